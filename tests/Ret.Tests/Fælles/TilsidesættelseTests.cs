namespace Ret.Tests;

public sealed class TilsidesættelseTests
{
    private static readonly Tilsidesættelse FraLeder = new()
    {
        Kode = "partshoering",
        GivetAfLeder = true,
        Paragraf = "FVL § 19, stk. 2, nr. 2",
        Begrundelse = "Fristen udløber i dag.",
    };

    private static readonly Afgørelsesfakta Uhørt = En.Afslag with { Høringer = [] };

    private static IReadOnlyList<Prøvelse> Prøv(
        Afgørelsesfakta fakta,
        params Tilsidesættelse[] t
    ) => Afgørelsesprøvelse.Prøv(fakta with { Tilsidesættelser = t });

    [Fact]
    public void En_leder_kan_sætte_en_spærrende_regel_til_side_i_én_sag()
    {
        var prøvelser = Prøv(Uhørt, FraLeder);
        Assert.True(prøvelser.KanAfgøres());
        Assert.Equal(
            "FVL § 19, stk. 2, nr. 2: Fristen udløber i dag.",
            prøvelser.Single(p => p.Kode == "partshoering").Tilsidesat
        );
    }

    [Fact]
    public void Den_tilsidesatte_regel_viser_stadig_hvad_der_mangler() =>
        Assert.True(Prøv(Uhørt, FraLeder).Single(p => p.Kode == "partshoering").Svar.ErMangler());

    [Fact]
    public void Andre_end_en_leder_kan_ikke_sætte_en_regel_til_side() =>
        Assert.False(Prøv(Uhørt, FraLeder with { GivetAfLeder = false }).KanAfgøres());

    [Theory]
    [InlineData("", "En grund")]
    [InlineData("FVL § 19", " ")]
    public void Uden_paragraf_eller_begrundelse_virker_den_ikke(
        string paragraf,
        string begrundelse
    ) =>
        Assert.False(
            Prøv(Uhørt, FraLeder with { Paragraf = paragraf, Begrundelse = begrundelse })
                .KanAfgøres()
        );

    [Theory]
    [InlineData("underskrift")]
    [InlineData("inhabilitet")]
    public void Underskrift_og_adgang_kan_ikke_sættes_til_side(string kode)
    {
        var fakta = En.Bevilling with
        {
            Udkast = En.Bevillingsudkast with { Underskrift = null, ErInhabil = true },
        };
        var prøvelse = Prøv(fakta, FraLeder with { Kode = kode }).Single(p => p.Kode == kode);
        Assert.True(prøvelse.Spærrer);
        Tilsidesættelsesregler.Prøv(FraLeder, prøvelse)[0].Svar.Mangler("kan ikke sættes til side");
    }

    [Fact]
    public void En_regel_der_kun_advarer_har_intet_at_sætte_til_side() =>
        Tilsidesættelsesregler
            .ReglenStopper.Prøv(new(FraLeder, true, Styrke.Advarer, StopperNu: true))
            .Mangler("advarer kun");

    [Fact]
    public void En_regel_der_ikke_stopper_sagen_kan_ikke_sættes_til_side() =>
        Tilsidesættelsesregler
            .ReglenStopper.Prøv(new(FraLeder, true, Styrke.Spærrer, StopperNu: false))
            .Mangler("stopper ikke sagen nu");

    [Theory, Trait("Afvist", "S3-15")]
    [InlineData("ansoegning-afslutning")]
    [InlineData("ansoegning-begrundet")]
    public void En_ansøgning_får_ingen_femte_ende_af_en_leder(string kode) =>
        Assert.False(Regelkatalog.Udgaver(kode)[^1].KanTilsidesættes);

    [Fact]
    public void En_tilsidesættelse_af_en_anden_regel_hjælper_ikke() =>
        Assert.False(Prøv(Uhørt, FraLeder with { Kode = "begrundelse" }).KanAfgøres());

    [Fact]
    public void En_opfyldt_regel_bliver_ikke_mærket_som_sat_til_side() =>
        Assert.All(Prøv(En.Afslag, FraLeder), p => Assert.Null(p.Tilsidesat));
}
