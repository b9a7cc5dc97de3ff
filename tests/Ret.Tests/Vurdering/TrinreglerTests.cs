namespace Ret.Tests;

public sealed class TrinreglerTests
{
    [Theory, Trait("Afvist", "S1-11")]
    [InlineData("Google borgeren")]
    [InlineData("Borgeren googles")]
    [InlineData("Tjek Facebook")]
    [InlineData("Søg på sociale medier")]
    [InlineData("Gennemgå borgerens profiler på LinkedIn og Instagram")]
    [InlineData("Facebook-tjek før samtalen")]
    [InlineData("Fast trin: netsøgning")]
    [InlineData("some screening")]
    [InlineData("Find ud af via nettet, om borgeren har en butik")]
    [InlineData("Slå borgeren op på nettet")]
    [InlineData("Se borgerens opslag på Facebook igennem")]
    [InlineData("Tag skærmbilleder af borgerens blog")]
    [InlineData("Spørg lægen. Tjek derefter borgerens Instagram.")]
    [InlineData("Følg borgeren på Strava")]
    [InlineData("Baggrundstjek")]
    [InlineData("Undersøg borgerens hjemmeside")]
    public void En_søgning_på_nettet_er_aldrig_et_trin(string tekst) =>
        Trinregler.IngenSøgning.Prøv(new(tekst)).Mangler("Spørg borgeren i stedet.");

    [Theory, Trait("Krav", "S1-11")]
    [InlineData("Udtalelse fra egen læge om ryggen")]
    [InlineData("Lønsedler for de sidste 3 måneder")]
    [InlineData("Spørg borgeren, om der er noget på LinkedIn, vi skal se")]
    [InlineData("Liste over de job, borgeren har søgt på nettet")]
    [InlineData("Regning fra Google Ads")]
    [InlineData("Jobsøgning på jobnet")]
    [InlineData("Opslag i eIndkomst")]
    [InlineData("Borgeren viser selv sin hjemmeside ved samtalen")]
    [InlineData("Hent skemaet på kommunens hjemmeside")]
    [InlineData("Undersøgelse hos fysioterapeut")]
    [InlineData("Netværk i det lokale erhvervsliv")]
    [InlineData("Kontrol på sygehuset")]
    [InlineData("")]
    public void Et_lovligt_trin_går_fri(string tekst) =>
        Assert.All(Trinregler.Alle, regel => regel.Prøv(new(tekst)).ErOpfyldt());

    [Theory, Trait("Afvist", "S0-11")]
    [InlineData("Er borgeren aktiv mere end 20 minutter om dagen?")]
    [InlineData("Kan borgeren arbejde mindst ti timer om ugen?")]
    [InlineData("Flere end 5 opslag om ugen")]
    [InlineData("Er vi over grænsen for fleksjob?")]
    public void Intet_trin_måler_borgeren_mod_et_tal(string tekst) =>
        Trinregler.IngenGrænse.Prøv(new(tekst)).Mangler("skøn under regel");

    [Theory, Trait("Krav", "S0-11")]
    [InlineData("Attest, der er under 3 måneder gammel")]
    [InlineData("Praktik i 13 uger")]
    [InlineData("Hvor længe kan borgeren sidde ad gangen?")]
    public void Et_tal_der_ikke_måler_borgeren_går_fri(string tekst) =>
        Trinregler.IngenGrænse.Prøv(new(tekst)).ErOpfyldt();

    [Fact, Trait("Afvist", "S1-11")]
    public void Reglen_nævner_sin_paragraf() =>
        Assert.Equal("FOB 2011 15-1 og RTL kap. 3 a", Trinregler.IngenSøgning.Hjemmel.ToString());
}
