namespace Ret.Tests;

public sealed class ForeliggendereglerTests
{
    private static readonly ForeliggendeGrundlag Frosset = new(
        10.September(2026),
        [En.Lægebrev],
        ["2026-0000377-3"],
        11.September(2026)
    );

    private static Pensionsfakta Med(ForeliggendeGrundlag? frosset) =>
        EnPension.Bevilling with
        {
            Oplysninger = [En.Lægeoplysning],
            Sag = EnPension.Sag with { Foreliggende = frosset },
        };

    [Fact]
    public void Uden_en_anmodning_er_intet_frosset() =>
        Foreliggenderegler
            .KunDetFrosne.Prøv(Med(null))
            .ErIkkeRelevant("Borgeren har ikke bedt om en afgørelse på det foreliggende grundlag.");

    [Fact]
    public void En_oplysning_der_lå_der_kan_bruges_og_en_senere_kan_ikke()
    {
        var regel = Foreliggenderegler.KunDetFrosne;
        regel.Prøv(Med(Frosset)).ErOpfyldt();
        regel
            .Prøv(Med(Frosset) with { Oplysninger = [En.Lægeoplysning, En.BelastendeOplysning] })
            .Mangler("Rapport fra praktik");
        regel
            .Prøv(
                Med(Frosset) with
                {
                    Oplysninger =
                    [
                        En.Lægeoplysning,
                        En.BelastendeOplysning with
                        {
                            Bruges = false,
                        },
                    ],
                }
            )
            .ErOpfyldt();
    }

    [Fact]
    public void Et_senere_papir_kan_ikke_dokumentere_en_betingelse() =>
        Foreliggenderegler
            .KunFrosneDokumenter.Prøv(Med(Frosset with { Dokumenter = ["2026-0000377-2"] }))
            .Mangler("2026-0000377-3");

    [Fact]
    public void Borgeren_skal_vide_hvad_det_betyder()
    {
        var regel = Foreliggenderegler.BorgerenVedDet;
        regel.Prøv(Med(Frosset)).ErOpfyldt();
        regel.Prøv(Med(Frosset with { Underrettet = null })).Mangler("brev");
    }

    [Theory]
    [InlineData(12, false)]
    [InlineData(11, true)]
    public void Fristen_er_tre_måneder_fra_overgangen(int dag, bool overskredet) =>
        Assert.Equal(
            overskredet,
            Foreliggenderegler
                .TreMåneder.Prøv(
                    Med(null) with
                    {
                        Sag = EnPension.Sag with { Påbegyndt = dag.Juli(2026) },
                    }
                )
                .ErMangler()
        );

    [Fact]
    public void Fristen_forklarer_sig_selv()
    {
        var frist = Pensionsfrister.Afgørelse(1.September(2026));
        Assert.Equal(1.December(2026), frist.Udløber);
        Assert.Contains(frist.Forklaring, s => s.Contains("PL § 21"));
    }

    [Fact]
    public void Det_første_ur_er_et_tal_og_ikke_en_frist()
    {
        Assert.Contains("31 dage", Pensionsfrister.FørsteUr(EnPension.Sag, En.Afgørelsesdag));
        Assert.Contains(
            "sætter ingen frist",
            Pensionsfrister.FørsteUr(EnPension.Sag with { Påbegyndt = null }, En.Afgørelsesdag)
        );
    }

    [Fact]
    public void Når_borgeren_har_bedt_om_det_hentes_der_ikke_nyt()
    {
        var fakta = new Indhentningsfakta
        {
            Dag = 12.Oktober(2026),
            Niveau = Kildeniveau.Aktør,
            Kilde = "Egen læge Hansen",
            Formål = "At kende helbredet",
        };
        var regel = Indhentningsregler.IntetNytPåDetForeliggende;
        Assert.IsType<IkkeRelevant>(regel.Prøv(fakta));
        regel
            .Prøv(fakta with { PåDetForeliggendeSiden = 10.September(2026) })
            .Mangler("10. september");
    }
}
