using Ret;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Oplysninger.Arbejdsmapper;

/// <summary>The working set as its page shows it: what is proposed out of it, the rest, and what is out.</summary>
public sealed record Mappe(
    IReadOnlyList<Valgmulighed> Foreslået,
    IReadOnlyList<Valgmulighed> Resten,
    IReadOnlyList<Oplysning> Ude
);

/// <summary>Loads the working set of a case, without what the reader may not see (S0-18).</summary>
public sealed class LoadArbejdsmappe(
    OplysningSql oplysninger,
    Mappeforslag forslag,
    CurrentActor actor
)
{
    /// <summary>The working set as it is today.</summary>
    public async Task<Mappe> For(Sag sag)
    {
        var seen = (await oplysninger.For(sag.Id))
            .Where(o => o.Fakta.Særlig is null || Særligblik.MåSe(sag, actor.Value))
            .ToList();
        var proposed = await forslag.For(sag.Id, seen);
        var ids = proposed.Select(p => p.Oplysning.Id).ToHashSet();
        return new(
            [.. proposed.Select(p => Choice(p.Oplysning, p.Fordi))],
            [
                .. seen.Where(o => o.Fakta.Udtaget is null && !ids.Contains(o.Fakta.Id))
                    .Select(o =>
                        Choice(o.Fakta, o.Fakta.Bruges ? "Bruges i sagen." : "Bruges ikke.")
                    ),
            ],
            [.. seen.Where(o => o.Fakta.Udtaget is not null)]
        );
    }

    private static Valgmulighed Choice(Oplysningsfakta o, string why) =>
        new(
            o.Id.Value.ToString(),
            o.Titel,
            $"{o.Kilde}, {Dates.Brief(o.Modtaget)}, taler {o.Retning.Navn()}. {why}"
        );
}
