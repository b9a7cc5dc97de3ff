using Saglig.Sager;

namespace Saglig.Tiltag;

/// <summary>Begins a measure when the answer about health lets it.</summary>
public sealed class BeginTiltag(SagActs acts, TiltagSql sql, TryTiltag rules)
{
    /// <param name="version">The version that the person saw.</param>
    public Task<TiltagResult> Run(SagId sag, TiltagId id, int version) =>
        acts.Run<TiltagResult>(
            sag,
            async act =>
            {
                if (await sql.Find(sag, id) is not { } planned)
                    return new TiltagResult.NotFound();
                if (planned.Version != version || planned.Begyndt is not null || planned.ErSlut)
                    return new TiltagResult.Stale();
                var tried = await rules.For(sag, planned);
                if (tried.Any(p => p.Spærrer))
                    return new TiltagResult.NotYet(tried);
                await sql.Begin(id, rules.Today);
                await act.Write(new TiltagBegyndt(id.Value, planned.Hvad));
                return new TiltagResult.Done();
            }
        );
}
