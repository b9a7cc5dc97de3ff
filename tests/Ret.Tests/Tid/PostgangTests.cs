namespace Ret.Tests;

public sealed class PostgangTests
{
    [Fact]
    public void Digital_post_er_fremme_samme_dag_også_på_en_lukkedag()
    {
        Assert.Equal(3.April(2026), Postgang.TidligstFremme(3.April(2026), Leveringsvej.Digital));
        Assert.Equal(3.April(2026), Postgang.FremmeSenest(3.April(2026), Leveringsvej.Digital));
    }

    [Fact]
    public void Et_papirbrev_før_påske_er_først_fremme_efter_påske()
    {
        Assert.Equal(7.April(2026), Postgang.TidligstFremme(1.April(2026), Leveringsvej.Papir));
        Assert.Equal(13.April(2026), Postgang.FremmeSenest(1.April(2026), Leveringsvej.Papir));
    }
}
