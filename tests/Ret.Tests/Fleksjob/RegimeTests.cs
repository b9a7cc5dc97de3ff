namespace Ret.Tests;

public sealed class RegimeTests
{
    private static Afgørelsesfakta Søgt(
        DateOnly dag,
        Func<Fleksjobsag, Fleksjobsag>? ændring = null
    ) =>
        En.Afslag with
        {
            Fleksjob = (ændring ?? (s => s))(
                En.Afslag.Fleksjob! with
                {
                    Regime = Regime.For(dag),
                    SamletBeskrivelse = "",
                    Sundhedsråd = null,
                }
            ),
        };

    private static Prøvelse? Regel(Afgørelsesfakta fakta, string kode) =>
        Afgørelsesprøvelse.Prøv(fakta).SingleOrDefault(p => p.Kode == kode);

    [Fact]
    public void En_sag_fra_før_reformen_afgjort_efter_viser_hvilket_regime_og_hvorfor()
    {
        var regime = Regime.For(15.Oktober(2025));
        Assert.Equal(
            [
                "Sagen følger ordningen med rehabiliteringsteam.",
                "Det er, fordi ansøgningen blev modtaget den 15. oktober 2025, før den 1. juli 2026, hvor lov nr. 1750 af 29. december 2025 afløste teamet for nye sager.",
            ],
            regime.Forklaring
        );
    }

    [Fact]
    public void En_sag_fra_før_reformen_skal_stadig_forelægges_teamet_selv_om_den_afgøres_efter()
    {
        var fakta = Søgt(15.Oktober(2025));
        Assert.True(Regel(fakta, "team-indstilling")!.Spærrer);
        Assert.Null(Regel(fakta, "samlet-beskrivelse"));
        Assert.Null(Regel(fakta, "sundhedskoordinator"));
    }

    [Fact]
    public void En_ny_sag_kræver_samlet_beskrivelse_og_sundhedskoordinator_men_intet_team()
    {
        var fakta = Søgt(1.Juli(2026));
        Assert.True(Regel(fakta, "samlet-beskrivelse")!.Spærrer);
        Assert.True(Regel(fakta, "sundhedskoordinator")!.Spærrer);
        Assert.Null(Regel(fakta, "team-indstilling"));
        Assert.Equal(
            "Sagen følger ordningen med samlet beskrivelse og sundhedskoordinator.",
            Regime.For(1.Juli(2026)).Forklaring[0]
        );
    }

    [Fact]
    public void I_det_usikre_tidsrum_advarer_teamkravet_og_siger_hvorfor()
    {
        var prøvelse = Regel(Søgt(1.Marts(2026)), "team-indstilling")!;
        Assert.True(prøvelse.Svar.ErMangler());
        Assert.False(prøvelse.Spærrer);
        Assert.Contains("65 %", prøvelse.Forbehold, StringComparison.Ordinal);
        Assert.Contains(
            "Usikkert",
            Regime.For(1.Marts(2026)).Forklaring[2],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void I_det_usikre_tidsrum_rækker_også_den_nye_ordning() =>
        Assert.IsType<Opfyldt>(
            Regel(
                Søgt(
                    1.Marts(2026),
                    s =>
                        s with
                        {
                            SamletBeskrivelse = "2026-0000377-7",
                            Sundhedsråd = new("2026-0000377-8", 5.Oktober(2026)),
                        }
                ),
                "team-indstilling"
            )!.Svar
        );

    [Theory]
    [InlineData(2026, 1, 31, false)]
    [InlineData(2026, 2, 1, true)]
    [InlineData(2026, 6, 30, true)]
    [InlineData(2026, 7, 1, false)]
    public void Overgangen_er_usikker_fra_februar_til_juni_2026(
        int år,
        int måned,
        int dag,
        bool usikker
    ) => Assert.Equal(usikker, Regime.For(new DateOnly(år, måned, dag)).ErUsikkert);

    [Fact]
    public void En_sag_teamet_har_set_følger_teamet_selv_om_der_først_søges_senere()
    {
        var regime = Regime.For(10.Juli(2026), forelagtTeam: 15.Januar(2026));
        Assert.Equal(Regimeart.Rehabiliteringsteam, regime.Art);
        Assert.Contains(
            "sagen blev forelagt rehabiliteringsteamet den 15. januar 2026",
            regime.Forklaring[1],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Teamets_indstilling_skal_ligge_før_afgørelsen()
    {
        Svar Med(DateOnly dag) =>
            Regel(
                Søgt(15.Oktober(2025), s => s with { Teamindstilling = new("x", dag, false) }),
                "team-indstilling"
            )!.Svar;
        Med(En.Afgørelsesdag).ErOpfyldt();
        Assert.True(Med(En.Afgørelsesdag.AddDays(1)).ErMangler());
    }

    [Fact]
    public void At_afvige_fra_teamet_kræver_at_teamet_får_sagen_igen()
    {
        var indstilling = new Teamindstilling("2026-0000377-9", 1.Marts(2026), ForBorgeren: true);
        Prøvelse Med(Teamindstilling i) =>
            Regel(Søgt(15.Oktober(2025), s => s with { Teamindstilling = i }), "genforelaeggelse")!;
        Assert.True(Med(indstilling).Spærrer);
        Assert.True(Med(indstilling with { ForelagtIgen = 28.Februar(2026) }).Spærrer);
        Assert.True(Med(indstilling with { ForelagtIgen = En.Afgørelsesdag.AddDays(1) }).Spærrer);
        Med(indstilling with { ForelagtIgen = 1.April(2026) }).Svar.ErOpfyldt();
        Med(indstilling with { ForBorgeren = false })
            .Svar.ErIkkeRelevant("Afgørelsen følger teamets indstilling.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void En_delvis_bevilling_afviger_fra_enhver_indstilling(bool forBorgeren)
    {
        var fakta = Søgt(
            15.Oktober(2025),
            s => s with { Teamindstilling = new("2026-0000377-9", 1.Marts(2026), forBorgeren) }
        );
        var delvis = fakta with
        {
            Udkast = En.Afslagsudkast with { Udfald = Udfald.DelvisBevilling },
        };
        Assert.True(Regel(delvis, "genforelaeggelse")!.Spærrer);
    }

    [Fact]
    public void Rådgivning_efter_afgørelsen_tæller_ikke() =>
        Assert.True(
            Regel(
                Søgt(
                    1.Juli(2026),
                    s => s with { Sundhedsråd = new("x", En.Afgørelsesdag.AddDays(1)) }
                ),
                "sundhedskoordinator"
            )!.Spærrer
        );

    [Fact]
    public void Efter_reformen_er_det_usikkert_om_lægeattesten_stadig_kræves()
    {
        Assert.Equal(Styrke.Spærrer, Regel(Søgt(15.Oktober(2025)), "egen-laeges-attest")!.Styrke);
        Assert.Equal(Styrke.Advarer, Regel(Søgt(1.Juli(2026)), "egen-laeges-attest")!.Styrke);
    }

    [Fact]
    public void Enhver_sag_fra_2013_har_præcis_ét_regime() =>
        Egenskab.ForAlleDage(dag =>
        {
            if (dag.Year < 2013)
                return true;
            var koder = Regimeregler
                .Alle.Where(r => r.Gælder.Omfatter(dag))
                .Select(r => r.Kode)
                .ToList();
            return koder.Contains("team-indstilling") != koder.Contains("sundhedskoordinator")
                && koder.Count(k => k == "egen-laeges-attest") == 1
                && koder.Contains("team-indstilling")
                    == (Regime.For(dag).Art == Regimeart.Rehabiliteringsteam);
        });
}
