namespace Ret.Tests;

public sealed class PensionsreglerTests
{
    private static Pensionsfakta Med(Func<Pensionssag, Pensionssag> ændring) =>
        EnPension.Bevilling with
        {
            Sag = ændring(EnPension.Sag),
        };

    private static Pensionsfakta Afslag(Func<Pensionssag, Pensionssag> ændring) =>
        Med(ændring) with
        {
            Udkast = En.Afslagsudkast,
        };

    private static Pensionssag Uopfyldt(Pensionssag sag, string begrundelse) =>
        sag with
        {
            Betingelser =
            [
                .. sag.Betingelser.Select(b =>
                    b.Kode == Pensionsbetingelser.VarigtNedsat.Kode
                        ? b with
                        {
                            ErOpfyldt = false,
                            Begrundelse = begrundelse,
                        }
                        : b
                ),
            ],
        };

    [Fact]
    public void Under_40_år_er_der_en_betingelse_mere()
    {
        Assert.Equal(
            ["pension-varigt-nedsat", "pension-ikke-selvforsoergende", "pension-tiltag-afproevet"],
            Pensionsbetingelser.For(40).Select(b => b.Kode)
        );
        Assert.Contains(Pensionsbetingelser.KanIkkeForbedres, Pensionsbetingelser.For(39));
    }

    [Fact]
    public void Kendes_alderen_ikke_spørges_der_om_alle_betingelser() =>
        Assert.Equal(Pensionsbetingelser.Alle, Pensionsbetingelser.For(null));

    [Theory]
    [InlineData(13, 39)]
    [InlineData(12, 40)]
    public void Alderen_er_den_på_afgørelsens_dag(int født, int alder) =>
        Assert.Equal(
            alder,
            (EnPension.Sag with { Fødselsdag = født.Oktober(1986) }).Alder(En.Afgørelsesdag)
        );

    [Fact]
    public void En_borger_på_39_skal_have_den_ekstra_betingelse_dokumenteret()
    {
        var uden = (Pensionssag sag) =>
            sag with
            {
                Betingelser =
                [
                    .. sag.Betingelser.Where(b =>
                        b.Kode != Pensionsbetingelser.KanIkkeForbedres.Kode
                    ),
                ],
            };
        var regel = Pensionsregler.BetingelserneErDokumenteret;
        regel.Prøv(Med(uden)).ErOpfyldt();
        regel
            .Prøv(Med(s => uden(s) with { Fødselsdag = 13.Oktober(1986) }))
            .Mangler("arbejdsevnen ikke kan forbedres");
    }

    [Theory]
    [InlineData(2008, 13, "17 år")]
    [InlineData(2008, 12, null)]
    public void Førtidspension_bevilges_først_fra_18_år(int år, int dag, string? mangler)
    {
        var svar = Pensionsregler.Alder.Prøv(Med(s => s with { Fødselsdag = dag.Oktober(år) }));
        if (mangler is null)
            svar.ErOpfyldt();
        else
            svar.Mangler(mangler);
    }

    [Fact]
    public void Den_der_har_nået_folkepensionsalderen_får_ikke_førtidspension() =>
        Pensionsregler
            .Alder.Prøv(Med(s => s with { Folkepensionsdag = En.Afgørelsesdag }))
            .Mangler("nåede folkepensionsalderen");

    [Fact]
    public void En_bevilling_kan_ikke_hvile_på_en_uopfyldt_betingelse() =>
        Pensionsregler
            .UdfaldetFølgerBetingelserne.Prøv(Med(s => Uopfyldt(s, "Lægen venter bedring.")))
            .Mangler("ikke er opfyldt");

    [Fact]
    public void Et_afslag_siger_hvilken_betingelse_der_ikke_er_opfyldt_og_hvorfor()
    {
        var regel = Pensionsregler.UdfaldetFølgerBetingelserne;
        regel.Prøv(Afslag(s => s)).Mangler("hvilken betingelse");
        regel.Prøv(Afslag(s => Uopfyldt(s, ""))).Mangler("Begrund");
        regel.Prøv(Afslag(s => Uopfyldt(s, "Lægen venter bedring."))).ErOpfyldt();
    }

    [Fact]
    public void En_bevilling_kræver_begge_dele_af_begrundelsen()
    {
        var regel = Pensionsregler.Indstillingstekst;
        regel.Prøv(Med(s => s with { VarigtNedsatFordi = " " })).Mangler("varigt og væsentligt");
        regel.Prøv(Med(s => s with { KanIkkeBrugesFordi = "" })).Mangler("heller ikke med støtte");
        regel.Prøv(EnPension.Bevilling).ErOpfyldt();
        regel.Prøv(Afslag(s => s)).ErIkkeRelevant("Der bevilges ikke førtidspension.");
    }

    [Fact]
    public void Sagen_skal_være_overgået_før_den_bevilges_men_ikke_før_et_afslag()
    {
        var regel = Pensionsregler.Påbegyndt;
        regel.Prøv(Med(s => s with { Påbegyndt = null })).Mangler("overgik til behandling");
        regel.Prøv(Afslag(s => s with { Påbegyndt = null })).ErOpfyldt();
    }

    [Fact]
    public void Hele_afgørelsen_prøves_på_pensionens_regler_og_ikke_på_fleksjobbets()
    {
        var prøvelser = Afgørelsesprøvelse.Prøv(EnPension.Afgørelse);
        Assert.Empty(prøvelser.Manglende());
        Assert.Contains(prøvelser, p => p.Kode == "pension-alder");
        Assert.DoesNotContain(prøvelser, p => p.Kode == "fleksjob-alder");
    }

    [Fact]
    public void En_kommunal_lægekonsulent_kan_heller_ikke_bruges_om_førtidspension() =>
        Assert.Contains(
            "ingen-laegekonsulent",
            Afgørelsesprøvelse
                .Prøv(
                    EnPension.Afgørelse with
                    {
                        Oplysninger =
                        [
                            En.Lægeoplysning with
                            {
                                Læge = Lægerolle.KommunalLægekonsulent,
                            },
                        ],
                    }
                )
                .Manglende()
        );
}
