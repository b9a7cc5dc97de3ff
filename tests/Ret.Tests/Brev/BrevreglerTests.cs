namespace Ret.Tests;

public sealed class BrevreglerTests
{
    [Theory, InlineData(Brevtype.Afgørelse), InlineData(Brevtype.Partshøring)]
    [Trait("Afvist", "S2-6")]
    [Trait("Afvist", "S2-7")]
    public void En_afgørelse_og_en_partshøring_uden_underskrift_kan_ikke_sendes(Brevtype type) =>
        Assert.Equal(new Mangler("Vælg, hvem der underskriver brevet."), Prøv(type, " "));

    [Theory, InlineData("Mette Holm, socialrådgiver"), InlineData("Team 3, Afdeling Nord")]
    [Trait("Krav", "S2-6")]
    public void En_person_eller_en_enhed_kan_underskrive_en_afgørelse(string underskriver) =>
        Assert.IsType<Opfyldt>(Prøv(Brevtype.Afgørelse, underskriver));

    [Fact, Trait("Krav", "S2-7")]
    public void Alle_andre_breve_kan_sendes_uden_underskrift() =>
        Assert.All(
            Enum.GetValues<Brevtype>().Except([Brevtype.Afgørelse, Brevtype.Partshøring]),
            type => Assert.IsType<IkkeRelevant>(Prøv(type, ""))
        );

    [Fact]
    public void Hver_brevtype_har_sit_eget_navn() =>
        Assert.Equal(
            Enum.GetValues<Brevtype>().Length,
            Enum.GetValues<Brevtype>().Select(t => t.Navn()).Distinct().Count()
        );

    private static Svar Prøv(Brevtype type, string underskriver) =>
        Brevregler.Underskrevet.Prøv(new Brevfakta(type, underskriver));
}
