using static Ret.Love;

namespace Ret;

/// <summary>
/// Hvem kommunen skal høre, før den afgør en sag om fleksjob. Reglerne vælges på dagen, sagen begyndte, ikke på
/// dagen for afgørelsen. I det tidsrum, hvor overgangen er usikker, advarer de.
/// </summary>
public static class Regimeregler
{
    private const string IkkeFormelt = "Afslaget hviler på en formel betingelse.";
    private static readonly DateOnly FørsteUsikre = Regime.Overgang.Tidligst;
    private static readonly DateOnly Skiftedag = Regime.Overgang.Dag;
    private static readonly string Usikkert = Regime.Overgang.Sikkerhed + ".";
    private static readonly Lovperiode Usikre = new(FørsteUsikre, Skiftedag.AddDays(-1));

    public static readonly Regel<Fleksjobfakta> Indstilling = new(
        "team-indstilling",
        LOB("§ 9"),
        Styrke.Spærrer,
        "Rehabiliteringsteamet skal have givet en indstilling, før kommunen afgør en sag om fleksjob.",
        new(new DateOnly(2013, 1, 1), FørsteUsikre.AddDays(-1)),
        fakta =>
            fakta.ErFormeltAfslag
                ? new IkkeRelevant(IkkeFormelt)
                : Svar.Kræv(
                    fakta.Sag.Teamindstilling?.Dag <= fakta.Dag,
                    "Forelæg sagen for rehabiliteringsteamet."
                )
    );

    /// <summary>I det usikre tidsrum rækker det også, at sagen er behandlet efter den nye ordning.</summary>
    public static readonly Regel<Fleksjobfakta> IndstillingUsikker = Indstilling with
    {
        Styrke = Styrke.Advarer,
        Gælder = Usikre,
        Udgave = 2,
        Forbehold = Usikkert,
        Prøv = fakta =>
            HarBegge(fakta)
                ? new Opfyldt("Sagen er behandlet efter den nye ordning.")
                : Indstilling.Prøv(fakta),
    };

    public static readonly Regel<Fleksjobfakta> Genforelæggelse = new(
        "genforelaeggelse",
        LOB("§§ 9-12"),
        Styrke.Spærrer,
        "Vil kommunen afvige fra teamets indstilling, skal teamet have sagen igen først.",
        new(new DateOnly(2013, 1, 1), FørsteUsikre.AddDays(-1)),
        fakta =>
            fakta.ErFormeltAfslag ? new IkkeRelevant(IkkeFormelt)
            : fakta.Sag.Teamindstilling is not { } indstilling
                ? new IkkeRelevant("Der er ikke givet en indstilling.")
            : indstilling.FølgesAf(fakta.Udkast.Udfald)
                ? new IkkeRelevant("Afgørelsen følger teamets indstilling.")
            : Svar.Kræv(
                indstilling.ForelagtIgen >= indstilling.Dag
                    && indstilling.ForelagtIgen <= fakta.Dag,
                "Forelæg sagen for teamet igen, og skriv, hvorfor kommunen vil afvige."
            )
    );

    public static readonly Regel<Fleksjobfakta> GenforelæggelseUsikker = Genforelæggelse with
    {
        Styrke = Styrke.Advarer,
        Gælder = Usikre,
        Udgave = 2,
        Forbehold = Usikkert,
    };

    public static readonly Regel<Fleksjobfakta> SamletBeskrivelse = new(
        "samlet-beskrivelse",
        Lov1750("om samlet beskrivelse"),
        Styrke.Spærrer,
        "Kommunen skal have skrevet én samlet beskrivelse af borgerens situation, før den afgør en sag om fleksjob.",
        new(Skiftedag),
        fakta =>
            fakta.ErFormeltAfslag
                ? new IkkeRelevant(IkkeFormelt)
                : Svar.Kræv(
                    fakta.Sag.SamletBeskrivelse.ErSkrevet(),
                    "Skriv den samlede beskrivelse, og læg den på sagen."
                )
    );

    public static readonly Regel<Fleksjobfakta> Sundhedskoordinator = new(
        "sundhedskoordinator",
        Lov1750("om sundhedsfaglig rådgivning"),
        Styrke.Spærrer,
        "Kommunen skal have fået sundhedskoordinatorens rådgivning, før den afgør en sag om fleksjob.",
        new(Skiftedag),
        fakta =>
            fakta.ErFormeltAfslag
                ? new IkkeRelevant(IkkeFormelt)
                : Svar.Kræv(
                    fakta.Sag.Sundhedsråd?.Dag <= fakta.Dag,
                    "Bed sundhedskoordinatoren om rådgivning."
                )
    );

    public static readonly IReadOnlyList<Regel<Fleksjobfakta>> Alle =
    [
        Indstilling,
        IndstillingUsikker,
        Genforelæggelse,
        GenforelæggelseUsikker,
        SamletBeskrivelse,
        Sundhedskoordinator,
        .. Lægeattestregler.Alle,
    ];

    private static bool HarBegge(Fleksjobfakta fakta) =>
        fakta.Sag.SamletBeskrivelse.ErSkrevet() && fakta.Sag.Sundhedsråd?.Dag <= fakta.Dag;
}
