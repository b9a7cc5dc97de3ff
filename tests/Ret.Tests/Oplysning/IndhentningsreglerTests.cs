namespace Ret.Tests;

public sealed class IndhentningsreglerTests
{
    private static readonly Samtykke Samtykke = new(
        "Egen læge Hansen",
        "fleksjob",
        1.September(2026)
    );

    private static readonly Indhentningsfakta HosLægen = new()
    {
        Dag = 10.September(2026),
        Niveau = Kildeniveau.Aktør,
        Kilde = "Egen læge Hansen",
        Formål = "Belyse helbredet",
        Grundlag = Samtykke,
    };

    private static readonly Indhentningsfakta IRegister = HosLægen with
    {
        Niveau = Kildeniveau.Register,
        Kilde = "eIndkomst",
        Grundlag = new Lovgrundlag("indkomstregisterloven § 7"),
        OpslagLogges = true,
    };

    private static Svar Grundlag(Indhentningsfakta fakta) =>
        Grundlagsregler.GrundlagHosAktører.Prøv(fakta);

    [Fact, Trait("Krav", "S1-7")]
    public void Med_samtykke_kan_lægen_spørges() => Grundlag(HosLægen).ErOpfyldt();

    [Fact, Trait("Krav", "S1-7")]
    public void Et_andet_grundlag_kan_træde_i_stedet_for_samtykke() =>
        Grundlag(HosLægen with { Grundlag = new Lovgrundlag("FVL § 29") }).ErOpfyldt();

    [Fact, Trait("Afvist", "S1-7")]
    public void Uden_grundlag_kan_lægen_ikke_spørges() =>
        Grundlag(HosLægen with { Grundlag = null }).Mangler("Få borgerens samtykke");

    [Theory, Trait("Afvist", "S1-7")]
    [InlineData(10)]
    [InlineData(9)]
    public void Et_samtykke_der_er_trukket_tilbage_tæller_ikke(int dag) =>
        Assert.True(
            Grundlag(
                    HosLægen with
                    {
                        Grundlag = Samtykke with { TrukketTilbage = dag.September(2026) },
                    }
                )
                .ErMangler()
        );

    [Fact]
    public void Et_samtykke_gælder_til_og_med_dagen_før_det_trækkes_tilbage() =>
        Grundlag(HosLægen with { Grundlag = Samtykke with { TrukketTilbage = 11.September(2026) } })
            .ErOpfyldt();

    [Fact, Trait("Afvist", "S1-7")]
    public void Et_udløbet_eller_fremtidigt_samtykke_tæller_ikke()
    {
        Assert.True(
            Grundlag(HosLægen with { Grundlag = Samtykke with { Udløber = 9.September(2026) } })
                .ErMangler()
        );
        Assert.True(
            Grundlag(HosLægen with { Grundlag = Samtykke with { Givet = 11.September(2026) } })
                .ErMangler()
        );
    }

    [Fact, Trait("Krav", "S1-7")]
    public void Et_papir_der_kommer_af_sig_selv_kræver_intet() =>
        Grundlag(HosLægen with { Grundlag = new Uopfordret() })
            .ErIkkeRelevant("Papiret kom af sig selv.");

    [Fact]
    public void Borgeren_spørges_uden_grundlag() =>
        Grundlag(HosLægen with { Niveau = Kildeniveau.Borger, Grundlag = null })
            .ErIkkeRelevant("Der spørges ikke hos en anden aktør.");

    [Fact, Trait("Afvist", "S1-7")]
    public void Samtykket_skal_nævne_kilden()
    {
        Grundlagsregler
            .SamtykketDækkerKilden.Prøv(HosLægen with { Kilde = "Sygehuset" })
            .Mangler("Få et samtykke til Sygehuset");
        Grundlagsregler
            .SamtykketDækkerKilden.Prøv(HosLægen with { Kilde = " egen læge hansen" })
            .ErOpfyldt();
    }

    [Fact, Trait("Krav", "S1-7")]
    public void Et_register_kræver_hjemmel_og_log_men_ikke_samtykke() =>
        Grundlagsregler.RegisterKræverHjemmel.Prøv(IRegister).ErOpfyldt();

    [Fact, Trait("Afvist", "S1-7")]
    public void Et_register_uden_hjemmel_eller_log_kan_ikke_slås_op()
    {
        var regel = Grundlagsregler.RegisterKræverHjemmel;
        Assert.True(regel.Prøv(IRegister with { OpslagLogges = false }).ErMangler());
        Assert.True(regel.Prøv(IRegister with { Grundlag = null }).ErMangler());
        Assert.True(regel.Prøv(IRegister with { Grundlag = Samtykke }).ErMangler());
        Assert.True(regel.Prøv(IRegister with { Grundlag = new Lovgrundlag(" ") }).ErMangler());
    }

    [Fact, Trait("Afvist", "S1-8")]
    public void Nettet_er_lukket_og_siger_hvad_man_gør_i_stedet() =>
        Indhentningsregler
            .NettetErLukket.Prøv(HosLægen with { Niveau = Kildeniveau.Net })
            .Mangler("Nettet er lukket som kilde. Spørg borgeren");

    [Theory, Trait("Krav", "S1-8")]
    [InlineData(Kildeniveau.Borger)]
    [InlineData(Kildeniveau.Aktør)]
    [InlineData(Kildeniveau.Register)]
    public void De_tre_andre_niveauer_er_åbne(Kildeniveau niveau) =>
        Indhentningsregler.NettetErLukket.Prøv(HosLægen with { Niveau = niveau }).ErOpfyldt();

    [Fact]
    public void Hvert_spørgsmål_skal_have_et_formål() =>
        Indhentningsregler
            .FormåletErSkrevet.Prøv(HosLægen with { Formål = "" })
            .Mangler("hvad oplysningen skal bruges til");

    [Fact]
    public void Et_lukket_spørgsmål_giver_en_advarsel()
    {
        Indhentningsregler
            .SpørgsmåletErÅbent.Prøv(HosLægen with { SpørgsmåletErLukket = true })
            .Mangler("lukket");
        Indhentningsregler.SpørgsmåletErÅbent.Prøv(HosLægen).ErOpfyldt();
    }

    [Fact, Trait("Afvist", "S4-23")]
    public void Det_vi_har_i_forvejen_kan_der_ikke_spørges_om_uden_grund() =>
        Indhentningsregler
            .IntetToGange.Prøv(HosLægen with { HarAllerede = ["2026-0000377-4"] })
            .Mangler("Vi har allerede 2026-0000377-4.");

    [Fact, Trait("Krav", "S4-23")]
    public void Med_en_grund_kan_der_spørges_igen() =>
        Indhentningsregler
            .IntetToGange.Prøv(
                HosLægen with
                {
                    HarAllerede = ["2026-0000377-4"],
                    SpørgerIgenFordi = "Den er to år gammel.",
                }
            )
            .ErOpfyldt();
}
