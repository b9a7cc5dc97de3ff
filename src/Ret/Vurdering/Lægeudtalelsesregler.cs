using static Ret.Love;

namespace Ret;

/// <summary>Hvad en lægefaglig udtalelse skal sige om sig selv, og hvad kommunens egen lægekonsulent kan bruges til.</summary>
public static class Lægeudtalelsesregler
{
    public static readonly Regel<Vurderingsfakta> UdtalelsenErHel = new(
        "laegeudtalelse-hel",
        Princip("officialprincippet"),
        Styrke.Spærrer,
        "En lægefaglig udtalelse kan kun bruges, når det står, hvem der har skrevet den, hvad lægen blev spurgt om, og hvad lægen svarede.",
        Lovperioder.Retssikkerhedsloven,
        fakta =>
            fakta.Brugte.Where(o => o.Læge is not null).ToList() is not { Count: > 0 } læger
                ? new IkkeRelevant("Ingen lægefaglig udtalelse bruges.")
            : læger.Where(o => !ErHel(o)).ToList() is { Count: > 0 } halve
                ? new Mangler(
                    $"Skriv lægens navn, spørgsmålet og svaret for {halve.Titler()}, eller tag det ud af afgørelsen."
                )
            : new Opfyldt()
    )
    {
        Kilder = ["S4-36"],
    };

    public static readonly Regel<Vurderingsfakta> LægekonsulentenHøres = new(
        "laegekonsulent-hoeres",
        FVL("§ 19, stk. 1"),
        Styrke.Spærrer,
        "Taler kommunens lægekonsulent imod borgeren, er det væsentligt, og borgeren skal høres.",
        Lovperioder.Forvaltningsloven,
        fakta =>
            Konsulentens(fakta).ToList() is not { Count: > 0 } konsulentens
                ? new IkkeRelevant("Kommunens lægekonsulent bruges ikke.")
            : konsulentens.Where(o => o.TalerImod && o.IkkeVæsentligFordi.ErSkrevet()).ToList()
                is { Count: > 0 } gemt
                ? new Mangler(
                    $"{gemt.Titler()} er fra kommunens lægekonsulent og taler imod borgeren. Tag grunden til, at det ikke er væsentligt, væk, og hør borgeren."
                )
            : new Opfyldt()
    )
    {
        Kilder = ["S4-36"],
    };

    public static readonly Regel<Vurderingsfakta> LægekonsulentenForklarer = new(
        "laegekonsulent-forklarer",
        LOB("§§ 14-17"),
        Styrke.Advarer,
        "Kommunens lægekonsulent må forklare andre lægers papirer, men ikke underkende dem.",
        Lovperioder.Organiseringsloven,
        fakta =>
            fakta.IkkeRelevantFordi is { } fordi ? new IkkeRelevant(fordi)
            : fakta
                .Vurdering!.Fravigelser.Where(f =>
                    fakta.Find(f.Oplysning)?.Læge is not null
                    && fakta.Find(f.Modgrundlag)?.Læge == Lægerolle.KommunalLægekonsulent
                )
                .Select(f => fakta.Find(f.Oplysning)!)
                .ToList()
                is { Count: > 0 } underkendt
                ? new Mangler(
                    $"{underkendt.Titler()} er sat til side for kommunens lægekonsulent. Find et andet modgrundlag."
                )
            : new Opfyldt()
    )
    {
        Forbehold = "at lægekonsulenten ikke må underkende andre læger, er ikke slået op.",
        Kilder = ["S4-36"],
    };

    public static readonly IReadOnlyList<Regel<Vurderingsfakta>> Alle =
    [
        UdtalelsenErHel,
        LægekonsulentenHøres,
        LægekonsulentenForklarer,
    ];

    private static IEnumerable<Oplysningsfakta> Konsulentens(Vurderingsfakta fakta) =>
        fakta.Brugte.Where(o => o.Læge == Lægerolle.KommunalLægekonsulent);

    private static bool ErHel(Oplysningsfakta oplysning) =>
        oplysning.Kilde.ErSkrevet()
        && oplysning.LægeBlevSpurgt.ErSkrevet()
        && oplysning.LægeSvarede.ErSkrevet();
}
