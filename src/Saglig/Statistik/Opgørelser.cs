using Ret;

namespace Saglig.Statistik;

/// <summary>The tables there are, with their definitions.</summary>
public static class Opgørelser
{
    private static readonly (string, string)[] Anledninger =
    [
        (nameof(Anledning.ForholdFraAndre), "Forhold, andre har fortalt om"),
        (nameof(Anledning.OffentligFremtræden), "Borgeren stod offentligt frem"),
        (nameof(Anledning.FagligUndren), "Faglig undren"),
    ];

    /// <summary>S1-22.</summary>
    public static readonly Opgørelsesplan Opslag = new(
        "opslag",
        "Opslag på nettet efter anledning",
        "Tæller hvert opslag på nettet, i sociale medier, i pressen eller efter et tip, der er begrundet i årets løb, i den enhed, der slog op. "
            + "\"Brugt\" er opslag, hvor mindst ét fund er en oplysning, der bruges i sagen.",
        Anledninger,
        [("brugt", "Fund brugt"), ("fundet", "Fund ikke brugt"), ("intet", "Intet fund")]
    );

    /// <summary>S0-20.</summary>
    public static readonly Opgørelsesplan Udfald = new(
        "udfald",
        "Sager med oplysninger fra nettet eller om offentlig aktivitet, efter udfald",
        "Tæller sager, hvor en sådan oplysning er modtaget i årets løb og bruges. Udfaldet er den seneste afgørelses. "
            + "En sag med to anledninger tæller under begge.",
        [.. Anledninger, ("aktivitet", "Oplyst uden opslag på nettet")],
        [
            (nameof(Ret.Udfald.FuldBevilling), "Bevilget fuldt ud"),
            (nameof(Ret.Udfald.DelvisBevilling), "Delvist bevilget"),
            (nameof(Ret.Udfald.Afslag), "Afslag"),
            (nameof(Ret.Udfald.FormeltAfslag), "Formelt afslag"),
            ("ingen", "Ikke afgjort"),
        ]
    );

    /// <summary>S0-18: the yearly count.</summary>
    public static readonly Opgørelsesplan Særlige = new(
        "saerlige",
        "Oplysninger om politik og andre særlige kategorier",
        "Tæller oplysninger, der er mærket som en særlig kategori efter databeskyttelsesforordningens art. 9 og modtaget i årets løb. "
            + "\"Godkendt\" er dem, en anden medarbejder har godkendt.",
        [.. Enum.GetValues<Særlig>().Select(s => (s.ToString(), Stor(s.Navn())))],
        [("godkendt", "Godkendt af en anden"), ("venter", "Ikke godkendt")]
    );

    /// <summary>S4-37.</summary>
    public static readonly Opgørelsesplan Lægeord = new(
        "laegeord",
        "Lægelige udtalelser for borgeren, som vurderingen går imod",
        "Tæller udtalelser, der taler for borgeren, i sager, hvor årets seneste underskrevne vurdering går imod borgeren. "
            + "Rækken er den læge, der fraviges. \"Uden begrundelse\" er udtalelser, vurderingen ikke nævner.",
        [
            (nameof(Lægerolle.EgenLæge), "Egen læge"),
            (nameof(Lægerolle.Speciallæge), "Speciallæge"),
            (nameof(Lægerolle.Sygehus), "Sygehus"),
            (nameof(Lægerolle.KliniskFunktion), "Klinisk funktion"),
            (nameof(Lægerolle.Sundhedskoordinator), "Sundhedskoordinator"),
            (nameof(Lægerolle.KommunalLægekonsulent), "Kommunens lægekonsulent"),
        ],
        [
            ("konsulent", "Begrundet, lægekonsulenten vejer tungere"),
            ("andet", "Begrundet, andet vejer tungere"),
            ("intet", "Begrundet, intet modgrundlag"),
            ("uden", "Uden begrundelse"),
        ]
    );

    /// <summary>S3-26.</summary>
    public static readonly Opgørelsesplan EgenLæge = new(
        "egen-laege",
        "Vægten af egen læges oplysninger",
        "Tæller sager efter årets seneste underskrevne vurdering. \"Ikke skrevet\" er sager, hvor vurderingen ikke siger, om egen læge er fulgt.",
        [
            (nameof(Lægefølge.Fulgt), "Fulgt"),
            (nameof(Lægefølge.DelvistFulgt), "Delvist fulgt"),
            (nameof(Lægefølge.IkkeFulgt), "Ikke fulgt"),
            ("ikke", "Ikke skrevet"),
        ],
        [("imod", "Går imod borgeren"), ("med", "Følger borgeren")]
    );

    public static readonly IReadOnlyList<Opgørelsesplan> Alle =
    [
        Opslag,
        Udfald,
        Særlige,
        Lægeord,
        EgenLæge,
    ];

    private static string Stor(string navn) => char.ToUpperInvariant(navn[0]) + navn[1..];
}
