namespace Ret.Tests;

public sealed class PraksisbeslutningTests
{
    private static readonly Praksisbeslutning Beslutning = Praksisbeslutninger.KunOmfanget;

    [Theory, Trait("Krav", "S0-19")]
    [InlineData(17, false)]
    [InlineData(18, true)]
    [InlineData(19, true)]
    public void Sager_fra_dagen_og_senere_viser_beslutningen(int dag, bool gælder) =>
        Assert.Equal(gælder, Praksisbeslutninger.For(dag.December(2017), harBorger: true).Any());

    [Fact, Trait("Krav", "S0-19")]
    public void En_sag_uden_borger_viser_den_ikke() =>
        Assert.Empty(Praksisbeslutninger.For(En.Afgørelsesdag, harBorger: false));

    [Fact, Trait("Krav", "S0-19")]
    public void Hver_regel_der_holder_den_findes_i_kataloget()
    {
        Assert.NotEmpty(Beslutning.Regler);
        Assert.All(Beslutning.Regler, kode => Assert.NotEmpty(Regelkatalog.Udgaver(kode)));
    }

    [Fact, Trait("Krav", "S0-19")]
    public void Den_står_i_kataloget_med_dato_og_omfang()
    {
        Assert.Contains(Beslutning.Kort, Regelkatalog.SomMarkdown());
        Assert.Contains("18. december 2017", Regelkatalog.SomMarkdown());
    }

    [Fact, Trait("Krav", "S0-19")]
    public void Den_sætter_ikke_selv_skøn_under_regel() =>
        Assert.Null(Skønsværn.Afvis(new(Beslutning.Kort, ErSkøn: true)));
}
