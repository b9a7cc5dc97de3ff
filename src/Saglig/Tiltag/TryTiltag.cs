using Ret;
using Saglig.Sager;

namespace Saglig.Tiltag;

/// <summary>Asks the rules whether a measure can begin, without changing anything.</summary>
public sealed class TryTiltag(SetAsides setAsides, TimeProvider clock)
{
    public DateOnly Today => clock.Today();

    /// <summary>Every rule's answer today, with set-asides put on.</summary>
    public Task<IReadOnlyList<Prøvelse>> For(SagId sag, PlanlagtTiltag planned) =>
        setAsides.Apply(sag, Tiltagsstartregler.Alle.Prøv(planned.Fakta, Today));
}

/// <summary>What stops a measure of the case that has not begun, so that a leader can be asked about it.</summary>
public sealed class Tiltagsstop(TiltagSql sql, TryTiltag rules) : ICaseRules
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<Prøvelse>> Try(Sag sag)
    {
        var tried = new List<Prøvelse>();
        foreach (var planned in await sql.For(sag.Id))
            if (planned is { Begyndt: null, ErSlut: false })
                tried.AddRange((await rules.For(sag.Id, planned)).Where(p => p.Spærrer));
        return tried.Count > 0 ? [tried[0]] : [];
    }
}
