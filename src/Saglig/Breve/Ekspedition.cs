using Saglig.Dokumenter;
using Saglig.Sager;

namespace Saglig.Breve;

/// <summary>One copy on its way out, with the number of its letter.</summary>
/// <param name="Nr">The recipient's number on the letter, from 1.</param>
public sealed record Ekspedition(
    Forsendelse Forsendelse,
    int Nr,
    SagId Sag,
    string Sagsnummer,
    int DokumentNr
)
{
    public int AntalBilag { get; init; }

    /// <summary>"2018-0000088-4".</summary>
    public string Dokumentnummer => $"{Sagsnummer}-{DokumentNr}";

    /// <summary>The copy's name in the print folder: "2018-0000088-4-1.pdf".</summary>
    public string Fil => $"{Dokumentnummer}-{Nr}.pdf";

    /// <summary>The name of an enclosure beside it: "2018-0000088-4-1-bilag-1.pdf".</summary>
    public string Bilagsfil(int bilag, Dokumentfil file) =>
        $"{Dokumentnummer}-{Nr}-bilag-{bilag}{DocumentTypes.Parse(file.Type).Endings[0]}";
}
