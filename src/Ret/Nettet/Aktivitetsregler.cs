using static Ret.Love;

namespace Ret;

/// <summary>Fakta om en frivillig eller offentlig aktivitet, når den skrives ned.</summary>
public sealed record Aktivitetsfakta
{
    /// <summary>Mængden, som den er skrevet; tom, når den ikke er målt.</summary>
    public required string Mængde { get; init; }
    public required string Periode { get; init; }

    /// <summary>Hvordan mængden er målt. "Ikke målt" er et svar; null er intet svar.</summary>
    public required Målemetode? Metode { get; init; }

    /// <summary>Hvorfor omfanget har direkte betydning for netop denne sag.</summary>
    public required string DirekteBetydning { get; init; }

    /// <summary>Hvorfor det, programmet tog for indhold, ikke er det; tom, når ingen har sagt det.</summary>
    public string IkkeIndholdFordi { get; init; } = "";
}

/// <summary>Kun omfanget: mængde, periode, kilde. Aldrig hvad borgeren mente, skrev eller stemte (S0-12).</summary>
public static class Aktivitetsregler
{
    public static readonly Regel<Aktivitetsfakta> DirekteBetydning = new(
        "aktivitet-direkte-betydning",
        Kommunen("udvalgets beslutning af 18. december 2017"),
        Styrke.Spærrer,
        "Omfanget af en aktivitet må kun skrives ned, når det har direkte betydning for netop denne sag.",
        Lovperioder.Udvalgsbeslutningen,
        fakta =>
            Svar.Kræv(
                fakta.DirekteBetydning.ErSkrevet(),
                "Skriv, hvorfor omfanget har direkte betydning i netop denne sag."
            )
    )
    {
        Kilder = ["S0-12"],
    };

    public static readonly Regel<Aktivitetsfakta> Målt = new(
        "aktivitet-maalt",
        Kommunen("udvalgets beslutning af 18. december 2017"),
        Styrke.Spærrer,
        "Det skal fremgå, hvordan mængden er målt, eller at den ikke er målt.",
        Lovperioder.Udvalgsbeslutningen,
        fakta =>
            fakta switch
            {
                { Metode: null } => new Mangler(
                    "Vælg, hvordan mængden er målt. Ikke målt er også et svar."
                ),
                { Metode: Målemetode.IkkeMålt } => new Opfyldt("Mængden er ikke målt."),
                _ => Svar.Kræv(
                    fakta.Mængde.ErSkrevet() && fakta.Periode.ErSkrevet(),
                    "Skriv mængden og den periode, den gælder."
                ),
            }
    )
    {
        Kilder = ["S0-13"],
    };

    public static readonly Regel<Aktivitetsfakta> KunOmfang = new(
        "aktivitet-kun-omfang",
        Kommunen("udvalgets beslutning af 18. december 2017"),
        Styrke.Spærrer,
        "Der skrives kun omfang: aldrig indhold, holdning, parti eller ord fra et opslag.",
        Lovperioder.Udvalgsbeslutningen,
        fakta =>
            Indholdsværn.Find(fakta) is not { Count: > 0 } fundet ? new Opfyldt()
            : fakta.IkkeIndholdFordi.ErSkrevet()
                ? new Opfyldt($"Ikke indhold: {fakta.IkkeIndholdFordi}")
            : new Mangler(
                $"Tag {fundet.Select(f => $"\"{f.Ord}\" ({f.Hvorfor})").Opremset()} ud, eller skriv, hvorfor det ikke er indhold."
            )
    )
    {
        Kilder = ["S0-12"],
    };

    public static readonly IReadOnlyList<Regel<Aktivitetsfakta>> Alle =
    [
        DirekteBetydning,
        Målt,
        KunOmfang,
    ];
}
