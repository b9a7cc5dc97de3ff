namespace Ret.Tests;

public sealed class RevalideringsreglerTests
{
    private static readonly Revalideringssag Sag = new()
    {
        Regime = Regime.For(1.Januar(2026)),
        Betingelser =
        [
            .. Revalideringsbetingelser.Alle.Select(b => new Betingelsessvar(
                b.Kode,
                true,
                ["2026-0000377-3"]
            )),
        ],
        Erhvervsmål = "kontorassistent",
        Plan = "2026-0000377-4",
    };

    private static readonly Revalideringsfakta Bevilling = new()
    {
        Udkast = En.Bevillingsudkast,
        Sag = Sag,
    };

    private static Revalideringsfakta Med(Func<Revalideringssag, Revalideringssag> ændring) =>
        Bevilling with
        {
            Sag = ændring(Sag),
        };

    [Fact]
    public void En_fuld_sag_opfylder_alle_regler() =>
        Assert.All(Revalideringsregler.Alle, regel => regel.Prøv(Bevilling).ErOpfyldt());

    [Fact]
    public void Reglerne_om_betingelserne_advarer_fordi_ordlyden_ikke_er_slået_op() =>
        Assert.All(
            Revalideringsregler.Alle,
            regel =>
            {
                Assert.Equal(Styrke.Advarer, regel.Styrke);
                Assert.NotNull(regel.Forbehold);
            }
        );

    [Fact]
    public void En_betingelse_uden_dokument_mangler() =>
        Revalideringsregler
            .Dokumentation.Prøv(
                Med(s =>
                    s with
                    {
                        Betingelser = [.. s.Betingelser.Select(b => b with { Dokumentation = [] })],
                    }
                )
            )
            .Mangler("begrænsninger i arbejdsevnen");

    [Fact]
    public void En_bevilling_med_en_uopfyldt_betingelse_mangler() =>
        Revalideringsregler
            .UdfaldetFølgerBetingelserne.Prøv(
                Med(s =>
                    s with
                    {
                        Betingelser = [.. s.Betingelser.Select(b => b with { ErOpfyldt = false })],
                    }
                )
            )
            .Mangler("Du bevilger, men");

    [Fact]
    public void Planen_skal_have_et_mål_og_ligge_på_sagen()
    {
        Revalideringsregler.Plan.Prøv(Med(s => s with { Erhvervsmål = "" })).Mangler("arbejde");
        Revalideringsregler.Plan.Prøv(Med(s => s with { Plan = "" })).Mangler("planen");
        Revalideringsregler
            .Plan.Prøv(Bevilling with { Udkast = En.Afslagsudkast })
            .ErIkkeRelevant("Der bevilges ikke revalidering.");
    }

    [Theory]
    [InlineData("2026-07-01", Styrke.Spærrer)]
    [InlineData("2026-06-30", Styrke.Advarer)]
    [InlineData("2026-02-01", Styrke.Advarer)]
    public void I_nye_sager_er_den_afskaffet_og_i_det_usikre_tidsrum_advares_der(
        string begyndt,
        Styrke styrke
    )
    {
        var dag = DateOnly.Parse(begyndt);
        var prøvet = Assert.Single(Revalideringsovergang.Alle.Prøv(Bevilling, dag));

        Assert.IsType<Mangler>(prøvet.Svar);
        Assert.Equal(styrke, prøvet.Styrke);
    }

    [Fact]
    public void En_sag_begyndt_før_overgangen_kan_ende_med_revalidering() =>
        Assert.Empty(Revalideringsovergang.Alle.Prøv(Bevilling, 31.Januar(2026)));

    [Fact]
    public void Et_afslag_kan_altid_gives() =>
        Revalideringsovergang
            .Afskaffet.Prøv(Bevilling with { Udkast = En.Afslagsudkast })
            .ErIkkeRelevant("Der bevilges ikke revalidering.");

    [Fact]
    public void Afgørelsen_prøver_overgangen_på_den_dag_sagen_begyndte()
    {
        var sen = En.Bevilling with
        {
            Type = Afgørelsestype.Revalidering,
            Fleksjob = null,
            Revalidering = Sag with { Regime = Regime.For(1.August(2026)) },
        };

        Assert.Contains(
            Afgørelsesprøvelse.Prøv(sen),
            p => p.Kode == "revalidering-afskaffet" && p.Spærrer
        );
        Assert.DoesNotContain(
            Afgørelsesprøvelse.Prøv(sen with { Revalidering = Sag }),
            p => p.Kode == "revalidering-afskaffet"
        );
    }
}
