using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Tilsidesættelser;

/// <summary>What the page of set-asides shows.</summary>
/// <param name="Regler">What can be set aside in the case now.</param>
public sealed record Sattevisning(
    IReadOnlyList<SatTilSide> Satte,
    IReadOnlyList<Ønske> Ønsker,
    IReadOnlyList<Valgmulighed> Regler
);

/// <summary>Reads what is set aside in a case, asked for, and still stops it.</summary>
public sealed class LoadTilsidesættelser(TilsidesættelseSql sql, CaseRules rules)
{
    /// <summary>A rule that is set aside is not offered again, though it would stop another act.</summary>
    public async Task<Sattevisning> For(Sag sag)
    {
        var set = await sql.All(sag.Id);
        var held = set.Where(s => s.Tilbagekaldt is null).Select(s => s.Fakta.Kode).ToHashSet();
        var choices = (await rules.Choices(sag)).Where(r => !held.Contains(r.Kode));
        return new(
            set,
            await sql.Requests(sag.Id),
            [.. choices.Select(r => new Valgmulighed(r.Kode, $"{r.Krav} ({r.Hjemmel})"))]
        );
    }
}
