namespace Ret.Tests.Nettet;

/// <summary>Fundet på sagen: grunden først, billede og ikke link, dækket før det gemmes, og altid i aktindsigten.</summary>
public sealed class FundreglerTests
{
    private static readonly DateTimeOffset Klokken9 = new(2026, 11, 30, 9, 0, 0, TimeSpan.Zero);

    private static readonly Fundfakta Lovligt = new()
    {
        Begrundet = Klokken9,
        HarBillede = true,
        Adresse = "https://eksempel.invalid/opslag",
        Set = Klokken9,
        LoggetInd = false,
        AndrePersoner = false,
    };

    [Fact, Trait("Krav", "S1-13")]
    public void Billede_adresse_tid_og_login_er_nok() => Assert.Empty(Mangler(Lovligt));

    [Fact, Trait("Afvist", "S1-12")]
    public void Grunden_skal_stå_i_journalen_før_fundet() =>
        Assert.Equal(["net-journal-foerst"], Mangler(Lovligt with { Begrundet = null }));

    [Fact, Trait("Afvist", "S1-13")]
    public void Et_link_er_ikke_nok()
    {
        Fundregler
            .BilledeIkkeLink.Prøv(Lovligt with { HarBillede = false })
            .Mangler("Et link kan blive slettet");
        Assert.Equal(["net-billede"], Mangler(Lovligt with { Adresse = "" }));
        Assert.Equal(["net-billede"], Mangler(Lovligt with { Set = null }));
        Assert.Equal(["net-billede"], Mangler(Lovligt with { LoggetInd = null }));
        Assert.Empty(Mangler(Lovligt with { LoggetInd = null, ErPapir = true }));
    }

    [Fact, Trait("Afvist", "S0-12")]
    public void Et_billede_af_en_aktivitet_gemmes_ikke_udækket()
    {
        Assert.Equal(["net-daekket-foer-gemt"], Mangler(Lovligt with { ErAktivitet = true }));
        Assert.Empty(Mangler(Lovligt with { ErAktivitet = true, ErDækket = true }));
        Assert.False(Fundregler.DækketFørGemt.KanTilsidesættes);
    }

    [Fact, Trait("Krav", "S1-15")]
    public void Andre_på_billedet_giver_en_advarsel_til_de_er_dækket()
    {
        var andre = Lovligt with { AndrePersoner = true };
        Fundregler.AndrePersonerDækkes.Prøv(andre).Mangler("Dæk de andre");
        Fundregler.AndrePersonerDækkes.Prøv(andre with { AndreErDækket = true }).ErOpfyldt();
        Assert.Empty(Mangler(andre));
    }

    [Fact, Trait("Afvist", "S1-17")]
    public void Et_fund_kan_ikke_gøres_internt()
    {
        Fundindsigtsregler
            .AltidMed.Prøv(new() { HeleFundet = true })
            .Mangler("kan ikke holdes internt");
        Fundindsigtsregler
            .AltidMed.Prøv(new() { Begrundelse = "En nabo står på billedet." })
            .Mangler("Vælg den bestemmelse");
        Fundindsigtsregler
            .AltidMed.Prøv(new() { Efter = Udeladelse.Paragraf15a })
            .Mangler("hvorfor netop den del");
    }

    [Fact, Trait("Krav", "S1-17")]
    public void En_del_kan_dækkes_med_bestemmelse_og_begrundelse() =>
        Fundindsigtsregler
            .AltidMed.Prøv(
                new() { Efter = Udeladelse.Paragraf15, Begrundelse = "En nabo står på billedet." }
            )
            .ErOpfyldt();

    private static List<string> Mangler(Fundfakta fakta) =>
        [
            .. Fundregler
                .Alle.Prøv(fakta, 30.November(2026))
                .Where(p => p.Spærrer)
                .Select(p => p.Kode),
        ];
}
