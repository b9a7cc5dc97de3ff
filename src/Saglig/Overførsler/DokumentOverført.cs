using Ret;
using Saglig.Sager;

namespace Saglig.Overførsler;

/// <summary>A document was taken over from another system.</summary>
/// <param name="Tema">Its title.</param>
/// <param name="AfsendersNummer">The sender's own number; null when it has none.</param>
/// <param name="Enhed">The unit at the sender's; null when none is told.</param>
/// <param name="DatoFra">The document's date when it lies before our case was made (S1-1): accepted and marked.</param>
public sealed record DokumentOverført(
    string Tema,
    string? AfsendersNummer,
    string? Enhed,
    DateOnly? DatoFra
) : Hændelse
{
    internal static DokumentOverført Of(Manifestlinje line, DateOnly created) =>
        new(
            line.Titel,
            line.AfsendersNummer,
            line.Enhed,
            line.DokumentDato is { } day && day < created ? day : null
        );

    public override string Type => "dokument-overfoert";
    public override Journalart Art => Journalart.Ind;
    public override string Titel => Tema;
    public override Hjemmel Hjemmel => Love.OFL("§ 15");

    public override string Tekst =>
        "Dokumentet er overført fra et andet system."
        + (AfsendersNummer is { } number ? $" Afsenderens nummer: {number}." : "")
        + (Enhed is { } unit ? $" Afsenderens enhed: {unit}." : "")
        + (
            DatoFra is { } day
                ? $" Det er fra den {day.Skrevet()}, før sagen blev oprettet her."
                : ""
        );
}
