namespace Ret.Tests.Nettet;

/// <summary>Porten: tre anledninger, papirerne først, en grund, en tvivl, og god opførsel på nettet.</summary>
public sealed class NetopslagsreglerTests
{
    private static readonly Netopslagsfakta Lovligt = new()
    {
        Anledning = Anledning.FagligUndren,
        Kanal = Netkanal.Facebook,
        Papirer = ["2026-0000377-4"],
        Grund = "Borgeren har sagt, at hun ikke kan gå ud.",
        Tvivl = "Om hun kan gå ud.",
        ÅbenForAlle = true,
        Profil = Netprofil.UdenProfil,
        Kontakt = false,
    };

    [Fact, Trait("Krav", "S1-9")]
    public void Alle_tre_anledninger_åbner_porten() =>
        Assert.All(
            Enum.GetValues<Anledning>(),
            anledning => Assert.Empty(Mangler(Lovligt with { Anledning = anledning }))
        );

    [Fact, Trait("Afvist", "S1-9"), Trait("Afvist", "S1-8")]
    public void For_en_sikkerheds_skyld_er_ingen_anledning()
    {
        Assert.Equal(["net-anledning"], Mangler(Lovligt with { Anledning = null }));
        Netopslagsregler
            .EnAnledning.Prøv(Lovligt with { Anledning = null })
            .Mangler("Spørg borgeren i stedet");
    }

    [Fact, Trait("Krav", "S1-9")]
    public void Der_er_netop_tre_anledninger() =>
        Assert.Equal(3, Enum.GetValues<Anledning>().Length);

    [Theory, Trait("Afvist", "S1-10")]
    [InlineData(Anledning.ForholdFraAndre)]
    [InlineData(Anledning.FagligUndren)]
    public void Sagens_egne_papirer_ses_efter_først(Anledning anledning) =>
        Assert.Equal(
            ["net-papirer-foerst"],
            Mangler(Lovligt with { Anledning = anledning, Papirer = [] })
        );

    [Fact, Trait("Krav", "S1-10")]
    public void Den_der_selv_står_offentligt_frem_kræver_ikke_et_papir_først() =>
        Assert.Empty(
            Mangler(Lovligt with { Anledning = Anledning.OffentligFremtræden, Papirer = [] })
        );

    [Fact, Trait("Afvist", "S0-10")]
    public void Uden_grund_eller_uden_tvivl_er_porten_lukket()
    {
        Assert.Equal(["net-saglig-og-relevant"], Mangler(Lovligt with { Grund = "  " }));
        Assert.Equal(["net-formodet-klarhed"], Mangler(Lovligt with { Tvivl = "" }));
    }

    [Fact, Trait("Afvist", "S1-9")]
    public void En_lukket_side_falsk_navn_og_kontakt_er_alle_et_nej()
    {
        Assert.Equal(["net-aaben-for-alle"], Mangler(Lovligt with { ÅbenForAlle = false }));
        Assert.Equal(
            ["net-ingen-falsk-profil"],
            Mangler(Lovligt with { Profil = Netprofil.AndetNavn })
        );
        Assert.Equal(["net-ingen-kontakt"], Mangler(Lovligt with { Kontakt = true }));
    }

    [Fact]
    public void Intet_svar_er_ikke_et_ja() =>
        Assert.Equal(
            ["net-aaben-for-alle", "net-ingen-falsk-profil", "net-ingen-kontakt"],
            Mangler(Lovligt with { ÅbenForAlle = null, Profil = null, Kontakt = null })
        );

    [Theory]
    [InlineData(Netkanal.Avisartikel)]
    [InlineData(Netkanal.Læserbrev)]
    [InlineData(Netkanal.Tip)]
    public void Et_papir_der_kom_til_os_ligger_ikke_på_en_profil(Netkanal kanal) =>
        Assert.Empty(
            Mangler(
                Lovligt with
                {
                    Kanal = kanal,
                    ÅbenForAlle = null,
                    Profil = null,
                    Kontakt = null,
                }
            )
        );

    private static List<string> Mangler(Netopslagsfakta fakta) =>
        [
            .. Netopslagsregler
                .Alle.Prøv(fakta, 30.November(2026))
                .Where(p => p.Spærrer)
                .Select(p => p.Kode),
        ];
}
