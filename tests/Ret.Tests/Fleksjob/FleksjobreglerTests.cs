namespace Ret.Tests;

public sealed class FleksjobreglerTests
{
    private static readonly Fleksjobfakta Bevilling = new()
    {
        Type = Afgørelsestype.Fleksjob,
        Dag = En.Afgørelsesdag,
        Udkast = En.Bevillingsudkast,
        Oplysninger = [],
        Sag = En.Fleksjobsag,
    };

    private static readonly Fleksjobfakta Afslag = Bevilling with
    {
        Udkast = En.Afslagsudkast,
        Sag = En.Afslag.Fleksjob!,
    };

    private static Fleksjobfakta Med(Fleksjobfakta fakta, Func<Fleksjobsag, Fleksjobsag> ændring) =>
        fakta with
        {
            Sag = ændring(fakta.Sag),
        };

    [Fact]
    public void Betingelserne_står_i_lovens_rækkefølge_med_en_ekstra_ved_fastholdelse()
    {
        Assert.Equal(
            ["ressourcer-afklaret", "tilbud-afproevet", "varigt-begraenset"],
            Betingelser.For(Afgørelsestype.Fleksjob).Select(b => b.Kode)
        );
        Assert.Equal(
            "tolv-maaneder",
            Betingelser.For(Afgørelsestype.Fastholdelsesfleksjob)[^1].Kode
        );
        Assert.Empty(Betingelser.For(Afgørelsestype.Anden));
    }

    [Fact]
    public void Fleksjob_kan_ikke_bevilges_til_den_der_får_førtidspension()
    {
        var regel = Fleksjobregler.IngenFørtidspension;
        regel
            .Prøv(Med(Bevilling, s => s with { FårFørtidspension = true }))
            .Mangler("førtidspension");
        regel
            .Prøv(Med(Afslag, s => s with { FårFørtidspension = true }))
            .ErIkkeRelevant("Der bevilges ikke fleksjob.");
    }

    [Theory]
    [InlineData(13, true)]
    [InlineData(12, false)]
    public void Fleksjob_bevilges_kun_før_folkepensionsdagen(int dag, bool kan) =>
        Assert.Equal(
            kan,
            !Fleksjobregler
                .UnderFolkepensionsalderen.Prøv(
                    Med(Bevilling, s => s with { Folkepensionsdag = dag.Oktober(2026) })
                )
                .ErMangler()
        );

    [Fact]
    public void En_ukendt_folkepensionsdag_skal_findes() =>
        Fleksjobregler
            .UnderFolkepensionsalderen.Prøv(Med(Bevilling, s => s with { Folkepensionsdag = null }))
            .Mangler("Find den dag");

    [Fact]
    public void Hver_betingelse_skal_være_vurderet_og_dokumenteret()
    {
        var regel = Fleksjobregler.BetingelserneErDokumenteret;
        regel.Prøv(Bevilling).ErOpfyldt();
        regel
            .Prøv(Med(Bevilling, s => s with { Betingelser = [.. s.Betingelser.Skip(1)] }))
            .Mangler("fuldt afklaret");
        regel
            .Prøv(
                Med(
                    Bevilling,
                    s =>
                        s with
                        {
                            Betingelser =
                            [
                                .. s.Betingelser.Select(b => b with { Dokumentation = [] }),
                            ],
                        }
                )
            )
            .Mangler("afprøvet");
        Assert.True(
            regel
                .Prøv(
                    Med(
                        Bevilling,
                        s =>
                            s with
                            {
                                Betingelser =
                                [
                                    .. s.Betingelser.Select(b => b with { ErOpfyldt = null }),
                                ],
                            }
                    )
                )
                .ErMangler()
        );
    }

    [Fact]
    public void En_bevilling_med_en_betingelse_der_ikke_er_opfyldt_stoppes() =>
        Fleksjobregler
            .UdfaldetFølgerBetingelserne.Prøv(Bevilling with { Sag = Afslag.Sag })
            .Mangler("Du bevilger");

    [Fact]
    public void Et_afslag_skal_sige_hvilken_betingelse_og_hvorfor()
    {
        var regel = Fleksjobregler.UdfaldetFølgerBetingelserne;
        regel.Prøv(Afslag).ErOpfyldt();
        regel.Prøv(Afslag with { Sag = Bevilling.Sag }).Mangler("hvilken betingelse");
        regel
            .Prøv(
                Med(
                    Afslag,
                    s =>
                        s with
                        {
                            Betingelser =
                            [
                                .. s.Betingelser.Select(b => b with { Begrundelse = "" }),
                            ],
                        }
                )
            )
            .Mangler("Begrund");
    }

    [Fact]
    public void Afvist_behandling_må_ikke_bruges_imod_borgeren()
    {
        var afvist = En.BelastendeOplysning with { ErAfvistBehandling = true };
        var regel = Helbredsregler.AfvistBehandlingTællerIkke;
        regel
            .Prøv(Afslag with { Oplysninger = [afvist] })
            .Mangler("Tag \"Rapport fra praktik\" ud");
        regel
            .Prøv(Afslag with { Oplysninger = [afvist with { Retning = Retning.Neutral }] })
            .ErOpfyldt();
        Assert.Equal(Styrke.Advarer, regel.Styrke);
    }

    [Theory]
    [InlineData("Borgeren har takket nej til en operation.", true)]
    [InlineData("Medicinen er ikke ønsket af borgeren.", true)]
    [InlineData("Du ønsker ikke den foreslåede behandling.", true)]
    [InlineData("Operationen gik godt. Ansøgningen er afslået.", false)]
    [InlineData("Praktikken viste fremgang.", false)]
    public void Begrundelsen_må_ikke_nævne_at_borgeren_har_sagt_nej_til_behandling(
        string tekst,
        bool advarer
    ) =>
        Assert.Equal(
            advarer,
            Helbredsregler
                .AfvistBehandlingTællerIkke.Prøv(
                    Afslag with
                    {
                        Udkast = En.Afslagsudkast with { KonkretVurdering = tekst },
                    }
                )
                .ErMangler()
        );

    [Fact]
    public void Egen_læges_attest_skal_have_fire_felter()
    {
        var regel = Lægeattestregler.Lægeattest;
        regel.Prøv(Bevilling).ErOpfyldt();
        regel
            .Prøv(Med(Bevilling, s => s with { Lægeattest = null }))
            .Mangler("Indhent egen læges attest");
        regel
            .Prøv(
                Med(
                    Bevilling,
                    s =>
                        s with
                        {
                            Lægeattest = s.Lægeattest! with
                            {
                                SærligeHensyn = "",
                                AndreForhold = " ",
                            },
                        }
                )
            )
            .Mangler("særlige hensyn og andre forhold");
        regel
            .Prøv(
                Med(
                    Bevilling,
                    s =>
                        s with
                        {
                            Lægeattest = s.Lægeattest! with
                            {
                                Helbred = "",
                                BorgerensOpfattelse = "",
                            },
                        }
                )
            )
            .Mangler("helbredsforhold og borgerens egen opfattelse");
    }
}
