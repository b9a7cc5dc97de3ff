namespace Ret.Tests;

public sealed class BegrundelsesreglerTests
{
    private static Afgørelsesfakta Med(Func<Afgørelsesudkast, Afgørelsesudkast> ændring) =>
        En.Afslag with
        {
            Udkast = ændring(En.Afslagsudkast),
        };

    [Fact]
    public void Et_afslag_uden_begrundelse_kan_ikke_sendes() =>
        Begrundelsesregler
            .AfgørelsenErBegrundet.Prøv(Med(u => u with { KonkretVurdering = "" }))
            .Mangler("Skriv en begrundelse.");

    [Fact]
    public void En_fuld_bevilling_skal_ikke_begrundes()
    {
        Begrundelsesregler
            .AfgørelsenErBegrundet.Prøv(En.Bevilling)
            .ErIkkeRelevant("Borgeren får det hele.");
        Begrundelsesregler.TreDele.Prøv(En.Bevilling).ErIkkeRelevant("Borgeren får det hele.");
    }

    [Fact]
    public void En_delvis_bevilling_skal_begrundes() =>
        Assert.True(
            Begrundelsesregler
                .AfgørelsenErBegrundet.Prøv(
                    Med(u => u with { Udfald = Udfald.DelvisBevilling, KonkretVurdering = "" })
                )
                .ErMangler()
        );

    [Fact, Trait("Krav", "S0-15")]
    public void Begrundelsen_har_tre_dele() =>
        Begrundelsesregler.TreDele.Prøv(En.Afslag).ErOpfyldt();

    [Theory, Trait("Afvist", "S0-15")]
    [InlineData("", "vægt", "vurdering", "regler")]
    [InlineData("regel", " ", "vurdering", "lagt vægt")]
    [InlineData("regel", "vægt", "", "konkret")]
    public void Mangler_en_af_de_tre_dele_siges_hvilken(
        string regel,
        string vægt,
        string vurdering,
        string del
    ) =>
        Begrundelsesregler
            .TreDele.Prøv(
                Med(u =>
                    u with
                    {
                        Regelgrundlag = regel,
                        LagtVægtPå = vægt,
                        KonkretVurdering = vurdering,
                    }
                )
            )
            .Mangler(del);

    [Fact]
    public void Hvert_skøn_skal_have_svar_og_begrundelse()
    {
        var regel = Begrundelsesregler.SkønnetErUdøvet;
        regel.Prøv(En.Afslag).ErOpfyldt();
        regel.Prøv(Med(u => u with { Skøn = [.. u.Skøn.Skip(1)] })).Mangler("normale vilkår?");
        regel
            .Prøv(Med(u => u with { Skøn = [.. u.Skøn.Select(s => s with { Begrundelse = "" })] }))
            .Mangler("formålsløst?");
        regel
            .Prøv(En.Afslag with { Type = Afgørelsestype.Anden })
            .ErIkkeRelevant("Sagstypen stiller ingen skøn.");
    }

    [Fact, Trait("Krav", "S3-23")]
    public void Hvert_ønske_er_mødt() => Indholdsregler.ØnskerneErMødt.Prøv(En.Afslag).ErOpfyldt();

    [Fact, Trait("Afvist", "S3-23")]
    public void Et_ønske_der_ikke_er_mødt_nævnes_ordret() =>
        Indholdsregler
            .ØnskerneErMødt.Prøv(
                Med(u =>
                    u with
                    {
                        Ønsker = [.. u.Ønsker, new("Jeg vil have en ny sagsbehandler.")],
                    }
                )
            )
            .Mangler("\"Jeg vil have en ny sagsbehandler.\"");

    [Theory, Trait("Krav", "S0-14")]
    [InlineData(Målemetode.Anslået, true)]
    [InlineData(Målemetode.Ukendt, true)]
    [InlineData(Målemetode.IkkeMålt, true)]
    [InlineData(Målemetode.Observeret, false)]
    [InlineData(Målemetode.EgenOplysning, false)]
    public void En_anslået_mængde_må_ikke_stå_som_en_kendsgerning(Målemetode metode, bool advarer)
    {
        var mængde = En.BelastendeOplysning with { Metode = metode, MængdeVistSomFaktum = true };
        var fakta = En.Afslag with { Oplysninger = [mængde] };
        Assert.Equal(advarer, Indholdsregler.MængdenErIkkeEnKendsgerning.Prøv(fakta).ErMangler());
        Indholdsregler
            .MængdenErIkkeEnKendsgerning.Prøv(
                fakta with
                {
                    Oplysninger = [mængde with { MængdeVistSomFaktum = false }],
                }
            )
            .ErOpfyldt();
    }

