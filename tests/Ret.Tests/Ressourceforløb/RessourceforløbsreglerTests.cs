namespace Ret.Tests;

public sealed class RessourceforløbsreglerTests
{
    private static Ressourceforløbsfakta Med(
        Func<Ressourceforløbssag, Ressourceforløbssag> ændring
    ) => EtForløb.Ressourcebevilling with { Sag = ændring(EtForløb.Ressourcesag) };

    private static Ressourceforløbsfakta Begyndt(DateOnly dag) =>
        Med(s => s with { Regime = Regime.For(dag) });

    private static IReadOnlyList<Prøvelse> Overgang(Ressourceforløbsfakta fakta) =>
        Ressourceovergangsregler.Alle.Prøv(fakta, fakta.Sag.Regime.Regeldag);

    [Fact]
    public void Udviklingsperspektivet_kræves_fra_1_juni_2018()
    {
        Assert.Contains(
            Ressourceforløbsbetingelser.Udviklingsperspektiv,
            Ressourceforløbsbetingelser.For(1.Juni(2018))
        );
        Assert.DoesNotContain(
            Ressourceforløbsbetingelser.Udviklingsperspektiv,
            Ressourceforløbsbetingelser.For(31.Maj(2018))
        );
    }

    [Fact]
    public void Uden_et_svar_om_udviklingsperspektivet_bevilges_intet_forløb()
    {
        var regel = Ressourceforløbsregler.BetingelserneErDokumenteret;
        regel.Prøv(EtForløb.Ressourcebevilling).ErOpfyldt();
        regel
            .Prøv(Med(s => s with { Betingelser = [.. s.Betingelser.Take(2)] }))
            .Mangler("udviklingsperspektiv");
    }

    [Fact]
    public void En_bevilling_kan_ikke_hvile_på_en_uopfyldt_betingelse_og_et_afslag_skal_nævne_en()
    {
        var regel = Ressourceforløbsregler.UdfaldetFølgerBetingelserne;
        regel.Prøv(EtForløb.Ressourcebevilling).ErOpfyldt();
        regel
            .Prøv(Med(s => s with { Betingelser = [s.Betingelser[0] with { ErOpfyldt = false }] }))
            .Mangler("ikke er opfyldt");
        regel
            .Prøv(EtForløb.Ressourcebevilling with { Udfald = Udfald.Afslag })
            .Mangler("hvilken betingelse");
    }

    [Fact]
    public void Under_seks_år_fra_pensionen_kræves_borgerens_eget_ønske()
    {
        var regel = Ressourceønskeregler.TætPåPension;
        regel
            .Prøv(Med(s => s with { Folkepensionsdag = En.Afgørelsesdag.AddYears(6) }))
            .ErIkkeRelevant("Der er mindst seks år til folkepensionsalderen.");
        var tæt = EtForløb.Ressourcesag with
        {
            Folkepensionsdag = En.Afgørelsesdag.AddYears(6).AddDays(-1),
        };
        regel.Prøv(Med(_ => tæt)).Mangler("selv har ønsket");
        regel.Prøv(Med(_ => tæt with { BorgerensØnske = "Hun skrev det selv." })).ErOpfyldt();
        Assert.Equal(Styrke.Advarer, regel.Styrke);
    }

    [Fact]
    public void Et_nyt_forløb_efter_de_40_kræver_borgerens_eget_ønske()
    {
        var regel = Ressourceønskeregler.NytForløb;
        regel
            .Prøv(EtForløb.Ressourcebevilling)
            .ErIkkeRelevant("Borgeren har ikke haft et ressourceforløb før.");
        regel.Prøv(Med(s => s with { HarHaftForløb = true })).Mangler("selv har ønsket");
        regel
            .Prøv(Med(s => s with { HarHaftForløb = true, Fødselsdag = 1.Januar(1990) }))
            .ErIkkeRelevant("Borgeren er under 40 år.");
        regel
            .Prøv(Med(s => s with { HarHaftForløb = true, BorgerensØnske = "Han bad om det." }))
            .ErOpfyldt();
    }

    [Theory]
    [InlineData(11, false)]
    [InlineData(12, true)]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void Et_ressourceforløb_varer_et_til_fem_år(int måneder, bool opfyldt) =>
        Assert.Equal(
            opfyldt,
            Ressourceforløbsregler.Varighed.Prøv(Med(s => s with { Måneder = måneder })) is Opfyldt
        );

    [Fact]
    public void Over_tre_år_advares_der_og_stoppes_ikke()
    {
        var prøvelser = Ressourceforløbsregler.Alle.Prøv(
            Med(s => s with { Måneder = 37 }),
            En.Afgørelsesdag
        );
        Assert.Contains("ressourceforloeb-tre-aar", prøvelser.Manglende());
        Assert.Empty(prøvelser.Spærrende());
    }

    [Fact]
    public void Efter_overgangen_bevilges_ingen_nye_forløb()
    {
        Assert.Equal(["ressourceforloeb-afskaffet"], Overgang(Begyndt(1.Juli(2026))).Spærrende());
        Assert.Empty(
            Overgang(Begyndt(1.Juli(2026)) with { Udfald = Udfald.FormeltAfslag }).Manglende()
        );
    }

    [Fact]
    public void I_det_usikre_tidsrum_advares_der_kun_og_før_det_siges_der_intet()
    {
        var usikker = Overgang(Begyndt(30.Juni(2026)));
        Assert.Empty(usikker.Spærrende());
        Assert.Contains("ressourceforloeb-afskaffet", usikker.Manglende());
        Assert.Empty(Overgang(Begyndt(31.Januar(2026))));
    }

    [Fact]
    public void Hele_afgørelsen_prøves_på_forløbets_regler_og_teamets()
    {
        var afgørelse = En.Bevilling with
        {
            Type = Afgørelsestype.Ressourceforløb,
            Fleksjob = null,
            Ressourceforløb = EtForløb.Ressourcesag,
        };
        Assert.Empty(Afgørelsesprøvelse.Prøv(afgørelse).Manglende());
        Assert.True(afgørelse.EfterTeam);
        var udenTeam = afgørelse with
        {
            Ressourceforløb = EtForløb.Ressourcesag with { Forelæggelse = new() },
        };
        Assert.Equal(
            ["forelaeggelse-team", "forelaeggelse-laegeattest"],
            Afgørelsesprøvelse.Prøv(udenTeam).Spærrende()
        );
    }
}
