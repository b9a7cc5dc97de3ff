using static Ret.Love;

namespace Ret;

/// <summary>Hvad et fund skal have været igennem, før det kan nævnes i en afgørelse.</summary>
public static class Bevisregler
{
    public static readonly Regel<Sagsoplysning> GennemPorten = new(
        "net-gennem-porten",
        FOB("2011 15-1"),
        Styrke.Spærrer,
        "En oplysning fra nettet, pressen eller et tip kan kun bruges med anledning, grund og billede.",
        Lovperioder.Netudtalelsen,
        fakta =>
            Brugte(fakta)
                .Where(o => o.Niveau == Kildeniveau.Net && !ErGennemPorten(o.Fund))
                .ToList()
                is { Count: > 0 } udenom
                ? new Mangler($"Tag {udenom.Titler()} ud af afgørelsen, eller gå gennem porten.")
            : Brugte(fakta).Any(o => o.Niveau == Kildeniveau.Net) ? new Opfyldt()
            : new IkkeRelevant("Ingen oplysning fra nettet bruges.")
    )
    {
        Kilder = ["S1-8", "S0-10", "S1-12", "S1-13"],
    };

    public static readonly Regel<Sagsoplysning> VærdienErVurderet = new(
        "bevisvaerdi",
        Kommunen("retningslinje om sociale medier"),
        Styrke.Spærrer,
        "Den bevismæssige værdi skal være vurderet og begrundet, før fundet kan nævnes i en afgørelse.",
        Lovperioder.Netretningslinjen,
        fakta =>
            Vejes(fakta).ToList() is not { Count: > 0 } vejes
                ? new IkkeRelevant("Intet fund og ingen aktivitet bruges.")
            : vejes.Where(o => o.Bevisværdi is null || !o.BevisværdiFordi.ErSkrevet()).ToList()
                is { Count: > 0 } uden
                ? new Mangler($"Vurdér, hvor meget {uden.Titler()} kan bevise, og skriv hvorfor.")
            : new Opfyldt()
    )
    {
        Kilder = ["S1-18"],
    };

    public static readonly Regel<Sagsoplysning> IngenVærdi = new(
        "bevisvaerdi-ingen",
        Kommunen("retningslinje om sociale medier"),
        Styrke.Spærrer,
        "Et fund uden bevismæssig værdi bliver på sagen, men må ikke nævnes i afgørelsen.",
        Lovperioder.Netretningslinjen,
        fakta =>
            Brugte(fakta).Where(o => o.Bevisværdi == Bevisværdi.Ingen).ToList()
                is { Count: > 0 } uden
                ? new Mangler($"Tag {uden.Titler()} ud af afgørelsen. Den kan intet bevise.")
                : new Opfyldt()
    )
    {
        Kilder = ["S1-19"],
    };

    public static readonly Regel<Sagsoplysning> AndenHarGodkendt = new(
        "saerlig-kategori",
        Kommunen("om særlige kategorier af oplysninger"),
        Styrke.Spærrer,
        "Politik, tro, fagforening og helbred fra nettet og aktiviteter bruges kun, når en anden har godkendt det.",
        Lovperioder.Udvalgsbeslutningen,
        fakta =>
            Brugte(fakta).Where(o => o.Særlig is not null).ToList() is not { Count: > 0 } særlige
                ? new IkkeRelevant("Ingen oplysning er mærket som særlig kategori.")
            : særlige.Where(o => !o.SærligGodkendt).ToList() is { Count: > 0 } uden
                ? new Mangler($"Bed en anden i enheden godkende {uden.Titler()}.")
            : new Opfyldt()
    )
    {
        Kilder = ["S0-18"],
    };

    public static readonly IReadOnlyList<Regel<Sagsoplysning>> Alle =
    [
        GennemPorten,
        VærdienErVurderet,
        IngenVærdi,
        AndenHarGodkendt,
    ];

    private static IEnumerable<Oplysningsfakta> Brugte(Sagsoplysning fakta) =>
        fakta.Oplysninger.Where(o => o.Bruges);

    private static IEnumerable<Oplysningsfakta> Vejes(Sagsoplysning fakta) =>
        Brugte(fakta).Where(o => o.Niveau == Kildeniveau.Net || o.Aktivitet is not null);

    private static bool ErGennemPorten(Netfund? fund) =>
        fund is not null
        && fund.Dokument.ErSkrevet()
        && fund.Adresse.ErSkrevet()
        && Netopslagsregler.Alle.All(r => r.Prøv(fund.Opslag) is not Mangler);
}