    [Theory, Trait("Krav", "S0-8"), Trait("Afvist", "S0-8")]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void En_begrundelse_der_går_igen_advarer_og_viser_stykket(int sager, bool advarer)
    {
        var fakta = En.Afslag with
        {
            Udkast = En.Afslagsudkast with { NæstenSammeTekst = new(sager, "kan arbejde lidt.") },
        };
        var svar = Indholdsregler.BegrundelsenErEgen.Prøv(fakta);
        Assert.Equal(advarer, svar.ErMangler());
        if (advarer)
            svar.Mangler("i 4 andre sager. Det går igen: \"kan arbejde lidt.\"");
        Assert.Equal(Styrke.Advarer, Indholdsregler.BegrundelsenErEgen.Styrke);
    }

    [Fact]
    public void Uden_søgning_og_ved_fuld_bevilling_er_der_intet_at_sammenligne()
    {
        Indholdsregler
            .BegrundelsenErEgen.Prøv(En.Afslag)
            .ErIkkeRelevant("Det ses der efter, mens afgørelsen skrives.");
        Indholdsregler
            .BegrundelsenErEgen.Prøv(En.Afslag with { Udkast = En.Bevillingsudkast })
            .ErIkkeRelevant("Borgeren får det hele.");
    }

    [Theory, Trait("Krav", "S0-14")]
    [InlineData("Du er aktiv 3 timer om ugen.", true)]
    [InlineData("Du kan arbejde. Du er aktiv 3  Timer\tom ugen. Mængden er anslået.", true)]
    [InlineData("Det er anslået, at du er aktiv 3 timer om ugen.", false)]
    [InlineData("Vi ved ikke, hvordan de 3 timer om ugen er målt.", false)]
    [InlineData("Du er aktiv 13 timer om ugen.", false)]
    [InlineData("Du er aktiv.", false)]
    public void En_usikker_mængde_i_teksten_skal_stå_med_sit_forbehold(string tekst, bool advarer)
    {
        var mængde = En.BelastendeOplysning with
        {
            Metode = Målemetode.Anslået,
            Mængde = "3 timer om ugen",
        };
        var fakta = En.Afslag with
        {
            Oplysninger = [mængde],
            Udkast = En.Afslag.Udkast with { KonkretVurdering = tekst },
        };
        Assert.Equal(advarer, Indholdsregler.MængdenErIkkeEnKendsgerning.Prøv(fakta).ErMangler());
        Indholdsregler
            .MængdenErIkkeEnKendsgerning.Prøv(
                fakta with
                {
                    Oplysninger = [mængde with { Metode = Målemetode.Observeret }],
                }
            )
            .ErOpfyldt();
    }

    [Theory, Trait("Krav", "S0-14")]
    [InlineData(Målemetode.Anslået)]
    [InlineData(Målemetode.Ukendt)]
    [InlineData(Målemetode.IkkeMålt)]
    public void Brevet_siger_om_en_usikker_mængde_at_den_ikke_er_en_kendsgerning(Målemetode metode)
    {
        var sætning = (
            En.BelastendeOplysning with
            {
                Metode = metode,
                Mængde = "3 timer om ugen",
                Periode = "i marts",
            }
        ).Brevsætning();
        Assert.Contains(": 3 timer om ugen (i marts).", sætning, StringComparison.Ordinal);
        Assert.EndsWith("Den er ikke en kendsgerning.", sætning, StringComparison.Ordinal);
    }

    [Fact, Trait("Krav", "S0-14")]
    public void En_målt_mængde_står_med_sin_målemetode_og_uden_forbehold() =>
        Assert.Equal(
            "Mængden i \"Turen\": 2 km. Den er observeret.",
            (
                En.BelastendeOplysning with
                {
                    Titel = "Turen",
                    Metode = Målemetode.Observeret,
                    Mængde = "2 km",
                }
            ).Brevsætning()
        );
}
