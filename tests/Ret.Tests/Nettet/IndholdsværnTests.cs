namespace Ret.Tests.Nettet;

/// <summary>Kun omfang: det, der lyder som indhold, bliver fundet, og resten får lov at stå (S0-12).</summary>
public sealed class IndholdsværnTests
{
    [Theory, Trait("Afvist", "S0-12")]
    [InlineData("2 timer om ugen, hvor hun skriver at kommunen svigter")]
    [InlineData("Tre klummer med overskriften \"Kommunen svigter de syge\"")]
    [InlineData("4 timer om ugen for Socialdemokratiet")]
    [InlineData("4 timer om ugen for SF")]
    [InlineData("Et indlæg om ugen for Venstre i Demoby")]
    [InlineData("Hun mener, at loven er forkert")]
    [InlineData("To opslag om dagen, alle kritiske over for borgmesteren")]
    [InlineData("Holdningen i teksterne er klar")]
    [InlineData("Tre timer i januar, en demonstration mod reformen")]
    [InlineData("Klummerne handler om kontanthjælp")]
    [InlineData("Han stemmer på Enhedslisten")]
    [InlineData("Otte timer i fagforeningen")]
    [InlineData("Aktiv i kampagnen i marts")]
    [InlineData("Skrevet mod kommunens ledelse hver uge")]
    [InlineData("“Vi finder os ikke i mere”, to gange i maj")]
    public void Indhold_bliver_fundet(string tekst) => Assert.NotEmpty(Indholdsværn.Find(tekst));

    [Theory, Trait("Krav", "S0-12")]
    [InlineData("2 timer om ugen")]
    [InlineData("Cirka tre klummer om måneden i \"Nordjyden\"")]
    [InlineData("januar til marts 2026")]
    [InlineData("Hver anden lørdag, 3 timer i genbrugsbutikken")]
    [InlineData("Omfanget svarer til det, praktikken prøvede: at sidde ved et tastatur i en time")]
    [InlineData("Det har betydning for, hvor længe hun kan sidde ned")]
    [InlineData("12 opslag på en uge i maj, målt på skærmbilledet")]
    [InlineData("Han træner et hold på sf-skolen en gang om ugen")]
    [InlineData("Bestyrelsesmøde to timer hver måned")]
    public void Omfang_får_lov_at_stå(string tekst) => Assert.Empty(Indholdsværn.Find(tekst));

    [Fact, Trait("Krav", "S0-12")]
    public void Et_falsk_fund_kan_bekræftes_og_så_er_reglen_opfyldt()
    {
        var fakta = Omfang with { DirekteBetydning = "Venstre hånd bruges en time om dagen." };
        Aktivitetsregler.KunOmfang.Prøv(fakta).Mangler("skriv, hvorfor det ikke er indhold");
        Aktivitetsregler
            .KunOmfang.Prøv(fakta with { IkkeIndholdFordi = "Det er en hånd." })
            .ErOpfyldt();
    }

    [Fact, Trait("Krav", "S0-13")]
    public void Ikke_målt_er_et_svar() =>
        Aktivitetsregler
            .Målt.Prøv(Omfang with { Mængde = "", Periode = "", Metode = Målemetode.IkkeMålt })
            .ErOpfyldt();

    [Fact, Trait("Afvist", "S0-13")]
    public void Intet_svar_på_målingen_er_et_nej()
    {
        Aktivitetsregler.Målt.Prøv(Omfang with { Metode = null }).ErMangler();
        Assert.True(Aktivitetsregler.Målt.Prøv(Omfang with { Mængde = "" }).ErMangler());
    }

    [Fact, Trait("Afvist", "S0-12")]
    public void Uden_direkte_betydning_skrives_omfanget_ikke_ned() =>
        Aktivitetsregler
            .DirekteBetydning.Prøv(Omfang with { DirekteBetydning = " " })
            .Mangler("direkte betydning");

    private static readonly Aktivitetsfakta Omfang = new()
    {
        Mængde = "2 timer om ugen",
        Periode = "januar til marts 2026",
        Metode = Målemetode.Observeret,
        DirekteBetydning = "Det viser, hvor længe hun kan sidde ved et tastatur.",
    };
}
