namespace Ret.Tests.Nettet;

/// <summary>Fra fund til afgørelse: gennem porten, vejet, og set af en anden, når det er politik.</summary>
public sealed class BevisreglerTests
{
    private static readonly DateTimeOffset Klokken9 = new(2026, 10, 1, 9, 0, 0, TimeSpan.Zero);

    private static readonly Oplysningsfakta Fund = En.BelastendeOplysning with
    {
        Titel = "Billede af en løbetur",
        Niveau = Kildeniveau.Net,
        Kilde = "Facebook",
        Bevisværdi = Bevisværdi.Nogen,
        BevisværdiFordi = "Borgeren er alene på billedet, og det er nyt.",
        Fund = new(
            new()
            {
                Anledning = Anledning.OffentligFremtræden,
                Kanal = Netkanal.Facebook,
                Grund = "Det handler om at gå.",
                Tvivl = "Om borgeren kan gå.",
                ÅbenForAlle = true,
                Profil = Netprofil.UdenProfil,
                Kontakt = false,
            },
            Klokken9,
            "2026-0000377-8"
        )
        {
            Adresse = "https://eksempel.invalid/opslag",
            Set = Klokken9,
            LoggetInd = false,
        },
    };

    [Fact, Trait("Krav", "S1-18")]
    public void Et_fund_gennem_porten_med_vægt_kan_bruges() => Assert.Empty(Mangler(Fund));

    [Fact, Trait("Afvist", "S1-8")]
    public void Et_fund_uden_om_porten_kan_ligge_på_sagen_men_ikke_bruges()
    {
        Assert.Equal(["net-gennem-porten"], Mangler(Fund with { Fund = null }));
        Assert.Empty(Mangler(Fund with { Fund = null, Bruges = false }));
    }

    [Fact, Trait("Afvist", "S0-10"), Trait("Afvist", "S1-12")]
    public void Porten_prøves_igen_når_fundet_bruges() =>
        Assert.Equal(
            ["net-gennem-porten"],
            Mangler(
                Fund with
                {
                    Fund = Fund.Fund! with { Opslag = Fund.Fund.Opslag with { Grund = "" } },
                }
            )
        );

    [Fact, Trait("Afvist", "S1-18")]
    public void Uden_vægt_eller_uden_grund_til_vægten_kan_det_ikke_nævnes()
    {
        Assert.Equal(["bevisvaerdi"], Mangler(Fund with { Bevisværdi = null }));
        Assert.Equal(["bevisvaerdi"], Mangler(Fund with { BevisværdiFordi = " " }));
    }

    [Fact, Trait("Afvist", "S1-19")]
    public void Et_fund_uden_værdi_bliver_liggende_og_kan_ikke_nævnes()
    {
        var uden = Fund with { Bevisværdi = Bevisværdi.Ingen };
        Assert.Equal(["bevisvaerdi-ingen"], Mangler(uden));
        Assert.Empty(Mangler(uden with { Bruges = false }));
    }

    [Fact, Trait("Afvist", "S0-18")]
    public void Politik_kræver_en_anden_persons_godkendelse()
    {
        Assert.Equal(["saerlig-kategori"], Mangler(Fund with { Særlig = Særlig.Politik }));
        Assert.Empty(Mangler(Fund with { Særlig = Særlig.Politik, SærligGodkendt = true }));
    }

    [Fact, Trait("Krav", "S1-18")]
    public void Andre_oplysninger_skal_ikke_vejes() =>
        Assert.Empty(Mangler(En.BelastendeOplysning));

    [Fact, Trait("Krav", "S1-18")]
    public void Vægten_er_et_spørgsmål_og_aldrig_en_beregning()
    {
        Assert.Contains(Bevisskøn.Værdi, Regelkatalog.Skøn);
        Assert.DoesNotContain(
            typeof(Skøn).GetProperties(),
            p => p.PropertyType.Name.Contains("Func")
        );
    }

    private static List<string> Mangler(Oplysningsfakta oplysning) =>
        [
            .. Bevisregler
                .Alle.Prøv(
                    new Sagsoplysning { Dag = En.Afgørelsesdag, Oplysninger = [oplysning] },
                    En.Afgørelsesdag
                )
                .Where(p => p.Spærrer)
                .Select(p => p.Kode),
        ];
}
