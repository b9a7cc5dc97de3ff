namespace Ret.Tests;

public sealed class VurderingsreglerTests
{
    private static readonly Vurderingsfakta Fakta = En.Vurdering;

    private static Vurderingsfakta Med(Func<Helhedsvurdering, Helhedsvurdering> ændring) =>
        Fakta with
        {
            Vurdering = ændring(En.Helhedsvurdering),
        };

    [Fact]
    public void En_færdig_vurdering_opfylder_alle_regler() =>
        Assert.Empty(
            Vurderingsregler
                .Alle.Concat(Lægeregler.Alle)
                .Concat(Konkretregler.Alle)
                .Prøv(Fakta, En.Afgørelsesdag)
                .Manglende()
        );

    [Fact, Trait("Krav", "S0-6")]
    public void En_tom_kategori_med_en_grund_er_i_orden() =>
        Vurderingsregler.AlleKategorier.Prøv(Fakta).ErOpfyldt();

    [Fact, Trait("Afvist", "S0-6")]
    public void En_tom_kategori_uden_grund_kan_ikke_underskrives() =>
        Vurderingsregler
            .AlleKategorier.Prøv(
                Med(v => v with { TommeKategorier = [new(Kategori.Ressourcer, " ")] })
            )
            .Mangler("Belys ressourcer, personlige kompetencer og faglige kompetencer");

    [Fact, Trait("Afvist", "S0-6")]
    public void En_ubrugt_oplysning_belyser_ikke_en_kategori() =>
        Vurderingsregler
            .AlleKategorier.Prøv(
                Fakta with
                {
                    Oplysninger =
                    [
                        En.BelastendeOplysning,
                        En.Lægeoplysning with
                        {
                            Bruges = false,
                        },
                    ],
                }
            )
            .Mangler("helbred");

    [Fact, Trait("Krav", "S0-7")]
    public void To_kategorier_kan_bære_en_vurdering_imod_borgeren() =>
        Ensidighedsregler.FlereKategorier.Prøv(Fakta).ErOpfyldt();

    [Fact, Trait("Afvist", "S0-7")]
    public void Én_kategori_kan_ikke_bære_en_vurdering_imod_borgeren() =>
        Ensidighedsregler
            .FlereKategorier.Prøv(
                Fakta with
                {
                    Oplysninger = [En.BelastendeOplysning, En.BelastendeOplysning],
                }
            )
            .Mangler("Alt imod borgeren handler om praktik");

    [Fact, Trait("Afvist", "S0-7")]
    public void Ingen_oplysning_imod_kan_heller_ikke() =>
        Ensidighedsregler
            .FlereKategorier.Prøv(Fakta with { Oplysninger = [] })
            .Mangler("hvad vurderingen hviler på");

    [Fact, Trait("Afvist", "S0-7")]
    public void Offentlig_aktivitet_alene_kan_ikke_stå_imod_borgeren()
    {
        var aktivitet = En.BelastendeOplysning with { Kategori = Kategori.FrivilligEllerOffentlig };
        var net = En.BelastendeOplysning with
        {
            Kategori = Kategori.Ressourcer,
            Niveau = Kildeniveau.Net,
        };
        Ensidighedsregler
            .IkkeKunOffentligAktivitet.Prøv(Fakta with { Oplysninger = [aktivitet, net] })
            .Mangler("Oplys sagen");
        Ensidighedsregler
            .IkkeKunOffentligAktivitet.Prøv(
                Fakta with
                {
                    Oplysninger = [aktivitet, En.Lægeoplysning],
                }
            )
            .ErOpfyldt();
    }

    [Fact, Trait("Krav", "S0-7")]
    public void Bevillinger_og_formelle_afslag_berøres_ikke()
    {
        var ene = Fakta with { Oplysninger = [En.BelastendeOplysning] };
        Ensidighedsregler
            .FlereKategorier.Prøv(ene with { Udfald = Udfald.FuldBevilling })
            .ErIkkeRelevant("Borgeren får det hele.");
        Ensidighedsregler
            .FlereKategorier.Prøv(ene with { Udfald = Udfald.FormeltAfslag })
            .ErIkkeRelevant("Afslaget hviler på en formel betingelse.");
        Ensidighedsregler
            .FlereKategorier.Prøv(
                ene with
                {
                    Vurdering = En.Helhedsvurdering with { ImodBorgeren = false },
                }
            )
            .ErIkkeRelevant("Vurderingen går ikke imod borgeren.");
    }

    [Fact, Trait("Krav", "S3-23")]
    public void Borgerens_egne_ord_står_før_vurderingen() =>
        Vurderingsregler.BorgerensOrdFørst.Prøv(Fakta).ErOpfyldt();

    [Fact, Trait("Afvist", "S3-23")]
    public void Uden_borgerens_ord_kan_der_ikke_vurderes()
    {
        var regel = Vurderingsregler.BorgerensOrdFørst;
        regel.Prøv(Med(v => v with { BorgerensOrd = " " })).Mangler("borgerens egne ord");
        Assert.True(regel.Prøv(Med(v => v with { BorgerensOrdSkrevet = null })).ErMangler());
        Assert.True(
            regel.Prøv(Med(v => v with { BorgerensOrdSkrevet = 11.September(2026) })).ErMangler()
        );
    }

    [Fact, Trait("Krav", "S0-8")]
    public void En_brugt_oplysning_uden_udsagn_bliver_nævnt() =>
        Konkretregler
            .UdsagnForHverOplysning.Prøv(
                Med(v => v with { Udsagn = [v.Udsagn[0], new(" ", [En.Lægebrev])] })
            )
            .Mangler("\"Brev fra egen læge\"");

    [Theory, Trait("Krav", "S0-8")]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void Samme_tekst_i_mere_end_tre_sager_bliver_vist(int sager, bool vist) =>
        Assert.Equal(
            vist,
            Konkretregler
                .IkkeSammeTekst.Prøv(Med(v => v with { SagerMedSammeTekst = sager }))
                .ErMangler()
        );

    [Fact, Trait("Krav", "S3-25")]
    public void Ordet_arbejdsevne_i_den_samlede_vurdering_giver_et_vink() =>
        Konkretregler
            .FunktionsevneErOrdet.Prøv(Med(v => v with { Samlet = "Samlet er Arbejdsevnen god." }))
            .Mangler("Overvej, om du mener \"funktionsevne\".");

    [Fact, Trait("Krav", "S3-25")]
    public void Funktionsevne_og_arbejdsevne_er_to_felter()
    {
        Konkretregler
            .ToEvner.Prøv(Med(v => v with { Funktionsevne = "" }))
            .Mangler("funktionsevne");
        Konkretregler.ToEvner.Prøv(Med(v => v with { Arbejdsevne = "" })).Mangler("arbejdsevne");
    }

    [Fact]
    public void Konkrete_vink_stopper_aldrig() =>
        Assert.All(Konkretregler.Alle, r => Assert.Equal(Styrke.Advarer, r.Styrke));
}
