using System.Diagnostics;
using Ret;
using Saglig.Breve;
using Saglig.Sager;

namespace Saglig.Oplysninger.Indhentninger;

/// <summary>Asks a source, or looks up in a register, when the rules allow it (S1-7, S4-23).</summary>
public sealed class AskSource(
    SagActs acts,
    TryIndhentning rules,
    IndhentningSql sql,
    PlanSql plan,
    SendBrev letters
)
{
    /// <summary>Nothing is changed when a rule or the letter to the citizen stops it.</summary>
    public Task<AskResult> Run(SagId sag, Indhentning wish) =>
        acts.Run<AskResult>(
            sag,
            async act =>
            {
                var (fakta, tried, found) = await rules.For(act.Sag, wish);
                if (tried.Any(p => p.Spærrer))
                    return new AskResult.NotYet(tried, found);
                var (number, refused) = await Journalise(act, wish, fakta);
                if (number is null)
                    return new AskResult.NotSent(refused);
                await sql.Add(sag, wish, fakta, number.Nr);
                await MarkAsked(act, wish, fakta.Dag);
                return new AskResult.Asked([
                    .. tried.Where(p => p is { Svar: Mangler, Tilsidesat: null }),
                ]);
            }
        );

    /// <summary>The citizen is asked by letter, and the letter is the entry; others by an entry alone.</summary>
    private async Task<(Journalnummer? Number, IReadOnlyList<string> Refused)> Journalise(
        SagAct act,
        Indhentning wish,
        Indhentningsfakta fakta
    )
    {
        if (wish.Afsend is { } own)
            return await own(act, fakta.Grundlag?.Skrevet ?? "");
        var entry = OplysningIndhentet.Of(wish, fakta);
        if (wish.Niveau != Kildeniveau.Borger)
            return (await act.Write(entry), []);
        return await letters.Run(act, Anmodningsbrev.For(wish, entry, act.Actor)) switch
        {
            SendBrevResult.Sendt sent => (sent.Nummer, []),
            SendBrevResult.Afvist refused => (null, refused.Hvorfor),
            _ => throw new UnreachableException(),
        };
    }

    private async Task MarkAsked(SagAct act, Indhentning wish, DateOnly day)
    {
        if (wish.Linje is { } id && await plan.Find(act.Sag.Id, id) is { } line)
            await plan.Save(
                act.Sag.Id,
                line with
                {
                    Spurgt = day,
                    SpurgtHos = wish.Kilde,
                },
                act.Actor
            );
    }
}
