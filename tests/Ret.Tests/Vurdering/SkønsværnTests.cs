namespace Ret.Tests;

public sealed class SkønsværnTests
{
    [Theory, Trait("Afvist", "S0-11")]
    [InlineData("Højst 30 minutter om dagen på sociale medier")]
    [InlineData("Aktiv mere end 5 gange om ugen")]
    [InlineData("Arbejdsevne under 50 %")]
    [InlineData("mindst to timer dagligt")]
    [InlineData("tre opslag om ugen")]
    [InlineData("score > 7")]
    [InlineData("højst 10")]
    public void En_talgrænse_på_et_skøn_afvises(string tekst) =>
        Assert.Contains(
            "skøn under regel",
            Skønsværn.Afvis(new(tekst, ErSkøn: true))!.Hvad,
            StringComparison.Ordinal
        );

    [Fact, Trait("Afvist", "S0-11")]
    public void En_grænse_i_et_særskilt_felt_afvises_også() =>
        Assert.NotNull(Skønsværn.Afvis(new("Aktivitet på nettet", ErSkøn: true, Grænse: 30)));

    [Theory, Trait("Krav", "S0-11")]
    [InlineData("Hvad aktiviteten viser om borgerens kræfter")]
    [InlineData("Om borgeren kan passe børn")]
    [InlineData("hvad lægen siger")]
    public void Et_hensyn_uden_tal_kan_bruges(string tekst) =>
        Assert.Null(Skønsværn.Afvis(new(tekst, ErSkøn: true)));

    [Fact, Trait("Krav", "S0-11")]
    public void En_grænse_der_ikke_virker_på_et_skøn_er_tilladt() =>
        Assert.Null(Skønsværn.Afvis(new("Højst 100 MB pr. fil", ErSkøn: false, Grænse: 100)));

    [Fact]
    public void Ingen_af_programmets_egne_hensyn_er_en_talgrænse() =>
        Assert.All(
            Skønskatalog.Alle.SelectMany(s => s.Hensyn.Append(s.Spørgsmål)),
            tekst => Assert.Null(Skønsværn.Afvis(new(tekst, ErSkøn: true)))
        );

    [Fact]
    public void Et_skøn_kan_ikke_regnes_ud() =>
        Assert.DoesNotContain(
            typeof(Skøn).GetProperties(),
            p => typeof(Delegate).IsAssignableFrom(p.PropertyType)
        );
}
