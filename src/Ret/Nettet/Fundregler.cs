using static Ret.Love;

namespace Ret;

/// <summary>Hvad der skal til, for at et fund kan ligge på sagen. Grunden først, billedet bagefter.</summary>
public static class Fundregler
{
    public static readonly Regel<Fundfakta> JournalenFørst = new(
        "net-journal-foerst",
        Kommunen("retningslinje om sociale medier"),
        Styrke.Spærrer,
        "Grunden skal stå i journalen, før fundet kan lægges på sagen.",
        Lovperioder.Netretningslinjen,
        fakta =>
            Svar.Kræv(
                fakta.Begrundet is not null,
                "Gå gennem porten først: skriv anledning og grund i journalen."
            )
    )
    {
        Kilder = ["S1-12"],
        KanTilsidesættes = false,
    };

    public static readonly Regel<Fundfakta> BilledeIkkeLink = new(
        "net-billede",
        Kommunen("retningslinje om sociale medier"),
        Styrke.Spærrer,
        "Et fund gemmes som billede med adresse og tid; et link er ikke nok.",
        Lovperioder.Netretningslinjen,
        fakta =>
            fakta switch
            {
                { HarBillede: false } => new Mangler(
                    "Tag et skærmbillede, og læg det her. Et link kan blive slettet og er ikke nok."
                ),
                _ when !fakta.Adresse.ErSkrevet() => new Mangler("Skriv adressen på siden."),
                { Set: null } => new Mangler("Skriv, hvornår du så det."),
                { ErPapir: false, LoggetInd: null } => new Mangler(
                    "Skriv, om du var logget ind, da du så det."
                ),
                _ => new Opfyldt(),
            }
    )
    {
        Kilder = ["S1-13", "S1-14"],
    };

    public static readonly Regel<Fundfakta> DækketFørGemt = new(
        "net-daekket-foer-gemt",
        Kommunen("udvalgets beslutning af 18. december 2017"),
        Styrke.Spærrer,
        "Et billede af en aktivitet dækkes, så kun mængde, periode og adresse er tilbage, før det gemmes.",
        Lovperioder.Udvalgsbeslutningen,
        fakta =>
            !fakta.ErAktivitet
                ? new IkkeRelevant("Fundet viser ikke en frivillig eller offentlig aktivitet.")
                : Svar.Kræv(
                    fakta.ErDækket,
                    "Marker det, der skal kunne ses: mængde, periode og adresse. Alt andet bliver dækket."
                )
    )
    {
        Kilder = ["S0-12"],
        KanTilsidesættes = false,
    };

    public static readonly Regel<Fundfakta> AndrePersonerDækkes = new(
        "net-andre-personer",
        GDPR("art. 5"),
        Styrke.Advarer,
        "Andre end borgeren dækkes i enhver kopi, der forlader enheden.",
        Lovperioder.Databeskyttelsesforordningen,
        fakta =>
            fakta.AndrePersoner switch
            {
                null => new Mangler("Se efter, om billedet viser andre end borgeren."),
                false => new IkkeRelevant("Billedet viser ikke andre."),
                true => Svar.Kræv(
                    fakta.AndreErDækket,
                    "Dæk de andre på billedet. Indtil da får borgeren det ikke at se."
                ),
            }
    )
    {
        Forbehold = "forordningens artikel er ikke læst i selve teksten.",
        Kilder = ["S1-15"],
    };

    public static readonly IReadOnlyList<Regel<Fundfakta>> Alle =
    [
        JournalenFørst,
        BilledeIkkeLink,
        DækketFørGemt,
        AndrePersonerDækkes,
    ];
}
