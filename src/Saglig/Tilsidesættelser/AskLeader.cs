using Ret;
using Saglig.Sager;

namespace Saglig.Tilsidesættelser;

/// <summary>A caseworker asks the leader to set a rule aside; it comes on the leader's list.</summary>
public sealed class AskLeader(
    SagActs acts,
    TilsidesættelseSql sql,
    CaseRules rules,
    IdSource ids,
    TimeProvider clock
)
{
    public Task<SetAsideResult> Run(SagId sag, string kode, string fordi) =>
        acts.Run<SetAsideResult>(
            sag,
            async act =>
            {
                if (await rules.Find(act.Sag, kode) is not { } rule)
                    return new SetAsideResult.Mangler("Vælg en regel på listen.");
                if (Refusal(rule) is { } why)
                    return new SetAsideResult.Mangler(why);
                if ((await sql.Requests(sag)).Any(r => r.Kode == kode))
                    return new SetAsideResult.Mangler("Lederen er allerede spurgt om den regel.");
                await sql.AddRequest(
                    new Ønske(new(ids.New()), sag, act.Sag.Nummer, kode, fordi)
                    {
                        Medarbejder = ((EmployeeActor)act.Actor).Id,
                        Bedt = clock.Now(),
                    },
                    act.Sag.Unit
                );
                await act.Write(new TilsidesættelseØnsket(kode, rule.Krav, fordi));
                return new SetAsideResult.Gjort();
            }
        );

    /// <summary>Nobody is asked what nobody may grant; that a leader gives paragraph and reasons comes later.</summary>
    private static string? Refusal(Sagsregel rule)
    {
        var wish = new Tilsidesættelse
        {
            Kode = rule.Kode,
            GivetAfLeder = true,
            Paragraf = "",
            Begrundelse = "",
        };
        var fakta = new Tilsidesættelsesfakta(
            wish,
            rule.KanTilsidesættes,
            rule.Styrke,
            rule.Stopper
        );
        return new[] { Tilsidesættelsesregler.ReglenKan, Tilsidesættelsesregler.ReglenStopper }
            .Select(r => r.Prøv(fakta))
            .OfType<Ret.Mangler>()
            .FirstOrDefault()
            ?.Hvad;
    }
}
