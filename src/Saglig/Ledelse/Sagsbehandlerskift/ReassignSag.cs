using Saglig.Sager;

namespace Saglig.Ledelse.Sagsbehandlerskift;

/// <summary>What came of giving a case to another.</summary>
public enum ReassignResult
{
    Skiftet,
    ErLukket,

    /// <summary>Somebody else gave the case away while the page was open.</summary>
    Forældet,

    /// <summary>Not a caseworker of the unit who may have the case.</summary>
    IkkeKandidat,

    /// <summary>Only a leader of the unit gives a case away; a caseworker may take one that nobody has.</summary>
    MåIkke,
}

/// <summary>A change as it is wanted.</summary>
/// <param name="Fra">Who had the case when the page was shown.</param>
public sealed record NytSkift(EmployeeId? Fra, EmployeeId Til, string Grund, string Overlevering);

/// <summary>Gives a case to another caseworker of the unit, with reason and handover; the citizen is told in the same act.</summary>
public sealed class ReassignSag(
    SagActs acts,
    SkiftSql sql,
    SagSql cases,
    TellBorger tell,
    NewSkift skift
)
{
    public Task<ReassignResult> Run(SagId sag, EmployeeActor who, NytSkift ny) =>
        acts.Run(
            sag,
            async act =>
            {
                if (!May(who, act.Sag, ny.Til))
                    return ReassignResult.MåIkke;
                if (act.Sag.Afsluttet is not null)
                    return ReassignResult.ErLukket;
                if (act.Sag.Ansvarlig != ny.Fra)
                    return ReassignResult.Forældet;
                if ((await sql.Candidates(act.Sag.Unit, sag)).All(k => k.Id != ny.Til))
                    return ReassignResult.IkkeKandidat;

                if (ny.Fra is not null)
                    await tell.Run(act, ny.Til);
                await cases.Assign(sag, ny.Til);
                await sql.Add(skift.Of(sag, ny, who.Id));
                await act.Write(
                    new SagsbehandlerSkiftet(ny.Fra?.Value, ny.Til.Value, ny.Grund, ny.Overlevering)
                );
                return ReassignResult.Skiftet;
            }
        );

    /// <summary>A leader of the unit gives to anyone; a caseworker takes what nobody has.</summary>
    internal static bool May(EmployeeActor who, Sag sag, EmployeeId til) =>
        who.Unit == sag.Unit && (who.Has(Role.Leder) || (sag.Ansvarlig is null && til == who.Id));
}

/// <summary>Puts id and time on a change.</summary>
public sealed class NewSkift(IdSource ids, TimeProvider clock)
{
    /// <summary>The change as a row.</summary>
    public Skift Of(SagId sag, NytSkift ny, EmployeeId af) =>
        new(ids.New(), sag, ny.Fra, ny.Til)
        {
            Grund = ny.Grund,
            Overlevering = ny.Overlevering,
            Skiftet = clock.Now(),
            Af = af,
        };
}
