using static Ret.Love;

namespace Ret;

/// <summary>
/// Rehabiliteringsteamets møde om én sag. Prøves, når mødet skrives ned, efter loven på den dag, sagen begyndte; i det
/// tidsrum, hvor overgangen er usikker, advarer reglerne.
/// </summary>
public static class Teammøderegler
{
    private static readonly Lovperiode Sikre = new(
        new DateOnly(2015, 1, 1),
        Regime.Overgang.Tidligst.AddDays(-1)
    );

    public static readonly Regel<Teammødefakta> Sammensætning = new(
        "team-sammensaetning",
        LOB("§ 10"),
        Styrke.Spærrer,
        "Teamet skal have alle områder til stede, når det behandler sagen.",
        Sikre,
        fakta =>
            fakta
                .Krævede.Except(fakta.Medlemmer.Where(m => m.Mødte).Select(m => m.Område))
                .Select(o => o.Navn())
                .ToList()
                is { Count: > 0 } mangler
                ? new Mangler(
                    $"Teamet var ikke beslutningsdygtigt: {mangler.Opremset()} manglede. Sæt sagen på et nyt møde."
                )
                : new Opfyldt()
    );

    public static readonly Regel<Teammødefakta> BorgerenErIndkaldt = new(
        "team-borger-indkaldt",
        LOB("§ 11"),
        Styrke.Spærrer,
        "Borgeren skal være indkaldt til mødet, før det holdes.",
        Sikre,
        fakta =>
            Svar.Kræv(
                fakta.Indkaldt < fakta.Dag,
                "Indkald borgeren med et brev, og hold mødet en senere dag."
            )
    );

    public static readonly Regel<Teammødefakta> BorgerenDeltager = new(
        "team-borger-deltager",
        LOB("§ 11"),
        Styrke.Spærrer,
        "Borgeren skal være med, når teamet behandler sagen, medmindre der er en grund til andet.",
        Sikre,
        fakta =>
            Svar.Kræv(
                fakta.BorgerenMødte || fakta.UdenBorgerenFordi.ErSkrevet(),
                "Skriv, hvorfor sagen blev behandlet uden borgeren, eller sæt den på et nyt møde."
            )
    );

    public static readonly Regel<Teammødefakta> SagsbehandlerenDeltager = new(
        "team-sagsbehandler-deltager",
        LOB("§ 11"),
        Styrke.Spærrer,
        "Borgerens sagsbehandler skal være med, når teamet behandler sagen.",
        Sikre,
        fakta =>
            Svar.Kræv(
                fakta.SagsbehandlerenMødte,
                "Sæt sagen på et nyt møde, hvor sagsbehandleren er med."
            )
    );

    public static readonly Regel<Teammødefakta> AfvigelsenErForklaret = new(
        "team-afvigelse-forklaret",
        LOB("§§ 9-12"),
        Styrke.Spærrer,
        "Får teamet sagen igen, skal det vide, hvorfor kommunen vil afvige fra indstillingen.",
        Sikre,
        fakta =>
            !fakta.ErIgen
                ? new IkkeRelevant("Teamet har sagen for første gang.")
                : Svar.Kræv(
                    fakta.AfvigerFordi.ErSkrevet(),
                    "Skriv, hvorfor kommunen vil afvige fra indstillingen."
                )
    );

    /// <summary>Alle udgaver, også dem i og efter det usikre tidsrum.</summary>
    public static IReadOnlyList<Regel<Teammødefakta>> Alle =>
        [
            Sammensætning,
            BorgerenErIndkaldt,
            BorgerenDeltager,
            SagsbehandlerenDeltager,
            AfvigelsenErForklaret,
            .. Teamovergangsregler.Alle,
        ];
}
