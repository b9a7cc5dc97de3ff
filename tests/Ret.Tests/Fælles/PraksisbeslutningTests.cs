namespace Ret.Tests;

public sealed class PraksisbeslutningTests
{
    private static readonly Praksisbeslutning Beslutning = Praksisbeslutninger.KunOmfanget;

    [Theory, Trait("Krav", "S0-19")]
    [InlineData(17, false)]
    [InlineData(18, true)]
    [InlineData(19, true)]
    public void Sager_fra_dagen_og_senere_viser_beslutningen(int dag, bool gælder) =>
        Assert.Equal(gælder, Beslutning.GælderFor(dag.December(2017), true, "fleksjob"));

    [Fact, Trait("Afvist", "S0-19")]
    public void En_sag_uden_borger_viser_den_ikke() =>
        Assert.False(Beslutning.GælderFor(En.Afgørelsesdag, harBorger: false, "fleksjob"));

    [Fact, Trait("Krav", "S0-19")]
    public void Den_gælder_kun_de_sagstyper_den_nævner()
    {
        var kun = Beslutning with { Sagstyper = ["fleksjob"] };

        Assert.True(kun.GælderFor(En.Afgørelsesdag, true, "fleksjob"));
        Assert.False(kun.GælderFor(En.Afgørelsesdag, true, "foertidspension"));
    }

    [Fact, Trait("Krav", "S0-19")]
    public void Sager_begyndt_fra_den_dag_den_blev_ophævet_følger_den_ikke()
    {
        var ophævet = Beslutning with { OphævetFra = 1.Maj(2020) };

        Assert.True(ophævet.GælderFor(30.April(2020), true, "fleksjob"));
        Assert.False(ophævet.GælderFor(1.Maj(2020), true, "fleksjob"));
    }

    [Theory, Trait("Afvist", "S0-19"), Trait("Afvist", "S0-11")]
    [InlineData("Mere end 20 minutter om dagen på nettet taler imod fleksjob.")]
    [InlineData("Jobcentret tjekker borgerens Facebook hver måned.")]
    public void En_beslutning_kan_ikke_sætte_skøn_under_regel_eller_søge_fast(string kort) =>
        Assert.NotNull(Praksisværn.Afvis(kort, "Alle sager."));

    [Fact, Trait("Krav", "S0-19")]
    public void Det_der_lyder_som_en_fast_regel_vises()
    {
        Assert.NotEmpty(Praksisværn.LyderSomRegel("Borgere med blog får aldrig fleksjob.", ""));
        Assert.Empty(Praksisværn.LyderSomRegel(Beslutning.Kort, Beslutning.Omfang));
    }

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
