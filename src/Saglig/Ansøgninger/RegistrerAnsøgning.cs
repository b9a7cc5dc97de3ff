using Ret;
using Saglig.Sager;

namespace Saglig.Ansøgninger;

/// <summary>An application as it came.</summary>
/// <param name="Ydelse">What is applied for, in the words of the law: "fleksjob".</param>
/// <param name="Modtaget">The day it was received; an oral one counts from the day it was said.</param>
/// <param name="Journalnr">The entry of its paper or note.</param>
public sealed record NyAnsøgning(string Ydelse, DateOnly Modtaget, int Journalnr, bool Mundtlig);

/// <summary>What came of entering an application.</summary>
public abstract record RegistrerAnsøgningResult
{
    private RegistrerAnsøgningResult() { }

    public sealed record Registreret(Ansøgning Ansøgning) : RegistrerAnsøgningResult;

    /// <summary>The case has an open application already; its clock goes on from the first.</summary>
    public sealed record AlleredeÅben(Ansøgning Ansøgning) : RegistrerAnsøgningResult;

    /// <summary>Cases of this type have no published deadline, so nothing is applied for in them.</summary>
    public sealed record IngenFrist(string Sagstype) : RegistrerAnsøgningResult;
}

/// <summary>Enters an application in the register and starts its clock (S3-15, RTL § 3 stk. 2). Inside another act.</summary>
public sealed class RegistrerAnsøgning(
    AnsøgningSql sql,
    SagSql sager,
    IdSource ids,
    TimeProvider clock
)
{
    /// <summary>Refusals change nothing, so that the paper itself can still be received.</summary>
    public async Task<RegistrerAnsøgningResult> Run(SagAct act, NyAnsøgning ny)
    {
        if (await sql.For(act.Sag.Id) is { Afslutning: null } open)
            return new RegistrerAnsøgningResult.AlleredeÅben(open);
        var type = await sager.FindType(act.Sag.Sagstype);
        if (type?.SvarfristUger is not { } uger)
            return new RegistrerAnsøgningResult.IngenFrist(act.Sag.SagstypeNavn);

        var fakta = new Ansøgning
        {
            Ydelse = ny.Ydelse,
            Modtaget = ny.Modtaget,
            FristIUger = uger,
        };
        await sql.Add(
            new RegistreretAnsøgning(new(ids.New()), act.Sag.Id, fakta)
            {
                Journalnr = ny.Journalnr,
                Mundtlig = ny.Mundtlig,
            },
            clock.Now()
        );
        await act.Write(
            new AnsøgningRegistreret(
                ny.Ydelse,
                ny.Modtaget,
                uger,
                fakta.Frist.Udløber,
                ny.Mundtlig
            ),
            new Journaldata { Modtaget = ny.Modtaget }
        );
        return new RegistrerAnsøgningResult.Registreret(fakta);
    }
}
