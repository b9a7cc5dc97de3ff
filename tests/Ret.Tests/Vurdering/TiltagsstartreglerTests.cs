namespace Ret.Tests;

public sealed class TiltagsstartreglerTests
{
    private static readonly Tiltagsfakta Sikkert = new()
    {
        Risiko = Helbredsrisiko.Nej,
        VurderetAf = "Mette Holm",
        Dokument = "2026-0000377-5",
    };

    private static IReadOnlyList<string> Stopper(Tiltagsfakta fakta) =>
        Tiltagsstartregler.Alle.Prøv(fakta, En.Afgørelsesdag).Spærrende();

    [Fact, Trait("Krav", "S3-27")]
    public void Et_nej_med_navn_og_dokument_lader_tiltaget_begynde() =>
        Assert.Empty(Stopper(Sikkert));

    [Theory, Trait("Afvist", "S3-27")]
    [InlineData(Helbredsrisiko.Ja, true)]
    [InlineData(Helbredsrisiko.Ukendt, false)]
    [InlineData(Helbredsrisiko.IkkeVurderet, true)]
    public void Kun_kommunens_egen_regel_stopper(Helbredsrisiko risiko, bool leder) =>
        Assert.Equal(
            ["tiltag-helbred"],
            Stopper(Sikkert with { Risiko = risiko, GodkendtAfLeder = leder })
        );

    [Fact, Trait("Krav", "S3-27")]
    public void En_leder_kan_lade_et_tiltag_med_ukendt_risiko_begynde() =>
        Assert.Empty(
            Stopper(
                Sikkert with
                {
                    Risiko = Helbredsrisiko.Ukendt,
                    Dokument = "",
                    GodkendtAfLeder = true,
                }
            )
        );

    [Fact]
    public void Reglen_på_skrivelsen_har_forbehold_og_advarer()
    {
        Assert.Equal(Styrke.Advarer, Tiltagsregler.HelbredetFørst.Styrke);
        Assert.NotNull(Tiltagsregler.HelbredetFørst.Forbehold);
        Assert.Null(Tiltagsstartregler.HelbredetErSvaret.Forbehold);
        Assert.All(
            Enum.GetValues<Tiltagsart>(),
            art => Assert.Equal(char.ToLowerInvariant(art.Navn()[0]), art.Navn()[0])
        );
    }
}
