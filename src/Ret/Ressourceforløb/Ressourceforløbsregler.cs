using static Ret.Love;

namespace Ret;

/// <summary>Betingelserne for et ressourceforløb: LAB § 112. Om et nyt kan bevilges, står i <see cref="Ressourceovergangsregler"/>.</summary>
public static class Ressourceforløbsregler
{
    private const string Formelt = "Afslaget hviler på en formel betingelse.";
    private const string IngenBevilling = "Der bevilges ikke et ressourceforløb.";

    public static readonly Regel<Ressourceforløbsfakta> BetingelserneErDokumenteret = new(
        "ressourceforloeb-dokumentation",
        LAB("§ 112"),
        Styrke.Spærrer,
        "Hver betingelse for et ressourceforløb skal være vurderet og dokumenteret.",
        Lovperioder.Pensionsreformen,
        fakta =>
            fakta.ErFormeltAfslag
                ? new IkkeRelevant(Formelt)
                : Betingelsesprøvelse.Dokumenteret(Krævede(fakta), fakta.Sag.Betingelser)
    );

    public static readonly Regel<Ressourceforløbsfakta> UdfaldetFølgerBetingelserne = new(
        "ressourceforloeb-udfald",
        LAB("§ 112"),
        Styrke.Spærrer,
        "Et ressourceforløb kræver, at alle betingelser er opfyldt; et afslag skal sige, hvilken der ikke er.",
        Lovperioder.Pensionsreformen,
        fakta =>
            fakta.ErFormeltAfslag
                ? new IkkeRelevant(Formelt)
                : Betingelsesprøvelse.Følger(
                    fakta.ErBevilling,
                    Krævede(fakta),
                    fakta.Sag.Betingelser
                )
    );

    public static readonly Regel<Ressourceforløbsfakta> Varighed = new(
        "ressourceforloeb-varighed",
        LAB("§ 112"),
        Styrke.Spærrer,
        "Et ressourceforløb varer mindst et år og højst fem år.",
        Lovperioder.Pensionsreformen,
        fakta =>
            !fakta.ErBevilling ? new IkkeRelevant(IngenBevilling)
            : fakta.Sag.Måneder is not { } måneder
                ? new Mangler("Skriv, hvor mange måneder forløbet skal vare.")
            : Svar.Kræv(
                måneder is >= 12 and <= 60,
                $"Forløbet er sat til {måneder} måneder. Det skal være mindst 12 og højst 60."
            )
    );

    public static readonly Regel<Ressourceforløbsfakta> TreÅr = new(
        "ressourceforloeb-tre-aar",
        LAB("§ 112"),
        Styrke.Advarer,
        "Et ressourceforløb varer måske højst tre år.",
        Lovperioder.BedreRessourceforløb,
        fakta =>
            !fakta.ErBevilling
                ? new IkkeRelevant(IngenBevilling)
                : Svar.Kræv(
                    fakta.Sag.Måneder is not > 36,
                    "Slå loven op, før forløbet sættes til mere end 36 måneder."
                )
    )
    {
        Forbehold = "at længden er sat ned til tre år fra 2022, er ikke slået op i loven (55 %).",
    };

    public static readonly IReadOnlyList<Regel<Ressourceforløbsfakta>> Alle =
    [
        BetingelserneErDokumenteret,
        UdfaldetFølgerBetingelserne,
        .. Ressourceønskeregler.Alle,
        Varighed,
        TreÅr,
    ];

    private static IReadOnlyList<Betingelse> Krævede(Ressourceforløbsfakta fakta) =>
        Ressourceforløbsbetingelser.For(fakta.Dag);
}
