using static Ret.Love;

namespace Ret;

/// <summary>Partshøring i lovens rækkefølge: FVL § 19, stk. 1, stk. 2, § 21 og mødet med svaret i § 24.</summary>
public static class Partshøringsregler
{
    public static readonly Regel<Høringsfakta> BorgerenErHørt = new(
        "partshoering",
        FVL("§ 19, stk. 1"),
        Styrke.Spærrer,
        "Borgeren skal kende de væsentlige oplysninger imod sig og kunne udtale sig, før der træffes afgørelse.",
        Lovperioder.Forvaltningsloven,
        fakta =>
            Høringsdækning.For(fakta) switch
            {
                var liste when liste.All(d => d.Status == Høringsstatus.IkkeNødvendig) =>
                    new IkkeRelevant(HvorforIngen(fakta)),
                var liste
                    when liste.Where(d => d.Status == Høringsstatus.SkalHøres).ToList()
                        is { Count: > 0 } uhørte => new Mangler(
                    $"Hør borgeren over {uhørte.Select(d => d.Oplysning).Titler()}."
                ),
                _ => new Opfyldt(),
            }
    )
    {
        Kilder = ["S1-16"],
    };

    public static readonly Regel<Høringsfakta> FristenErGået = new(
        "partshoering-frist",
        FVL("§ 19, stk. 1"),
        Styrke.Spærrer,
        "Der kan ikke træffes afgørelse, før borgeren har svaret, eller svarfristen er gået.",
        Lovperioder.Forvaltningsloven,
        fakta =>
            fakta.Høringer.Count == 0 ? new IkkeRelevant("Der er ikke sendt partshøring.")
            : fakta.FuldtMedhold ? new IkkeRelevant("Borgeren får det hele.")
            : fakta.Høringer.Where(h => !h.ErAfsluttet(fakta.Dag)).ToList() is { Count: > 0 } løber
                ? new Mangler(
                    $"Vent på svaret. Svarfristen er den {løber.Max(h => h.GældendeFrist).Skrevet()}."
                )
            : new Opfyldt()
    );

    public static readonly Regel<Høringsfakta> UndtagelsenErBegrundet = new(
        "partshoering-undtagelse",
        FVL("§ 19, stk. 2"),
        Styrke.Spærrer,
        "En undtagelse fra partshøring skal have nummer og begrundelse, og den gælder ikke for fund på nettet.",
        Lovperioder.Forvaltningsloven,
        fakta =>
            fakta.Oplysninger.Where(o => o.Bruges && o.Undtagelse is not null).ToList()
                is not { Count: > 0 } undtagne
                ? new IkkeRelevant("Der er ikke brugt en undtagelse.")
            : undtagne
                .Where(o => o.Niveau == Kildeniveau.Net || !o.Undtagelse!.Begrundelse.ErSkrevet())
                .ToList()
                is { Count: > 0 } uden
                ? new Mangler($"Begrund undtagelsen for {uden.Titler()}, eller hør borgeren.")
            : new Opfyldt()
    );

    public static readonly Regel<Høringsfakta> BegæringenFølges = new(
        "vent-paa-udtalelse",
        FVL("§ 21"),
        Styrke.Spærrer,
        "Beder borgeren om at udtale sig først, venter afgørelsen.",
        Lovperioder.Forvaltningsloven,
        fakta =>
            fakta.Begæring is not { } begæring
                ? new IkkeRelevant("Borgeren har ikke bedt os vente.")
            : fakta.FuldtMedhold ? new IkkeRelevant("Borgeren får det hele.")
            : Svar.Kræv(
                begæring.Udtalt <= fakta.Dag
                    || fakta.Dag > begæring.Frist
                    || begæring.AfvistFordi.ErSkrevet(),
                begæring.Frist is { } frist
                    ? $"Vent på borgerens udtalelse til og med den {frist.Skrevet()}."
                    : "Aftal en frist for udtalelsen, eller skriv, hvorfor sagen ikke kan vente."
            )
    );

    public static readonly Regel<Høringsfakta> SvaretErMødt = new(
        "hoeringssvar-moedt",
        FVL("§ 24"),
        Styrke.Spærrer,
        "Begrundelsen skal møde det, borgeren har svaret.",
        Lovperioder.Forvaltningsloven,
        fakta =>
            fakta.Høringer.Where(h => h.Besvaret <= fakta.Dag).ToList()
                is not { Count: > 0 } besvarede
                ? new IkkeRelevant("Borgeren har ikke svaret på en høring.")
            : fakta.FuldtMedhold ? new IkkeRelevant("Borgeren får det hele.")
            : Svar.Kræv(
                besvarede.All(h => h.Imødegået.ErSkrevet()),
                "Skriv i begrundelsen, hvordan I forholder jer til borgerens svar."
            )
    );

    public static readonly IReadOnlyList<Regel<Høringsfakta>> Alle =
    [
        BorgerenErHørt,
        FristenErGået,
        UndtagelsenErBegrundet,
        BegæringenFølges,
        SvaretErMødt,
    ];

    private static string HvorforIngen(Høringsfakta fakta) =>
        fakta.FuldtMedhold ? "Borgeren får det hele."
        : fakta.Oplysninger.Any(o => o.Bruges && o.TalerImod)
            ? "Borgeren kender alle oplysninger imod sig."
        : "Ingen oplysning er til ugunst for borgeren.";
}
