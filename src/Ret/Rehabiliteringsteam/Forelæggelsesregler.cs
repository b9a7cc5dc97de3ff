using static Ret.Love;

namespace Ret;

/// <summary>
/// Hvem kommunen skal høre, før den afgør andet end fleksjob. Reglerne vælges på dagen, sagen begyndte; i det tidsrum,
/// hvor overgangen er usikker, advarer de. De samme skridt for fleksjob står i <see cref="Regimeregler"/>.
/// </summary>
public static class Forelæggelsesregler
{
    private const string IkkeFormelt = "Afslaget hviler på en formel betingelse.";
    private static readonly DateOnly Skiftedag = Regime.Overgang.Dag;
    private static readonly Lovperiode Team = new(
        new DateOnly(2013, 1, 1),
        Regime.Overgang.Tidligst.AddDays(-1)
    );
    private static readonly Lovperiode Usikre = new(
        Regime.Overgang.Tidligst,
        Skiftedag.AddDays(-1)
    );
    private static readonly string Usikkert = Regime.Overgang.Sikkerhed + ".";

    public static readonly Regel<Forelæggelsesfakta> Indstilling = new(
        "forelaeggelse-team",
        LOB("§ 9"),
        Styrke.Spærrer,
        "Rehabiliteringsteamet skal have givet en indstilling, før kommunen afgør sagen, medmindre den er åbenbar.",
        Team,
        fakta =>
            fakta.ErFormeltAfslag ? new IkkeRelevant(IkkeFormelt)
            : fakta.Sag.UdenTeamFordi.ErSkrevet()
                ? new IkkeRelevant("Sagen er åbenbar og skal ikke for teamet.")
            : Svar.Kræv(
                fakta.Sag.Teamindstilling?.Dag <= fakta.Dag,
                "Forelæg sagen for rehabiliteringsteamet."
            )
    );

    /// <summary>I det usikre tidsrum rækker det også, at sagen er behandlet efter den nye ordning.</summary>
    public static readonly Regel<Forelæggelsesfakta> IndstillingUsikker = Indstilling with
    {
        Styrke = Styrke.Advarer,
        Gælder = Usikre,
        Udgave = 2,
        Forbehold = Usikkert,
        Prøv = fakta =>
            fakta.HarBegge
                ? new Opfyldt("Sagen er behandlet efter den nye ordning.")
                : Indstilling.Prøv(fakta),
    };

    public static readonly Regel<Forelæggelsesfakta> Igen = new(
        "forelaeggelse-igen",
        LOB("§§ 9-12"),
        Styrke.Spærrer,
        "Vil kommunen afvige fra teamets indstilling, skal sagen for teamet igen først.",
        Team,
        fakta =>
            fakta.ErFormeltAfslag ? new IkkeRelevant(IkkeFormelt)
            : fakta.Sag.Teamindstilling is not { } indstilling
                ? new IkkeRelevant("Der er ikke givet en indstilling.")
            : indstilling.FølgesAf(fakta.Udfald)
                ? new IkkeRelevant("Afgørelsen følger teamets indstilling.")
            : Svar.Kræv(
                indstilling.ForelagtIgen >= indstilling.Dag
                    && indstilling.ForelagtIgen <= fakta.Dag,
                "Forelæg sagen for teamet igen, og skriv, hvorfor kommunen vil afvige."
            )
    );

    public static readonly Regel<Forelæggelsesfakta> IgenUsikker = Igen with
    {
        Styrke = Styrke.Advarer,
        Gælder = Usikre,
        Udgave = 2,
        Forbehold = Usikkert,
    };

    public static readonly Regel<Forelæggelsesfakta> SamletBeskrivelse = new(
        "forelaeggelse-samlet-beskrivelse",
        Lov1750("om samlet beskrivelse"),
        Styrke.Spærrer,
        "Kommunen skal have skrevet én samlet beskrivelse af borgerens situation, før den afgør sagen.",
        new(Skiftedag),
        fakta =>
            fakta.ErFormeltAfslag
                ? new IkkeRelevant(IkkeFormelt)
                : Svar.Kræv(
                    fakta.Sag.SamletBeskrivelse.ErSkrevet(),
                    "Skriv den samlede beskrivelse, og læg den på sagen."
                )
    );

    public static readonly Regel<Forelæggelsesfakta> Sundhedskoordinator = new(
        "forelaeggelse-sundhedskoordinator",
        Lov1750("om sundhedsfaglig rådgivning"),
        Styrke.Spærrer,
        "Kommunen skal have fået sundhedskoordinatorens rådgivning, før den afgør sagen.",
        new(Skiftedag),
        fakta =>
            fakta.ErFormeltAfslag
                ? new IkkeRelevant(IkkeFormelt)
                : Svar.Kræv(
                    fakta.Sag.Sundhedsråd?.Dag <= fakta.Dag,
                    "Bed sundhedskoordinatoren om rådgivning."
                )
    );

    public static readonly IReadOnlyList<Regel<Forelæggelsesfakta>> Alle =
    [
        Indstilling,
        IndstillingUsikker,
        Igen,
        IgenUsikker,
        SamletBeskrivelse,
        Sundhedskoordinator,
        .. Attestregler.Alle,
    ];
}
