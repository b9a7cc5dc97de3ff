using Ret;
using Saglig.Sager;

namespace Saglig.Tilsidesættelser;

/// <summary>A leader of the case's unit sets one stopping rule aside in this case, with paragraph and reasons; or takes it back.</summary>
public sealed class SetAsideRule(
    SagActs acts,
    TilsidesættelseSql sql,
    CaseRules rules,
    IdSource ids,
    TimeProvider clock
)
{
    public Task<SetAsideResult> Run(SagId sag, string kode, string paragraf, string begrundelse) =>
        acts.Run<SetAsideResult>(
            sag,
            async act =>
            {
                if ((await sql.For(sag)).Any(t => t.Kode == kode))
                    return new SetAsideResult.Mangler("Reglen er allerede sat til side i sagen.");
                if (await rules.Find(act.Sag, kode) is not { } rule)
                    return new SetAsideResult.Mangler("Vælg en regel på listen.");
                var wish = new Tilsidesættelse
                {
                    Kode = kode,
                    GivetAfLeder = IsLeader(act),
                    Paragraf = paragraf,
                    Begrundelse = begrundelse,
                };
                if (Stops(wish, rule) is { } why)
                    return new SetAsideResult.Mangler(why);
                var leader = (EmployeeActor)act.Actor;
                var now = clock.Now();
                await sql.Add(
                    new SatTilSide(new(ids.New()), sag, wish)
                    {
                        Leder = leader.Id,
                        Enhed = act.Sag.Unit,
                        Givet = now,
                    }
                );
                await sql.CloseRequests(sag, kode, now);
                await act.Write(new RegelSatTilSide(kode, rule.Krav, paragraf, begrundelse));
                return new SetAsideResult.Gjort();
            }
        );

    /// <summary>The rule counts again. A decision that has been made keeps its answers.</summary>
    public Task<SetAsideResult> Withdraw(SagId sag, TilsidesættelseId id, string fordi) =>
        acts.Run<SetAsideResult>(
            sag,
            async act =>
            {
                if (!IsLeader(act))
                    return new SetAsideResult.Mangler("Bed din leder om at tage stilling.");
                var held = (await sql.All(sag)).FirstOrDefault(t => t.Id == id);
                if (held is not { Tilbagekaldt: null })
                    return new SetAsideResult.Mangler("Tilsidesættelsen gælder ikke mere.");
                await sql.Withdraw(sag, id, fordi, clock.Now());
                await act.Write(new TilsidesættelseTilbagekaldt(held.Fakta.Kode, fordi));
                return new SetAsideResult.Gjort();
            }
        );

    private static bool IsLeader(SagAct act) =>
        act.Actor is EmployeeActor e && e.Has(Role.Leder) && e.Unit == act.Sag.Unit;

    private static string? Stops(Tilsidesættelse wish, Sagsregel rule) =>
        Tilsidesættelsesregler
            .Alle.Select(r => r.Prøv(new(wish, rule.KanTilsidesættes, rule.Styrke, rule.Stopper)))
            .OfType<Ret.Mangler>()
            .FirstOrDefault()
            ?.Hvad;
}
