namespace Ret.Tests;

public sealed class ArbejdsdageTests
{
    [Fact]
    public void Fem_arbejdsdage_før_påske_ender_efter_påske() =>
        Assert.Equal(8.April(2026), 27.Marts(2026) + 5.Arbejdsdage());

    [Fact]
    public void Dagen_for_modtagelse_tælles_ikke_med() =>
        Assert.Equal(24.Marts(2026), 23.Marts(2026) + 1.Arbejdsdage());

    [Fact]
    public void Modtaget_en_lørdag_tælles_fra_mandag() =>
        Assert.Equal(23.Marts(2026), 21.Marts(2026) + 1.Arbejdsdage());

    [Fact]
    public void Juleaftensdag_og_nytårsaftensdag_er_arbejdsdage() =>
        Assert.Equal(31.December(2026), 23.December(2026) + 5.Arbejdsdage());

    [Fact]
    public void Grundlovsdag_er_en_arbejdsdag() => Assert.True(5.Juni(2026).ErArbejdsdag());

    [Fact]
    public void En_lørdag_der_er_helligdag_har_helligdagens_navn() =>
        Assert.Equal("2. juledag", 26.December(2026).LukketFordi());

    [Fact]
    public void Der_er_præcis_så_mange_arbejdsdage_imellem_som_man_lagde_til() =>
        Egenskab.ForAlleDage(
            0,
            60,
            (dag, antal) => Arbejdsdage.Mellem(dag, dag + antal.Arbejdsdage()) == antal
        );

    [Fact]
    public void En_frist_i_arbejdsdage_ender_altid_på_en_arbejdsdag() =>
        Egenskab.ForAlleDage(1, 60, (dag, antal) => (dag + antal.Arbejdsdage()).ErArbejdsdag());

    [Fact]
    public void Uger_ender_på_samme_ugedag() =>
        Egenskab.ForAlleDage(
            1,
            60,
            (dag, antal) => (dag + antal.Uger()).DayOfWeek == dag.DayOfWeek
        );

    [Fact]
    public void Fra_og_til_samme_dag_er_der_ingen_arbejdsdage() =>
        Assert.Equal(0, Arbejdsdage.Mellem(23.Marts(2026), 23.Marts(2026)));

    [Theory]
    [InlineData(1, "1 uge", "1 dag", "1 arbejdsdag")]
    [InlineData(4, "4 uger", "4 dage", "4 arbejdsdage")]
    public void Tidsrum_skrives_på_dansk(int antal, string uger, string dage, string arbejdsdage)
    {
        Assert.Equal(uger, antal.Uger().ToString());
        Assert.Equal(dage, antal.Dage().ToString());
        Assert.Equal(arbejdsdage, antal.Arbejdsdage().ToString());
    }
}
