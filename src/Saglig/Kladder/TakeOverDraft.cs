using Saglig.Sager;

namespace Saglig.Kladder;

/// <summary>A colleague's draft on the case was taken over. What it says is no part of the case before its form is sent.</summary>
public sealed record KladdeOvertaget(string Kladde, Guid Fra, Guid Til) : Hændelse
{
    public override string Type => "kladde-overtaget";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"En kladde er overtaget: {Kladde}";
}

/// <summary>What came of taking over a draft.</summary>
public enum TakeOverResult
{
    Overtaget,

    /// <summary>The case has no such draft, or it is one's own.</summary>
    FindesIkke,

    /// <summary>Only the case's caseworker and a leader of its unit may.</summary>
    MåIkke,

    /// <summary>One has begun on the same form oneself; the two texts would collide.</summary>
    HarSelv,
}

/// <summary>Takes over a colleague's draft, so that nothing stands still because someone is ill; journalised.</summary>
public sealed class TakeOverDraft(SagActs acts, DraftSql sql)
{
    public Task<TakeOverResult> Run(SagId sag, EmployeeActor who, Guid id) =>
        acts.Run(
            sag,
            async act =>
            {
                if (!May(who, act.Sag))
                    return TakeOverResult.MåIkke;
                if (
                    await sql.Find(id) is not { } draft
                    || draft.Sag != sag
                    || draft.Person == who.Id.Value
                )
                    return TakeOverResult.FindesIkke;
                if (await sql.Find(draft.Path, who.Id.Value) is not null)
                    return TakeOverResult.HarSelv;
                await sql.GiveTo(id, who.Id.Value);
                await act.Write(new KladdeOvertaget(draft.Title, draft.Person, who.Id.Value));
                return TakeOverResult.Overtaget;
            }
        );

    /// <summary>The case's own caseworker, or a leader of its unit.</summary>
    internal static bool May(EmployeeActor who, Sag sag) =>
        sag.Ansvarlig == who.Id || (sag.Unit == who.Unit && who.Has(Role.Leder));
}
