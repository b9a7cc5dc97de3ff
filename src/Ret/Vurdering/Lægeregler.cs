using static Ret.Love;

namespace Ret;

/// <summary>Læger kan ikke fejes af bordet: nævn papiret, sig hvorfor, og lad en anden læse med.</summary>
public static class Lægeregler
{
    public static readonly Regel<Vurderingsfakta> IngenLægekonsulent = new(
        "ingen-laegekonsulent",
        LOB("§ 15, stk. 1"),
        Styrke.Spærrer,
        "Kun egen læge og regionens kliniske funktion må vurdere helbredet i disse sager.",
        Lovperioder.Organiseringsloven,
        fakta =>
            !fakta.KunEgenLægeOgKliniskFunktion
                ? new IkkeRelevant("Sagen er ikke om fleksjob eller førtidspension.")
            : fakta.Brugte.Where(o => o.Læge == Lægerolle.KommunalLægekonsulent).ToList()
                is { Count: > 0 } konsulent
                ? new Mangler(
                    $"Tag {konsulent.Titler()} ud af afgørelsen. Den er fra kommunens lægekonsulent."
                )
            : new Opfyldt()
    )
    {
        Kilder = ["S4-36"],
    };

    public static readonly Regel<Vurderingsfakta> NævnDetDerTalerFor = new(
        "modstrid-naevnt",
        Princip("officialprincippet"),
        Styrke.Spærrer,
        "Går vurderingen imod et lægepapir eller en praktik, skal den nævne dokumentet og sige, hvorfor det vejer mindre.",
        Lovperioder.Retssikkerhedsloven,
        fakta =>
            fakta.IkkeImodFordi is { } fordi ? new IkkeRelevant(fordi)
            : fakta.Konflikter.Where(o => !ErForklaret(fakta, o)).ToList() is { Count: > 0 } tavse
                ? new Mangler($"Skriv, hvorfor {tavse.Titler()} vejer mindre, og nævn dokumentet.")
            : new Opfyldt()
    )
    {
        Kilder = ["S0-9"],
    };

    public static readonly Regel<Vurderingsfakta> ModgrundlagOgAndenLæser = new(
        "speciallaege-fraveget",
        Princip("officialprincippet"),
        Styrke.Spærrer,
        "En speciallæges vurdering kan kun sættes til side med et navngivet modgrundlag, og når en anden har læst med.",
        Lovperioder.Retssikkerhedsloven,
        fakta =>
            fakta.IkkeRelevantFordi is { } fordi ? new IkkeRelevant(fordi)
            : Fravegne(fakta).ToList() is not { Count: > 0 } fravegne
                ? new IkkeRelevant("Ingen speciallæge er sat til side.")
            : fravegne.Where(f => !HarModgrundlag(fakta, f)).ToList() is { Count: > 0 } uden
                ? new Mangler(
                    $"Angiv modgrundlag og anden læser for {uden.Select(f => fakta.Find(f.Oplysning)!).Titler()}."
                )
            : new Opfyldt()
    )
    {
        Kilder = ["S4-36"],
    };

    public static readonly Regel<Vurderingsfakta> EgenLægesVægt = new(
        "egen-laeges-vaegt",
        FVL("§ 24, stk. 2"),
        Styrke.Advarer,
        "Det skal fremgå, om egen læges oplysninger er fulgt, og hvis ikke, hvorfor.",
        Lovperioder.Forvaltningsloven,
        fakta =>
            fakta.IkkeRelevantFordi is { } fordi ? new IkkeRelevant(fordi)
            : !fakta.Oplysninger.Any(o => o.Læge == Lægerolle.EgenLæge)
                ? new IkkeRelevant("Der er ingen oplysninger fra egen læge.")
            : Svar.Kræv(
                fakta.Vurdering!.EgenLæge is { } vægt
                    && (vægt.Følge == Lægefølge.Fulgt || vægt.Begrundelse.ErSkrevet()),
                "Skriv, om egen læge er fulgt, delvist fulgt eller ikke fulgt, og hvorfor."
            )
    )
    {
        Forbehold = "at en fraveget læge skal imødegås i begrundelsen, er ikke slået op.",
        Kilder = ["S3-26"],
    };

    public static readonly IReadOnlyList<Regel<Vurderingsfakta>> Alle =
    [
        IngenLægekonsulent,
        NævnDetDerTalerFor,
        ModgrundlagOgAndenLæser,
        EgenLægesVægt,
        .. Lægeudtalelsesregler.Alle,
    ];

    private static bool ErForklaret(Vurderingsfakta fakta, Oplysningsfakta oplysning) =>
        fakta.Vurdering!.Fravigelser.Any(f =>
            f.Oplysning == oplysning.Id
            && f.VejerMindreFordi.ErSkrevet()
            && (
                oplysning.Dokumenter.Count == 0
                    ? f.Dokument.ErSkrevet()
                    : oplysning.Dokumenter.Contains(f.Dokument)
            )
        );

    private static IEnumerable<Fravigelse> Fravegne(Vurderingsfakta fakta) =>
        fakta.Vurdering!.Fravigelser.Where(f =>
            fakta.Find(f.Oplysning)?.Læge
                is Lægerolle.Speciallæge
                    or Lægerolle.Sygehus
                    or Lægerolle.KliniskFunktion
        );

    private static bool HarModgrundlag(Vurderingsfakta fakta, Fravigelse fravigelse) =>
        fakta.Find(fravigelse.Modgrundlag)
            is { Læge: not Lægerolle.KommunalLægekonsulent } modgrundlag
        && modgrundlag.Id != fravigelse.Oplysning
        && fravigelse.AndenLæser.ErSkrevet()
        && fravigelse.AndenLæser != fakta.Vurdering!.SkrevetAf;
}
