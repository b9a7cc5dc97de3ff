namespace Ret.Tests;

public sealed class AfgørelsesprøvelseTests
{
    [Fact]
    public void En_fuld_bevilling_uden_noget_imod_går_igennem_uden_at_nogen_skriver_noget()
    {
        var prøvelser = Afgørelsesprøvelse.Prøv(En.Bevilling);
        Assert.Empty(prøvelser.Manglende());
        Assert.True(prøvelser.KanAfgøres());
    }

    [Fact]
    public void Et_afslag_hvor_alt_er_gjort_rigtigt_kan_afgøres() =>
        Assert.Empty(Afgørelsesprøvelse.Prøv(En.Afslag).Manglende());

    [Fact]
    public void Alle_regler_svarer_på_én_gang()
    {
        var nøgen = En.Afslag with
        {
            Udkast = new() { Udfald = Udfald.Afslag },
            Høringer = [],
            Vurdering = null,
            Borgerbidrag = 0,
            Fleksjob = new() { Regime = Regime.For(1.August(2026)) },
        };
        Assert.Equal(
            [
                "borgeren-er-hovedkilden",
                "partshoering",
                "fleksjob-dokumentation",
                "fleksjob-udfald",
                "samlet-beskrivelse",
                "sundhedskoordinator",
                "begrundelse",
                "begrundelse-tre-dele",
                "skoen-udoevet",
                "vurdering-underskrevet",
                "klagevejledning",
                "rette-afsender",
                "underskrift",
            ],
            Afgørelsesprøvelse.Prøv(nøgen).Spærrende()
        );
    }

    [Fact]
    public void En_anden_ydelse_prøves_ikke_på_fleksjobreglerne() =>
        Assert.DoesNotContain(
            Afgørelsesprøvelse.Prøv(
                En.Bevilling with
                {
                    Type = Afgørelsestype.Anden,
                    Fleksjob = null,
                }
            ),
            p => p.Kode.StartsWith("fleksjob", StringComparison.Ordinal)
        );

    [Fact]
    public void En_fleksjobsag_uden_fleksjobfakta_er_en_fejl_i_programmet() =>
        Assert.Throws<InvalidOperationException>(() =>
            Afgørelsesprøvelse.Prøv(En.Bevilling with { Fleksjob = null })
        );

    [Fact]
    public void Hver_kode_svarer_højst_én_gang()
    {
        var koder = Afgørelsesprøvelse.Prøv(En.Afslag).Select(p => p.Kode).ToList();
        Assert.Equal(koder.Distinct(), koder);
    }

    [Fact]
    public void Ingen_prøvelse_er_juridisk_bekræftet_endnu() =>
        Assert.All(Afgørelsesprøvelse.Prøv(En.Afslag), p => Assert.Null(p.BekræftetAf));

    [Fact, Trait("Afvist", "S1-16")]
    public void Et_fund_på_nettet_uden_høring_kan_ikke_nå_en_afgørelse()
    {
        var fund = En.BelastendeOplysning with { Id = En.Id(9), Niveau = Kildeniveau.Net };
        var prøvelser = Afgørelsesprøvelse.Prøv(
            En.Afslag with
            {
                Oplysninger = [.. En.Afslag.Oplysninger, fund],
            }
        );
        Assert.Contains("partshoering", prøvelser.Spærrende());
        Assert.Contains("net-gennem-porten", prøvelser.Spærrende());
    }

    [Fact]
    public void Et_formelt_afslag_kræver_hverken_vurdering_team_eller_lægeattest()
    {
        var fakta = En.Bevilling with
        {
            Udkast = En.Afslagsudkast with { Udfald = Udfald.FormeltAfslag, Skøn = [] },
            Fleksjob = new() { Regime = Regime.For(1.August(2026)), FårFørtidspension = true },
        };
        Assert.Empty(Afgørelsesprøvelse.Prøv(fakta).Manglende());
    }
}
