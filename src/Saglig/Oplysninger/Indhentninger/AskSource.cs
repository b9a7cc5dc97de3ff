using Ret;
using Saglig.Sager;

namespace Saglig.Oplysninger.Indhentninger;

/// <summary>Asks a source, or looks up in a register, when the rules allow it (S1-7, S4-23).</summary>
public sealed class AskSource(
    SagActs acts,
    TryIndhentning rules,
    IndhentningSql sql,
    PlanSql plan,
    TimeProvider clock
)
{
    /// <summary>Nothing is changed when a rule stops it.</summary>
    public Task<AskResult> Run(SagId sag, Indhentning wish) =>
        acts.Run<AskResult>(
            sag,
            async act =>
            {
                var (fakta, tried, found) = await rules.For(act.Sag, wish);
                if (tried.Any(p => p.Spærrer))
                    return new AskResult.NotYet(tried, found);
                var number = await act.Write(
                    new OplysningIndhentet(
                        wish.Niveau,
                        wish.Kilde,
                        wish.Hvad,
                        wish.Formål,
                        wish.Niveau == Kildeniveau.Borger ? "" : fakta.Grundlag?.Skrevet ?? "",
                        fakta.HarAllerede,
                        wish.SpørgerIgenFordi
                    )
                );
                await sql.Add(sag, wish, fakta, number.Nr);
                await MarkAsked(act, wish);
                return new AskResult.Asked([
                    .. tried.Where(p => p is { Svar: Mangler, Tilsidesat: null }),
                ]);
            }
        );

    private async Task MarkAsked(SagAct act, Indhentning wish)
    {
        if (wish.Linje is { } id && await plan.Find(act.Sag.Id, id) is { } line)
            await plan.Save(
                act.Sag.Id,
                line with
                {
                    Spurgt = clock.Today(),
                    SpurgtHos = wish.Kilde,
                },
                clock.Now(),
                act.Actor
            );
    }
}
