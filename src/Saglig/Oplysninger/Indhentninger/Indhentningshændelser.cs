using Ret;
using Saglig.Sager;

namespace Saglig.Oplysninger.Indhentninger;

/// <summary>A source was asked, or a register looked up in; for a register this entry is the log.</summary>
/// <param name="Grundlag">The basis in words; empty when the citizen is asked, who needs none.</param>
/// <param name="HarAllerede">Numbers of the papers on file that were shown before it was asked again.</param>
public sealed record OplysningIndhentet(
    Kildeniveau Niveau,
    string Kilde,
    string Hvad,
    string Formål,
    string Grundlag,
    IReadOnlyList<string> HarAllerede,
    string SpørgerIgenFordi
) : Hændelse
{
    /// <summary>The entry of a request on the facts that the rules let through.</summary>
    internal static OplysningIndhentet Of(Indhentning wish, Indhentningsfakta fakta) =>
        new(
            wish.Niveau,
            wish.Kilde,
            wish.Hvad,
            wish.Formål,
            wish.Niveau == Kildeniveau.Borger ? "" : fakta.Grundlag?.Skrevet ?? "",
            fakta.HarAllerede,
            wish.SpørgerIgenFordi
        );

    public override string Type => "oplysning-indhentet";
    public override Journalart Art =>
        Niveau == Kildeniveau.Borger ? Journalart.Ud : Journalart.Skridt;
    public override string Titel =>
        Niveau == Kildeniveau.Register
            ? $"Opslag i {Kilde}: {Hvad}"
            : $"Spurgt hos {Kilde}: {Hvad}";
    public override string Tekst =>
        string.Join(
            "\n",
            new[]
            {
                $"Formål: {Formål}",
                Grundlag == "" ? "" : $"Grundlag: {Grundlag}",
                HarAllerede.Count == 0
                    ? ""
                    : $"På sagen i forvejen: {string.Join(", ", HarAllerede)}",
                SpørgerIgenFordi == "" ? "" : $"Spurgt igen, fordi: {SpørgerIgenFordi}",
            }.Where(line => line != "")
        );
    public override Hjemmel Hjemmel =>
        Niveau == Kildeniveau.Borger ? Love.RTL("§ 11") : Love.RTL("§ 11 a");
    public override Tosproget TilBorger =>
        Niveau switch
        {
            Kildeniveau.Borger => new(
                $"Vi har bedt dig om: {Hvad}",
                $"We have asked you for: {Hvad}"
            ),
            Kildeniveau.Register => new(
                $"Vi har slået op i {Kilde}: {Hvad}",
                $"We have looked up in {Kilde}: {Hvad}"
            ),
            _ => new($"Vi har spurgt {Kilde} om: {Hvad}", $"We have asked {Kilde} for: {Hvad}"),
        };
}
