namespace Ret.Tests;

public sealed class ForløbsstartreglerTests
{
    private static readonly Forløbsstart Bevilget = new()
    {
        Art = Forløbsart.Ressourceforløb,
        Begynder = 1.September(2026),
        Måneder = 24,
        Bevilget = 20.August(2026),
        HarKoordinator = true,
    };

    private static readonly Forløbsstart EfterPapir = Bevilget with
    {
        Bevilget = null,
        Bevillingspapir = "2026-0000377-2",
    };

    private static IReadOnlyList<Prøvelse> Prøv(Forløbsstart start) =>
        Forløbsstartregler.Alle.Prøv(start, start.Begynder);

    [Fact]
    public void Et_bevilget_forløb_med_koordinator_kan_begynde_og_løber_ud_efter_overgangen() =>
        Assert.Empty(Prøv(Bevilget).Manglende());

    [Fact]
    public void Uden_bevilling_begynder_intet_forløb()
    {
        Assert.Contains(
            "forloeb-bevilget",
            Prøv(EfterPapir with { Bevillingspapir = "", Begynder = 1.Januar(2026) }).Spærrende()
        );
        Assert.Empty(Prøv(EfterPapir with { Begynder = 1.Januar(2026) }).Manglende());
    }

    [Fact]
    public void Et_forløb_begynder_ikke_før_det_er_bevilget() =>
        Assert.Equal(
            ["forloeb-bevilget"],
            Prøv(Bevilget with { Begynder = 19.August(2026) }).Spærrende()
        );

    [Fact]
    public void Uden_koordinator_begynder_intet_forløb() =>
        Assert.Equal(
            ["forloeb-koordinator-valgt"],
            Prøv(Bevilget with { HarKoordinator = false }).Spærrende()
        );

    [Fact]
    public void Et_ressourceforløb_fra_et_andet_sted_er_begyndt_før_overgangen()
    {
        Assert.Equal(
            ["forloeb-kun-loebende"],
            Prøv(EfterPapir with { Begynder = 1.Juli(2026) }).Spærrende()
        );
        var usikker = Prøv(EfterPapir with { Begynder = 30.Juni(2026) });
        Assert.Empty(usikker.Spærrende());
        Assert.Equal(["forloeb-kun-loebende"], usikker.Manglende());
        Assert.Empty(Prøv(EfterPapir with { Art = Forløbsart.Jobafklaring }).Manglende());
    }
}
