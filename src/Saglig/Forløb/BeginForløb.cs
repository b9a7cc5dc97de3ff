using Ret;
using Saglig.Foranstaltninger;
using Saglig.Sager;

namespace Saglig.Forløb;

/// <summary>Begins the course that is granted, or writes down one that runs already, with its coordinating caseworker.</summary>
public sealed class BeginForløb(
    SagActs acts,
    ForløbSql sql,
    ForløbsændringSql changes,
    SetAsides setAsides
)
{
    /// <summary>Stale when the case has a course already, or can have none.</summary>
    public Task<ForløbResult> Run(SagId sag, Forløbsbegyndelse typed) =>
        acts.Run<ForløbResult>(
            sag,
            async act =>
            {
                if (
                    Forløbssager.Art(act.Sag) is not { } kind
                    || await sql.Find(act.Sag) is not null
                )
                    return new ForløbResult.Stale();
                var start = Start(act.Sag, kind, typed, await sql.Plan(sag));
                var tried = await setAsides.Apply(
                    sag,
                    Forløbsstartregler.Alle.Prøv(start, start.Begynder)
                );
                if (tried.Any(p => p.Spærrer) || typed.Koordinator is not { } coordinator)
                    return new ForløbResult.NotYet(tried);
                await changes.Add(sag, typed);
                await changes.AddCoordinator(sag, new(coordinator.Value, typed.Begynder));
                await act.Write(
                    new ForløbBegyndt(kind, typed.Begynder, typed.Måneder, coordinator.Value)
                );
                return new ForløbResult.Done();
            }
        );

    private static Forløbsstart Start(
        Sag sag,
        Forløbsart kind,
        Forløbsbegyndelse typed,
        Forløbsplan plan
    ) =>
        new()
        {
            Art = kind,
            Begynder = typed.Begynder,
            Måneder = typed.Måneder,
            Bevilget = plan.Bevilget,
            Bevillingspapir = Papirer.Whole(sag.Nummer, typed.Bevillingspapir),
            HarKoordinator = typed.Koordinator is not null,
        };
}

/// <summary>What stops a course from beginning, which a leader can set aside.</summary>
public sealed class Forløbsstop : ICaseRules
{
    /// <inheritdoc />
    public Task<IReadOnlyList<Prøvelse>> Try(Sag sag) =>
        Task.FromResult<IReadOnlyList<Prøvelse>>([]);

    /// <inheritdoc />
    public IEnumerable<IRegel> OnActs => Forløbsstartregler.Alle;
}
