using System.Globalization;
using Xunit.Abstractions;

namespace Ret.Tests;

public sealed class RegelsprogTests(ITestOutputHelper output)
{
    private const double Gulv = 0.85;

    // Lavere, fordi søgningen ikke er rettet til efter dem: det er tallet for sætninger, ingen har set før.
    private const double GulvTilSide = 0.7;

    private static readonly IReadOnlyList<string> Fælder =
    [
        .. Regelsprogkorpus.Uskyldige,
        .. Regelsprogkorpus.UskyldigeTilSide,
    ];

    [Fact, Trait("Krav", "S0-11")]
    public void Korpusset_er_stort_nok_og_halvt_uskyldigt()
    {
        var regler = Regelsprogkorpus.Regler.Concat(Regelsprogkorpus.ReglerTilSide).ToList();
        Assert.True(regler.Count + Fælder.Count >= 60);
        Assert.Equal(regler.Count, Fælder.Count);
        Assert.Equal(regler.Count * 2, regler.Concat(Fælder).Distinct().Count());
    }

    [Fact, Trait("Krav", "S0-11")]
    public void Søgningen_holder_gulvet_for_præcision_og_genkaldelse()
    {
        Mål("Kendte", Regelsprogkorpus.Regler, Regelsprogkorpus.Uskyldige, Gulv);
        Mål(
            "Lagt til side",
            Regelsprogkorpus.ReglerTilSide,
            Regelsprogkorpus.UskyldigeTilSide,
            GulvTilSide
        );
    }

    [Fact, Trait("Krav", "S0-11")]
    public void Stedet_peger_på_de_ord_der_lyder_som_en_regel()
    {
        const string Tekst =
            "Du var til samtale. Er man på nettet mere end 20 minutter om dagen, kan man arbejde.";
        var sted = Regelsprog.Find(Tekst).Single(s => s.Hvorfor == "en talgrænse");
        Assert.Equal("mere end 20 minutter om dagen", sted.Ord);
        Assert.Equal(Tekst.IndexOf("mere end", StringComparison.Ordinal), sted.Fra);
        Assert.Equal(sted.Ord, Tekst.Substring(sted.Fra, sted.Længde));
    }

    [Theory, Trait("Krav", "S0-11")]
    [InlineData("")]
    [InlineData("   \n\n")]
    [InlineData("\"Alle, der kan cykle, kan arbejde,\" skrev naboen.")]
    [InlineData("»Fleksjob gives aldrig,« blev der sagt.")]
    public void Tomt_og_andres_ord_går_fri(string tekst) => Assert.Empty(Regelsprog.Find(tekst));

    [Fact, Trait("Krav", "S0-11")]
    public void En_regel_kan_ikke_gemme_sig_mellem_to_lovlige_sætninger()
    {
        const string Tekst =
            "Efter LAB § 116 ser vi på arbejdsevnen. Fibromyalgi giver aldrig ret til fleksjob. Vurderingen er konkret.";
        Assert.Equal("aldrig", Assert.Single(Regelsprog.Find(Tekst)).Ord);
    }

    [Fact]
    public void Lovens_egne_krav_i_kataloget_lyder_ikke_som_regler_på_et_skøn() =>
        Assert.All(
            Skønskatalog.Alle.SelectMany(s => s.Hensyn.Append(s.Spørgsmål)),
            tekst => Assert.Empty(Regelsprog.Find(tekst))
        );

    [Fact, Trait("Afvist", "S0-11")]
    public void Vurderingen_advarer_og_viser_stedet()
    {
        var svar = Regelsprogsregler.Vurderingen.Prøv(
            En.Vurdering with
            {
                Vurdering = En.Helhedsvurdering with
                {
                    Samlet = "Du har det svært. Alle, der kan køre bil, kan også arbejde lidt.",
                },
            }
        );
        svar.Mangler("Samlet vurdering: \"Du har det svært. Alle, der kan køre bil");
        Assert.Equal(Styrke.Advarer, Regelsprogsregler.Vurderingen.Styrke);
        Assert.Contains(
            "skøn under regel",
            Regelsprogsregler.Vurderingen.Hjemmel.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact, Trait("Krav", "S0-11")]
    public void Borgerens_egne_ord_prøves_ikke() =>
        Regelsprogsregler
            .Vurderingen.Prøv(
                En.Vurdering with
                {
                    Vurdering = En.Helhedsvurdering with
                    {
                        BorgerensOrd = "Alle, der kan køre bil, kan arbejde, siger naboen.",
                    },
                }
            )
            .ErOpfyldt();

    [Fact, Trait("Afvist", "S0-11")]
    public void Begrundelsen_advarer_i_hvert_felt_og_tæller_resten()
    {
        const string Regel = "Fibromyalgi giver aldrig ret til fleksjob.";
        var svar = Regelsprogsregler.Begrundelsen.Prøv(
            En.Afslag with
            {
                Udkast = En.Afslagsudkast with
                {
                    LagtVægtPå = Regel,
                    KonkretVurdering = Regel,
                    Skøn = [new("kode", Regel, Regel)],
                },
            }
        );
        svar.Mangler("Lagt vægt på: \"Fibromyalgi giver aldrig ret");
        svar.Mangler("og 1 steder til");
    }

    [Fact]
    public void En_fuld_bevilling_begrundes_ikke() =>
        Regelsprogsregler
            .Begrundelsen.Prøv(En.Afslag with { Udkast = En.Bevillingsudkast })
            .ErIkkeRelevant("Borgeren får det hele.");

    private void Mål(
        string navn,
        IReadOnlyList<string> regler,
        IReadOnlyList<string> uskyldige,
        double gulv
    )
    {
        var oversete = regler.Where(s => Regelsprog.Find(s).Count == 0).ToList();
        var falske = uskyldige.Where(s => Regelsprog.Find(s).Count > 0).ToList();
        double fundne = regler.Count - oversete.Count;
        var (præcision, genkaldelse) = (fundne / (fundne + falske.Count), fundne / regler.Count);
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{navn}: præcision {præcision:F2}, genkaldelse {genkaldelse:F2} af {regler.Count} + {uskyldige.Count} sætninger"
            )
        );
        foreach (var sætning in oversete)
            output.WriteLine($"  overset: {sætning}");
        foreach (var sætning in falske)
            output.WriteLine($"  falsk: {sætning}");
        Assert.True(præcision >= gulv && genkaldelse >= gulv, navn);
    }
}
