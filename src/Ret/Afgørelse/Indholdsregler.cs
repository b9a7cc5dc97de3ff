using static Ret.Love;

namespace Ret;

/// <summary>Hvad afgørelsens tekst skal møde, og hvad den ikke må påstå.</summary>
public static class Indholdsregler
{
    public static readonly Regel<Afgørelsesfakta> ØnskerneErMødt = new(
        "oensker-moedt",
        RTL("§ 4"),
        Styrke.Spærrer,
        "Afgørelsen skal forholde sig til hvert af borgerens ønsker.",
        Lovperioder.Retssikkerhedsloven,
        fakta =>
            fakta.Udkast.FuldtMedhold ? new IkkeRelevant("Borgeren får det hele.")
            : fakta.Udkast.Ønsker.Count == 0
                ? new IkkeRelevant("Borgeren har ikke sagt, hvad borgeren ønsker.")
            : fakta
                .Udkast.Ønsker.Where(ø => !ø.Imødegået.ErSkrevet())
                .Select(ø => $"\"{ø.Ordret}\"")
                .ToList()
                is { Count: > 0 } åbne
                ? new Mangler($"Skriv, hvordan I forholder jer til {åbne.Opremset()}.")
            : new Opfyldt()
    )
    {
        Kilder = ["S3-23"],
    };

    public static readonly Regel<Afgørelsesfakta> MængdenErIkkeEnKendsgerning = new(
        "maengde-ikke-kendsgerning",
        FVL("§ 24, stk. 2"),
        Styrke.Advarer,
        "En mængde, der er anslået eller ukendt, må ikke stå som en kendsgerning.",
        Lovperioder.Forvaltningsloven,
        fakta =>
            fakta.Oplysninger.Where(o => ErUsikkerKendsgerning(o, fakta.Udkast)).ToList()
                is { Count: > 0 } usikre
                ? new Mangler($"Skriv, at mængden i {usikre.Titler()} ikke er målt.")
                : new Opfyldt()
    )
    {
        Kilder = ["S0-14"],
    };

    public static readonly Regel<Afgørelsesfakta> BegrundelsenErEgen = new(
        "samme-begrundelse",
        Princip("krav om konkret og individuel vurdering"),
        Styrke.Advarer,
        "Navne, datoer og tal gør ikke en begrundelse, der går igen, til en konkret begrundelse.",
        Lovperioder.Retssikkerhedsloven,
        fakta =>
            fakta.Udkast switch
            {
                { FuldtMedhold: true } => new IkkeRelevant("Borgeren får det hele."),
                { NæstenSammeTekst: null } => new IkkeRelevant(
                    "Det ses der efter, mens afgørelsen skrives."
                ),
                { NæstenSammeTekst: { } fælles } udkast => Svar.Kræv(
                    fælles.Sager <= udkast.GrænseForSammeTekst,
                    $"Den konkrete vurdering er næsten den samme som i {fælles.Sager} andre sager. Det går igen: \"{fælles.Stykke}\" Skriv om denne borger."
                ),
            }
    )
    {
        Kilder = ["S0-8"],
    };

    public static readonly IReadOnlyList<Regel<Afgørelsesfakta>> Alle =
    [
        ØnskerneErMødt,
        MængdenErIkkeEnKendsgerning,
        BegrundelsenErEgen,
    ];

    private static bool ErUsikkerKendsgerning(Oplysningsfakta o, Afgørelsesudkast udkast) =>
        o is { Bruges: true, MængdenErUsikker: true }
        && (o.MængdeVistSomFaktum || Egne(udkast).Any(tekst => Mængdeord.Påstår(tekst, o.Mængde)));

    /// <summary>Det, sagsbehandleren selv har skrevet i brevet.</summary>
    private static IEnumerable<string> Egne(Afgørelsesudkast udkast) =>
        [udkast.LagtVægtPå, udkast.KonkretVurdering, .. udkast.Skøn.Select(s => s.Begrundelse)];
}
