using Ret;
using Saglig.Dokumenter;
using Saglig.Sager;

namespace Saglig.Oplysninger.Netkilder;

/// <summary>
/// Lays a find on the case (S1-13). What shows an activity is covered in memory first, so that the picture as it was
/// is never kept anywhere (S0-12).
/// </summary>
public sealed class AddFund(
    SagActs acts,
    TryNetopslag rules,
    NetopslagSql opslag,
    Fundpapir papers,
    WriteFund write
)
{
    private const string TooLarge =
        "Billedet kan ikke foldes ud. Tag et nyt skærmbillede af kun den del, der betyder noget.";

    /// <summary>Nothing is kept when a rule stops it.</summary>
    public async Task<FundResult> Run(SagId sag, NetopslagId id, NytFund fund)
    {
        if (await opslag.Find(sag, id) is not { } row)
            return new FundResult.NotFound();
        if (row.Slut is not null)
            return new FundResult.Refused(
                "Opslaget er sluttet. Gå gennem porten igen, hvis der er en ny anledning."
            );
        IReadOnlyList<Prøvelse> tried =
        [
            .. await rules.For(sag, Facts(row, fund)),
            .. fund.DækkerAndre
                ? Fundindsigtsregler.Alle.Prøv(
                    new Indsigtsfakta { Efter = fund.Efter, Begrundelse = fund.Fordi },
                    row.Begrundet.DateInCopenhagen()
                )
                : [],
        ];
        if (tried.Any(p => p.Spærrer))
            return new FundResult.NotYet(tried);
        var kept = await Keep(row, fund);
        return kept is null && fund.DokumentNr is null
            ? new FundResult.Refused(TooLarge)
            : await acts.Run(sag, act => write.Run(act, row, fund, kept, tried));
    }

    /// <summary>The pictures in the store, before anything is locked; null for a paper, or when one cannot be unfolded.</summary>
    private async Task<KeptFund?> Keep(Netopslag row, NytFund fund)
    {
        if (fund.DokumentNr is not null)
            return null;
        var name = $"{row.Fakta.Kanal.Navn()}";
        var shown = fund.Aktivitet
            ? PictureCover.Run(fund.Billede, fund.Felter, CoverKind.AllElse)
            : null;
        var copy = fund.DækkerAndre
            ? PictureCover.Run(fund.Billede, fund.Felter, CoverKind.TheAreas)
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

    private static Fundfakta Facts(Netopslag row, NytFund fund) =>
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
