using static Ret.Love;

namespace Ret;

/// <summary>
/// Porten til nettet, sociale medier, presse og tip, i samtalens rækkefølge. Det første forkerte svar stopper.
/// De tre anledninger er kommunens retningslinje; resten hviler på ombudsmandens udtalelse om Facebook.
/// </summary>
public static class Netopslagsregler
{
    public static readonly Regel<Netopslagsfakta> EnAnledning = new(
        "net-anledning",
        Kommunen("retningslinje om sociale medier"),
        Styrke.Spærrer,
        "Der søges kun på nettet, når en af tre anledninger foreligger i netop denne sag.",
        Lovperioder.Netretningslinjen,
        fakta =>
            Svar.Kræv(
                fakta.Anledning is not null,
                "Der er ingen anledning til at søge. Spørg borgeren i stedet."
            )
    )
    {
        Kilder = ["S1-8", "S1-9"],
    };

    public static readonly Regel<Netopslagsfakta> PapirerneFørst = new(
        "net-papirer-foerst",
        Kommunen("retningslinje om sociale medier"),
        Styrke.Spærrer,
        "Før der søges, skal sagens egne papirer være set efter for en anden forklaring.",
        Lovperioder.Netretningslinjen,
        fakta =>
            fakta.Anledning switch
            {
                null => new IkkeRelevant("Der er ingen anledning."),
                Anledning.OffentligFremtræden => new IkkeRelevant(
                    "Borgeren står selv offentligt frem."
                ),
                _ => Svar.Kræv(
                    fakta.Papirer.Count > 0,
                    "Se sagens papirer efter først, og vælg mindst ét, du har set på."
                ),
            }
    )
    {
        Kilder = ["S1-10"],
    };

    public static readonly Regel<Netopslagsfakta> SagligtOgRelevant = new(
        "net-saglig-og-relevant",
        FOB("2011 15-1"),
        Styrke.Spærrer,
        "Oplysninger fra nettet må kun hentes, når det er sagligt og relevant for sagen.",
        Lovperioder.Netudtalelsen,
        fakta =>
            Svar.Kræv(
                fakta.Grund.ErSkrevet(),
                "Skriv, hvorfor det er sagligt og relevant i netop denne sag."
            )
    )
    {
        Kilder = ["S0-10"],
    };

    public static readonly Regel<Netopslagsfakta> FormodningOmKlarhed = new(
        "net-formodet-klarhed",
        Kommunen("retningslinje om sociale medier"),
        Styrke.Spærrer,
        "Opslaget skal ventes at rydde en bestemt tvivl af vejen.",
        Lovperioder.Netretningslinjen,
        fakta =>
            Svar.Kræv(fakta.Tvivl.ErSkrevet(), "Skriv, hvilken tvivl opslaget skal rydde af vejen.")
    )
    {
        Kilder = ["S0-10"],
    };

    public static readonly IReadOnlyList<Regel<Netopslagsfakta>> Alle =
    [
        EnAnledning,
        PapirerneFørst,
        SagligtOgRelevant,
        FormodningOmKlarhed,
        .. Netadfærdsregler.Alle,
    ];
}
