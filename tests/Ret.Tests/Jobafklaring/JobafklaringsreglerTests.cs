namespace Ret.Tests;

public sealed class JobafklaringsreglerTests
{
    private static Jobafklaringsfakta Med(Func<Jobafklaringssag, Jobafklaringssag> ændring) =>
        EtForløb.Jobafklaringsbevilling with
        {
            Sag = ændring(EtForløb.Jobafklaringssag),
        };

    private static IReadOnlyList<Prøvelse> Team(DateOnly begyndt, string udenFordi = "")
    {
        var fakta = Med(s => s with { Regime = Regime.For(begyndt), UdenTeamFordi = udenFordi });
        return Jobafklaringsteamregler.Alle.Prøv(fakta, fakta.Sag.Regime.Regeldag);
    }

    [Fact]
    public void Forløbet_begynder_dagen_efter_sygedagpengene()
    {
        var regel = Jobafklaringsregler.UdenHul;
        regel.Prøv(EtForløb.Jobafklaringsbevilling).ErOpfyldt();
        regel.Prøv(Med(s => s with { Begynder = 2.November(2026) })).Mangler("1. november 2026");
        regel.Prøv(Med(s => s with { SidsteSygedagpengedag = null })).Mangler("sidste dag");
        regel
            .Prøv(EtForløb.Jobafklaringsbevilling with { Udfald = Udfald.Afslag })
            .ErIkkeRelevant("Der bevilges ikke et jobafklaringsforløb.");
    }

    [Fact]
    public void Over_to_år_advares_der_og_stoppes_ikke()
    {
        var regel = Jobafklaringsregler.HøjstToÅr;
        regel.Prøv(EtForløb.Jobafklaringsbevilling).ErOpfyldt();
        regel.Prøv(Med(s => s with { Måneder = 25 })).Mangler("højst 24");
        regel.Prøv(Med(s => s with { Måneder = null })).Mangler("hvor mange måneder");
        Assert.NotNull(regel.Forbehold);
    }

    [Fact]
    public void Betingelserne_skal_være_vurderet_og_udfaldet_følge_dem()
    {
        var uden = Med(s => s with { Betingelser = [] });
        Jobafklaringsregler.BetingelserneErDokumenteret.Prøv(uden).Mangler("uarbejdsdygtig");
        Jobafklaringsregler
            .UdfaldetFølgerBetingelserne.Prøv(uden with { Udfald = Udfald.Afslag })
            .Mangler("hvilken betingelse");
    }

    [Fact]
    public void Før_2025_skulle_teamet_altid_have_sagen() =>
        Assert.Equal(
            ["jobafklaring-team"],
            Team(31.December(2024), "Det er ikke nødvendigt.").Spærrende()
        );

    [Fact]
    public void Fra_2025_skal_teamet_kun_have_sagen_efter_behov()
    {
        Assert.Empty(Team(1.Januar(2025), "Det er ikke nødvendigt.").Manglende());
        var uden = Team(1.Januar(2025));
        Assert.Contains("jobafklaring-team", uden.Manglende());
        Assert.Empty(uden.Spærrende());
    }

    [Fact]
    public void En_kommunal_lægekonsulent_kan_heller_ikke_bruges_om_jobafklaring() =>
        Assert.Contains(
            "ingen-laegekonsulent",
            Afgørelsesprøvelse
                .Prøv(
                    En.Bevilling with
                    {
                        Type = Afgørelsestype.Jobafklaring,
                        Fleksjob = null,
                        Jobafklaring = EtForløb.Jobafklaringssag,
                        Oplysninger =
                        [
                            En.Lægeoplysning with
                            {
                                Læge = Lægerolle.KommunalLægekonsulent,
                            },
                        ],
                    }
                )
                .Manglende()
        );

    [Fact]
    public void Efter_overgangen_er_der_intet_team_at_spørge() => Assert.Empty(Team(1.Juli(2026)));

    [Fact]
    public void Hele_afgørelsen_prøves_på_jobafklaringens_regler()
    {
        var afgørelse = En.Bevilling with
        {
            Type = Afgørelsestype.Jobafklaring,
            Fleksjob = null,
            Jobafklaring = EtForløb.Jobafklaringssag,
        };
        Assert.Empty(Afgørelsesprøvelse.Prøv(afgørelse).Manglende());
        Assert.Contains(
            "jobafklaring-uden-hul",
            Afgørelsesprøvelse
                .Prøv(
                    afgørelse with
                    {
                        Jobafklaring = EtForløb.Jobafklaringssag with { Begynder = null },
                    }
                )
                .Spærrende()
        );
    }
}
