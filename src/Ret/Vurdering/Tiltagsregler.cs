using static Ret.Love;

namespace Ret;

/// <summary>Om et tiltag kan gøre borgerens sygdom værre.</summary>
public enum Helbredsrisiko
{
    IkkeVurderet,
    Nej,
    Ja,
    Ukendt,
}

/// <summary>Fakta om et tiltag, før det sættes i gang.</summary>
public sealed record Tiltagsfakta
{
    public required Helbredsrisiko Risiko { get; init; }

    /// <summary>Den, der har vurderet risikoen; tom, når ingen har.</summary>
    public string VurderetAf { get; init; } = "";

    /// <summary>Nummeret på det dokument, vurderingen hviler på; tom, når der intet er.</summary>
    public string Dokument { get; init; } = "";

    /// <summary>Sand, når en leder har godkendt at gå i gang, selv om risikoen er ukendt.</summary>
    public bool GodkendtAfLeder { get; init; }
}

/// <summary>Et tiltag må ikke gøre borgeren mere syg.</summary>
public static class Tiltagsregler
{
    public static readonly Regel<Tiltagsfakta> HelbredetFørst = new(
        "helbred-foer-tiltag",
        LAB("§ 53, stk. 4"),
        Styrke.Advarer,
        "Et tiltag må ikke sættes i gang, før det er vurderet, om det kan gøre sygdommen værre.",
        Lovperioder.Beskæftigelsesindsatsloven,
        fakta =>
            fakta switch
            {
                { Risiko: Helbredsrisiko.Ja } => new Mangler(
                    "Tiltaget kan gøre sygdommen værre. Find et andet."
                ),
                { Risiko: Helbredsrisiko.IkkeVurderet } => new Mangler(
                    "Vurdér, om tiltaget kan gøre sygdommen værre."
                ),
                { Risiko: Helbredsrisiko.Ukendt, GodkendtAfLeder: false } => new Mangler(
                    "Risikoen er ukendt. Bed din leder tage stilling."
                ),
                { Risiko: Helbredsrisiko.Ukendt } => new Opfyldt("En leder har godkendt tiltaget."),
                _ => Svar.Kræv(
                    fakta.VurderetAf.ErSkrevet() && fakta.Dokument.ErSkrevet(),
                    "Skriv, hvem der har vurderet risikoen, og på hvilket dokument."
                ),
            }
    )
    {
        Forbehold = "skrivelsen af 14. marts 2017 er ikke læst.",
        Kilder = ["S3-27"],
    };

    public static readonly IReadOnlyList<Regel<Tiltagsfakta>> Alle = [HelbredetFørst];
}
