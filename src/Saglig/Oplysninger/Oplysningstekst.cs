using Ret;

namespace Saglig.Oplysninger;

/// <summary>A piece of information in words, for the journal: one line a field, and none for what is not written.</summary>
internal static class Oplysningstekst
{
    public static string Of(Oplysning oplysning) =>
        string.Join(
            "\n",
            from line in (IEnumerable<Line>)
                [
                    .. Source(oplysning.Fakta),
                    .. Meaning(oplysning),
                    .. Measure(oplysning),
                    .. Weight(oplysning.Fakta),
                    .. ToBeHeard(oplysning.Fakta),
                ]
            where line.Value != ""
            select $"{line.Name}: {line.Value}"
        );

    private static IEnumerable<Line> Source(Oplysningsfakta fakta) =>
        [
            new("Titel", fakta.Titel),
            new("Kilde", $"{fakta.Kilde} ({fakta.Niveau.Navn()})"),
            new("Grundlag", fakta.Grundlag?.Skrevet ?? "ikke skrevet"),
            new("Modtaget", fakta.Modtaget.Skrevet()),
        ];

    private static IEnumerable<Line> Meaning(Oplysning oplysning) =>
        [
            new("Viser", oplysning.Viser),
            new("Spørgsmål", oplysning.Fakta.Spørgsmål),
            new("Kategori", oplysning.Fakta.Kategori.Navn()),
            new("Taler", oplysning.Fakta.Retning.Navn()),
            new("Bruges", oplysning.Fakta.Bruges ? "ja" : "nej, den ligger kun på sagen"),
            new("Dokumenter", string.Join(", ", oplysning.Fakta.Dokumenter)),
        ];

    private static IEnumerable<Line> Measure(Oplysning oplysning) =>
        [
            new("Læge", oplysning.Fakta.Læge?.Navn() ?? ""),
            new("Spurgt om", oplysning.LægeSpørgsmål),
            new("Lægens svar", oplysning.LægeSvar),
            new("Mængde", oplysning.Fakta.Mængde),
            new("Periode", oplysning.Fakta.Periode),
            new("Målt", oplysning.Fakta.Metode?.Navn() ?? ""),
            new(
                "Afvist behandling",
                oplysning.Fakta.ErAfvistBehandling ? "ja; tæller aldrig imod borgeren" : ""
            ),
        ];

    private static IEnumerable<Line> Weight(Oplysningsfakta fakta) =>
        [
            new("Fund", fakta.Fund is { } find ? $"{find.Dokument}, {find.Adresse}" : ""),
            new("Bevismæssig værdi", fakta.Bevisværdi?.Navn() ?? ""),
            new("Den værdi, fordi", fakta.BevisværdiFordi),
            new("Direkte betydning", fakta.DirekteBetydning),
            new("Bekræftet, at det ikke er indhold, fordi", fakta.IkkeIndholdFordi),
            new("Særlig kategori", fakta.Særlig?.Navn() ?? ""),
        ];

    private static IEnumerable<Line> ToBeHeard(Oplysningsfakta fakta) =>
        [
            new("Ikke væsentlig, fordi", fakta.IkkeVæsentligFordi),
            new("Borgeren ved det, fordi", fakta.BorgerenVedDetFordi),
            new("Borgeren underrettet", fakta.Underrettet?.Skrevet() ?? ""),
            new("Underrettes ikke, fordi", fakta.UnderretningUndtagetFordi),
        ];

    private sealed record Line(string Name, string Value);
}
