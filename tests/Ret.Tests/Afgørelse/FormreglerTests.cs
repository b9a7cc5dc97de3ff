namespace Ret.Tests;

public sealed class FormreglerTests
{
    private static Afgørelsesfakta Med(Func<Afgørelsesudkast, Afgørelsesudkast> ændring) =>
        En.Afslag with
        {
            Udkast = ændring(En.Afslagsudkast),
        };

    [Fact]
    public void Vurderingen_skal_være_underskrevet_før_et_afslag()
    {
        var regel = Formregler.VurderingenErUnderskrevet;
        regel.Prøv(En.Afslag).ErOpfyldt();
        Assert.True(regel.Prøv(En.Afslag with { Vurdering = null }).ErMangler());
        Assert.True(
            regel
                .Prøv(
                    En.Afslag with
                    {
                        Vurdering = En.Helhedsvurdering with { Underskrevet = null },
                    }
                )
                .ErMangler()
        );
        Assert.True(
            regel
                .Prøv(
                    En.Afslag with
                    {
                        Vurdering = En.Helhedsvurdering with
                        {
                            Underskrevet = En.Afgørelsesdag.AddDays(1),
                        },
                    }
                )
                .ErMangler()
        );
        regel.Prøv(En.Bevilling).ErIkkeRelevant("Borgeren får det hele.");
    }

    [Fact]
    public void En_åben_anmodning_om_aktindsigt_holder_afgørelsen_tilbage()
    {
        Formregler
            .AktindsigtFørst.Prøv(En.Afslag with { ÅbenAktindsigt = 5.Oktober(2026) })
            .Mangler("5. oktober 2026");
        Formregler
            .AktindsigtFørst.Prøv(En.Bevilling with { ÅbenAktindsigt = 5.Oktober(2026) })
            .ErIkkeRelevant("Borgeren får det hele.");
    }

    [Fact]
    public void Klagevejledningen_skal_regne_fristen_fra_afgørelsens_dag_eller_senere()
    {
        var regel = Formregler.Klagevejledning;
        regel.Prøv(En.Afslag).ErOpfyldt();
        regel.Prøv(Med(u => u with { Klagevejledning = null })).Mangler("klagevejledningen");
        Assert.True(
            regel
                .Prøv(
                    Med(u =>
                        u with
                        {
                            Klagevejledning = Klagevejledning.For(
                                "Saglig Kommune",
                                En.Afgørelsesdag.AddDays(-1)
                            ),
                        }
                    )
                )
                .ErMangler()
        );
        Assert.True(
            regel
                .Prøv(
                    Med(u => u with { Klagevejledning = Klagevejledning.For("", En.Afgørelsesdag) })
                )
                .ErMangler()
        );
    }

    [Fact]
    public void Klagevejledningen_siger_hvor_hvordan_og_hvornår() =>
        Assert.Equal(
            [
                "Du kan klage til Ankestyrelsen.",
                "Send eller giv klagen til Saglig Kommune. Du kan klage på skrift eller mundtligt, og du behøver ikke at skrive hvorfor.",
                "Vi skal have klagen inden 4 uger fra du har modtaget afgørelsen. Sidste dag er tidligst den 9. november 2026.",
                "Vi ser på sagen igen. Får du ikke fuldt medhold, sender vi selv klagen videre til Ankestyrelsen senest 4 uger efter, at vi har fået den.",
            ],
            Klagevejledning.For("Saglig Kommune", En.Afgørelsesdag).Tekst
        );

    [Fact]
    public void Brevet_skal_komme_fra_den_myndighed_der_afgør()
    {
        Underskriftsregler.DenRetteMyndighed.Prøv(En.Afslag).ErOpfyldt();
        Underskriftsregler
            .DenRetteMyndighed.Prøv(Med(u => u with { Afsender = "Region Midt" }))
            .Mangler("Ret afsenderen til Saglig Kommune");
        Assert.True(
            Underskriftsregler
                .DenRetteMyndighed.Prøv(Med(u => u with { Afsender = "", KompetentMyndighed = "" }))
                .ErMangler()
        );
    }

    [Fact, Trait("Krav", "S2-6")]
    public void Et_underskrevet_og_endeligt_brev_kan_sendes() =>
        Underskriftsregler.Underskrevet.Prøv(En.Afslag).ErOpfyldt();

    [Fact, Trait("Afvist", "S2-6")]
    public void Et_brev_uden_underskrift_eller_uden_lås_kan_ikke_sendes()
    {
        var regel = Underskriftsregler.Underskrevet;
        Assert.True(regel.Prøv(Med(u => u with { Underskrift = null })).ErMangler());
        Assert.True(regel.Prøv(Med(u => u with { Underskrift = new(" ", true) })).ErMangler());
        Assert.True(
            regel.Prøv(Med(u => u with { Underskrift = new("Mette Holm", false) })).ErMangler()
        );
        Assert.False(regel.KanTilsidesættes);
    }

    [Fact, Trait("Krav", "S4-38")]
    public void En_mentor_kan_godkende_en_afgørelse_fra_en_under_oplæring() =>
        Underskriftsregler
            .MentorGodkender.Prøv(
                Med(u => u with { UnderOplæring = true, GodkendtAfMentor = "Kirsten" })
            )
            .ErOpfyldt();

    [Fact, Trait("Afvist", "S4-38")]
    public void Under_oplæring_kan_man_ikke_afgøre_alene() =>
        Underskriftsregler
            .MentorGodkender.Prøv(Med(u => u with { UnderOplæring = true }))
            .Mangler("mentor");

    [Fact]
    public void En_inhabil_kan_ikke_afgøre_sagen()
    {
        Underskriftsregler
            .IngenInhabil.Prøv(Med(u => u with { ErInhabil = true }))
            .Mangler("kollega");
        Assert.False(Underskriftsregler.IngenInhabil.KanTilsidesættes);
    }
}
