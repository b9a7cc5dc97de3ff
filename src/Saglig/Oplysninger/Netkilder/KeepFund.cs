using Ret;
using Saglig.Dokumenter;
using Saglig.Sager;

namespace Saglig.Oplysninger.Netkilder;

/// <summary>Covers the picture of a find as its kind asks, and keeps what may be kept.</summary>
public sealed class KeepFund(Fundpapir papers)
{
    /// <summary>The pictures in the store, before anything is locked; null for a paper, or when one cannot be unfolded.</summary>
    internal async Task<KeptFund?> Run(Netopslag row, NytFund fund)
    {
        if (fund.DokumentNr is not null)
            return null;
        var name = $"{row.Fakta.Kanal.Navn()}";
        if (await Fundpapir.AsPicture(fund.Billede, fund.Type) is not { } picture)
            return null;
        var shown = fund.Aktivitet
            ? PictureCover.Run(picture, fund.Felter, CoverKind.AllElse)
            : null;
        var copy = fund.DækkerAndre
            ? PictureCover.Run(picture, fund.Felter, CoverKind.TheAreas)
            : null;
        if ((fund.Aktivitet && shown is null) || (fund.DækkerAndre && copy is null))
            return null;
        var original = shown is null
            ? await papers.Keep(fund.Billede, fund.Type, name)
            : await papers.Keep(shown, DocumentType.Png, name);
        return new(
            original,
            copy is null
                ? null
                : await papers.Keep(copy, DocumentType.Png, $"{name}, andre er dækket")
        );
    }

    /// <summary>What the rules ask about the find.</summary>
    public static Fundfakta Facts(Netopslag row, NytFund fund) =>
        new()
        {
            Begrundet = row.Begrundet,
            HarBillede = fund.Billede.Length > 0 || fund.DokumentNr is not null,
            Adresse = fund.Adresse,
            Set = fund.Set,
            LoggetInd = fund.LoggetInd,
            ErPapir = row.Fakta.ErPapir,
            ErAktivitet = fund.Aktivitet,
            // A paper that came is kept as it came (receipt is never gated); its content is just not written down.
            ErDækket = fund.Felter.Count > 0 || fund.DokumentNr is not null,
            AndrePersoner = fund.Aktivitet ? false : fund.AndrePersoner,
            AndreErDækket = fund.DækkerAndre,
        };
}

/// <summary>The pictures of a find in the store, not yet named by any row.</summary>
/// <param name="Kopi">The copy in which others are covered; null when nobody is.</param>
public sealed record KeptFund(Dokumentfil Original, Dokumentfil? Kopi);
