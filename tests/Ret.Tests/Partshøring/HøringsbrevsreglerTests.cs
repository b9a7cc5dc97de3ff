namespace Ret.Tests;

public sealed class HøringsbrevsreglerTests
{
    private static readonly Høringsbrevsfakta Brev = new()
    {
        Modtaget = 14.September(2026),
        Svarfrist = 28.September(2026),
        Oplysninger = [En.Lægebrev],
    };

    [Fact]
    public void Fjorten_dage_fra_brevet_er_fremme_er_nok() =>
        Høringsbrevsregler.RimeligFrist.Prøv(Brev).ErOpfyldt();

    [Fact]
    public void En_kortere_frist_kræver_en_grund()
    {
        var kort = Brev with { Svarfrist = 27.September(2026) };
        Høringsbrevsregler.RimeligFrist.Prøv(kort).Mangler("tidligst den 28. september 2026");
        Høringsbrevsregler
            .RimeligFrist.Prøv(kort with { KortFristFordi = "Lovbestemt frist." })
            .ErOpfyldt();
    }

    [Theory]
    [InlineData(14)]
    [InlineData(1)]
    public void En_frist_før_brevet_er_fremme_kan_ikke_begrundes(int dag) =>
        Høringsbrevsregler
            .RimeligFrist.Prøv(
                Brev with
                {
                    Svarfrist = dag.September(2026),
                    KortFristFordi = "Travlt.",
                }
            )
            .Mangler("skal ligge efter");

    [Fact]
    public void Fjorten_dage_der_ender_i_påsken_flytter_efter_påske()
    {
        var påske = Brev with { Modtaget = 20.Marts(2026), Svarfrist = 3.April(2026) };
        Assert.True(Høringsbrevsregler.RimeligFrist.Prøv(påske).ErMangler());
        Høringsbrevsregler.RimeligFrist.Prøv(påske with { Svarfrist = 7.April(2026) }).ErOpfyldt();
    }

    [Fact]
    public void Et_høringsbrev_uden_oplysninger_kan_ikke_sendes() =>
        Høringsbrevsregler
            .NævnerOplysninger.Prøv(Brev with { Oplysninger = [] })
            .Mangler("mindst én");

    [Fact]
    public void Glemte_oplysninger_nævnes_men_stopper_ikke()
    {
        Høringsbrevsregler
            .AltErMed.Prøv(Brev with { Udeladt = [En.BelastendeOplysning] })
            .Mangler("praktik");
        Assert.Equal(Styrke.Advarer, Høringsbrevsregler.AltErMed.Styrke);
    }
}
