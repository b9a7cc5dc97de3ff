namespace Ret.Tests;

public sealed class HjemmelTests
{
    [Fact]
    public void En_paragraf_skrives_kort_på_skærmen_og_langt_i_brevet()
    {
        Assert.Equal("FVL § 19, stk. 1", Love.FVL("§ 19, stk. 1").ToString());
        Assert.Equal("§ 19, stk. 1, i forvaltningsloven", Love.FVL("§ 19, stk. 1").Udskrevet);
        Assert.Equal("§ 22 i forvaltningsloven", Love.FVL("§ 22").Udskrevet);
        Assert.Equal("art. 14 i databeskyttelsesforordningen", Love.GDPR("art. 14").Udskrevet);
    }

    [Fact]
    public void Et_princip_skrives_med_sit_navn()
    {
        Assert.Equal(
            "Alm. forvaltningsret: officialprincippet",
            Love.Princip("officialprincippet").ToString()
        );
        Assert.Equal("officialprincippet", Love.Princip("officialprincippet").Udskrevet);
    }

    [Fact]
    public void Kommunens_egne_regler_skrives_ud() =>
        Assert.Equal("kommunens egne regler om oplæring", Love.Kommunen("om oplæring").Udskrevet);

    [Fact]
    public void En_lovperiode_omfatter_begge_sine_dage()
    {
        var periode = Lovperiode.FraDen(1, 1, 2026).TilDen(30, 6, 2026);
        Assert.False(periode.Omfatter(31.December(2025)));
        Assert.True(periode.Omfatter(1.Januar(2026)));
        Assert.True(periode.Omfatter(30.Juni(2026)));
        Assert.False(periode.Omfatter(1.Juli(2026)));
    }
}
