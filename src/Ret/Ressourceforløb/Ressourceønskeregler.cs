using static Ret.Love;

namespace Ret;

/// <summary>Hvornår et ressourceforløb kræver borgerens eget ønske: tæt på pensionen, og når det ikke er det første.</summary>
public static class Ressourceønskeregler
{
    /// <summary>Så mange år før folkepensionsalderen kræver forløbet borgerens eget ønske.</summary>
    public const int ÅrFørPension = 6;

    /// <summary>Fra denne alder kræver et nyt forløb borgerens eget ønske.</summary>
    public const int Aldersgrænse = 40;

    private const string IngenBevilling = "Der bevilges ikke et ressourceforløb.";
    private const string Ønske = "Skriv, hvordan borgeren selv har ønsket forløbet.";

    public static readonly Regel<Ressourceforløbsfakta> TætPåPension = new(
        "ressourceforloeb-seks-aar",
        LAB("§ 112"),
        Styrke.Advarer,
        "Er der under seks år til folkepensionsalderen, kræver et ressourceforløb borgerens eget ønske.",
        Lovperioder.BedreRessourceforløb,
        fakta =>
            !fakta.ErBevilling ? new IkkeRelevant(IngenBevilling)
            : fakta.Sag.Folkepensionsdag is not { } pension
                ? new Mangler("Find den dag, borgeren når folkepensionsalderen.")
            : fakta.Dag <= pension.AddYears(-ÅrFørPension)
                ? new IkkeRelevant("Der er mindst seks år til folkepensionsalderen.")
            : Svar.Kræv(fakta.Sag.BorgerensØnske.ErSkrevet(), Ønske)
    )
    {
        Forbehold = Lovperioder.BedreRessourceforløbUsikkert,
    };

    public static readonly Regel<Ressourceforløbsfakta> NytForløb = new(
        "ressourceforloeb-nyt-over-40",
        LAB("§ 112"),
        Styrke.Advarer,
        "Er borgeren fyldt 40 år, kræver et nyt ressourceforløb efter det første borgerens eget ønske.",
        Lovperioder.Pensionsreformen,
        fakta =>
            !fakta.ErBevilling ? new IkkeRelevant(IngenBevilling)
            : !fakta.Sag.HarHaftForløb
                ? new IkkeRelevant("Borgeren har ikke haft et ressourceforløb før.")
            : fakta.Sag.Alder(fakta.Dag) < Aldersgrænse
                ? new IkkeRelevant("Borgeren er under 40 år.")
            : Svar.Kræv(fakta.Sag.BorgerensØnske.ErSkrevet(), Ønske)
    )
    {
        Forbehold = "reglen om borgere over 40 år er ikke slået op i loven.",
    };

    public static readonly IReadOnlyList<Regel<Ressourceforløbsfakta>> Alle =
    [
        TætPåPension,
        NytForløb,
    ];
}
