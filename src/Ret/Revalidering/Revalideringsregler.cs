using static Ret.Love;

namespace Ret;

/// <summary>Revalidering efter LAB § 142 ff. Ordlyden er ikke slået op, så reglerne om betingelserne advarer.</summary>
public static class Revalideringsregler
{
    private const string Formelt = "Afslaget hviler på en formel betingelse.";
    private const string IkkeSlåetOp = "ordlyden af § 142 ff. er ikke slået op i loven.";

    public static readonly Regel<Revalideringsfakta> Dokumentation = new(
        "revalidering-dokumentation",
        LAB("§ 142"),
        Styrke.Advarer,
        "Hver betingelse for revalidering skal være vurderet og dokumenteret.",
        Lovperioder.Beskæftigelsesindsatsloven,
        fakta =>
            fakta.ErFormeltAfslag
                ? new IkkeRelevant(Formelt)
                : Betingelsesprøvelse.Dokumenteret(
                    Revalideringsbetingelser.Alle,
                    fakta.Sag.Betingelser
                )
    )
    {
        Forbehold = IkkeSlåetOp,
    };

    public static readonly Regel<Revalideringsfakta> UdfaldetFølgerBetingelserne = new(
        "revalidering-udfald",
        LAB("§ 142"),
        Styrke.Advarer,
        "En bevilling kræver, at alle betingelser er opfyldt; et afslag skal sige, hvilken der ikke er.",
        Lovperioder.Beskæftigelsesindsatsloven,
        fakta =>
            fakta.ErFormeltAfslag
                ? new IkkeRelevant(Formelt)
                : Betingelsesprøvelse.Følger(
                    fakta.ErBevilling,
                    Revalideringsbetingelser.Alle,
                    fakta.Sag.Betingelser
                )
    )
    {
        Forbehold = IkkeSlåetOp,
    };

    public static readonly Regel<Revalideringsfakta> Plan = new(
        "revalidering-plan",
        LAB("§ 142"),
        Styrke.Advarer,
        "Revalidering følger en plan, der siger, hvilket arbejde borgeren skal kunne forsørge sig ved.",
        Lovperioder.Beskæftigelsesindsatsloven,
        fakta =>
            !fakta.ErBevilling ? new IkkeRelevant("Der bevilges ikke revalidering.")
            : !fakta.Sag.Erhvervsmål.ErSkrevet()
                ? new Mangler("Skriv, hvilket arbejde planen fører til.")
            : Svar.Kræv(fakta.Sag.Plan.ErSkrevet(), "Læg planen på sagen, og vælg den.")
    )
    {
        Forbehold = IkkeSlåetOp,
    };

    /// <summary>Prøves på afgørelsens dag.</summary>
    public static readonly IReadOnlyList<Regel<Revalideringsfakta>> Alle =
    [
        Dokumentation,
        UdfaldetFølgerBetingelserne,
        Plan,
    ];
}
