using static Ret.Love;

namespace Ret;

/// <summary>De bestemmelser, der kan bære, at en del af et fund udelades, når borgeren ser sin sag (S1-17).</summary>
public enum Udeladelse
{
    Paragraf15,
    Paragraf15a,
    Paragraf15b,
}

/// <summary>Fakta om at holde et fund eller en del af det fra borgerens aktindsigt.</summary>
public sealed record Indsigtsfakta
{
    /// <summary>Sand, når hele fundet ønskes holdt internt.</summary>
    public bool HeleFundet { get; init; }

    /// <summary>Bestemmelsen for den del, der dækkes; null, når den ikke er valgt.</summary>
    public Udeladelse? Efter { get; init; }

    /// <summary>Hvorfor netop den del dækkes; tom, når det ikke er skrevet.</summary>
    public string Begrundelse { get; init; } = "";
}

/// <summary>Et fund er aldrig internt.</summary>
public static class Fundindsigtsregler
{
    public static readonly Regel<Indsigtsfakta> AltidMed = new(
        "net-i-aktindsigt",
        FVL("§ 9"),
        Styrke.Spærrer,
        "Et fund er altid med i borgerens aktindsigt; kun en del kan dækkes, efter FVL §§ 15 til 15 b og med begrundelse.",
        Lovperioder.Forvaltningsloven,
        fakta =>
            fakta switch
            {
                { HeleFundet: true } => new Mangler(
                    "Et fund kan ikke holdes internt. Dæk den del, der angår andre, i stedet."
                ),
                { Efter: null } => new Mangler("Vælg den bestemmelse, delen dækkes efter."),
                _ => Svar.Kræv(
                    fakta.Begrundelse.ErSkrevet(),
                    "Skriv, hvorfor netop den del skal dækkes."
                ),
            }
    )
    {
        Kilder = ["S1-17"],
    };

    public static readonly IReadOnlyList<Regel<Indsigtsfakta>> Alle = [AltidMed];

    /// <summary>Fx "FVL § 15 a".</summary>
    public static string Navn(this Udeladelse efter) =>
        efter switch
        {
            Udeladelse.Paragraf15 => "FVL § 15",
            Udeladelse.Paragraf15a => "FVL § 15 a",
            _ => "FVL § 15 b",
        };
}
