namespace Ret.Tests;

public sealed class TiltagsreglerTests
{
    private static readonly Tiltagsfakta Sikkert = new()
    {
        Risiko = Helbredsrisiko.Nej,
        VurderetAf = "Mette Holm",
        Dokument = "2026-0000377-5",
    };

    private static Svar Prøv(Tiltagsfakta fakta) => Tiltagsregler.HelbredetFørst.Prøv(fakta);

    [Fact, Trait("Krav", "S3-27")]
    public void Et_tiltag_uden_risiko_kan_begynde() => Prøv(Sikkert).ErOpfyldt();

    [Fact, Trait("Krav", "S3-27")]
    public void Ukendt_risiko_kan_en_leder_tage_på_sig() =>
        Assert.False(
            Prøv(Sikkert with { Risiko = Helbredsrisiko.Ukendt, GodkendtAfLeder = true })
                .ErMangler()
        );

    [Fact, Trait("Afvist", "S3-27")]
    public void Et_tiltag_der_gør_borgeren_mere_syg_kan_ikke_godkendes_af_en_leder() =>
        Prøv(Sikkert with { Risiko = Helbredsrisiko.Ja, GodkendtAfLeder = true })
            .Mangler("Find et andet");

    [Fact, Trait("Afvist", "S3-27")]
    public void Ukendt_eller_ikke_vurderet_risiko_stopper_op()
    {
        Prøv(Sikkert with { Risiko = Helbredsrisiko.Ukendt }).Mangler("leder");
        Prøv(Sikkert with { Risiko = Helbredsrisiko.IkkeVurderet }).Mangler("Vurdér");
        Prøv(Sikkert with { VurderetAf = "" }).Mangler("hvem");
        Prøv(Sikkert with { Dokument = "" }).Mangler("dokument");
    }
}
