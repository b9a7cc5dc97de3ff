using FsCheck;
using FsCheck.Fluent;

namespace Ret.Tests;

public sealed class CprnummerTests
{
    private static Cprnummer Læst(string tekst) =>
        Assert.IsType<LæstCpr>(Cprnummer.Læs(tekst)).Nummer;

    private static string Fejl(string? tekst) =>
        Assert.IsType<UlæseligtCpr>(Cprnummer.Læs(tekst)).Fejl;

    [Theory]
    [InlineData("0707614285")]
    [InlineData("070761-4285")]
    [InlineData(" 070761 4285 ")]
    [InlineData("070761–4285")]
    public void Et_nummer_læses_med_og_uden_bindestreg_og_mellemrum(string tekst)
    {
        Assert.Equal("0707614285", Læst(tekst).Cifre);
        Assert.Equal("070761-4285", Læst(tekst).Skrevet);
    }

    [Fact]
    public void Et_nummer_der_passer_på_modulus_11_har_ingen_advarsel() =>
        Assert.Null(Assert.IsType<LæstCpr>(Cprnummer.Læs("0707614285")).Advarsel);

    [Fact]
    public void Et_nummer_der_ikke_passer_på_modulus_11_antages_med_advarsel()
    {
        var svar = Assert.IsType<LæstCpr>(Cprnummer.Læs("010190-1234"));
        Assert.False(svar.Nummer.OpfylderModulus11);
        Assert.Contains("kan godt være rigtigt", svar.Advarsel, StringComparison.Ordinal);
    }

    [Fact]
    public void Et_erstatningsnummer_antages_uden_advarsel()
    {
        var svar = Assert.IsType<LæstCpr>(Cprnummer.Læs("610190-1234"));
        Assert.True(svar.Nummer.ErErstatningsnummer);
        Assert.Equal(1.Januar(1990), svar.Nummer.Fødselsdag);
        Assert.Null(svar.Advarsel);
    }

    [Fact]
    public void Bogstaver_afvises_med_en_dansk_sætning() =>
        Assert.Equal(
            "Et CPR-nummer består kun af tal. Skriv de ti cifre uden bogstaver.",
            Fejl("010190-12A4")
        );

    [Theory]
    [InlineData("310290-1234")]
    [InlineData("000190-1234")]
    [InlineData("011390-1234")]
    [InlineData("290201-1234")]
    [InlineData("920190-1234")]
    [InlineData("600190-1234")]
    public void En_umulig_dato_afvises(string tekst) =>
        Assert.Equal("De første seks cifre er ikke en dato. Skriv dag, måned og år.", Fejl(tekst));

    [Fact]
    public void Skuddag_afhænger_af_århundredet()
    {
        Assert.Equal(29.Februar(2000), Læst("290200-4234").Fødselsdag);
        Assert.Contains("ikke en dato", Fejl("290200-1234"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("01019", "Et CPR-nummer har ti cifre. Du har skrevet 5.")]
    [InlineData("010190-12345", "Et CPR-nummer har ti cifre. Du har skrevet 11.")]
    [InlineData("", "Skriv CPR-nummeret.")]
    [InlineData(null, "Skriv CPR-nummeret.")]
    [InlineData(" - ", "Skriv CPR-nummeret.")]
    public void Et_forkert_antal_cifre_afvises(string? tekst, string fejl) =>
        Assert.Equal(fejl, Fejl(tekst));

    [Fact]
    public void Arabiske_cifre_er_ikke_et_cprnummer() =>
        Assert.Contains("kun af tal", Fejl("٠١٠١٩٠١٢٣٤"), StringComparison.Ordinal);

    [Theory]
    [InlineData("010136-0000", 1936)]
    [InlineData("010199-3000", 1999)]
    [InlineData("010136-4000", 2036)]
    [InlineData("010137-4000", 1937)]
    [InlineData("010136-9000", 2036)]
    [InlineData("010137-9000", 1937)]
    [InlineData("010157-5000", 2057)]
    [InlineData("010158-5000", 1858)]
    [InlineData("010157-8000", 2057)]
    [InlineData("010158-8000", 1858)]
    public void Det_syvende_ciffer_bestemmer_århundredet(string tekst, int år) =>
        Assert.Equal(år, Læst(tekst).Fødselsdag.Year);

    [Fact]
    public void Nummeret_skrives_maskeret_medmindre_man_beder_om_andet()
    {
        Assert.Equal("010190-••••", Læst("0101901234").Maskeret);
        Assert.Equal("010190-••••", $"{Læst("0101901234")}");
    }

    [Theory]
    [InlineData(31, 12, 2007, 17)]
    [InlineData(1, 1, 2008, 18)]
    public void Alderen_skifter_på_fødselsdagen(int dag, int måned, int år, int alder) =>
        Assert.Equal(alder, Læst("010190-1234").Alder(new DateOnly(år, måned, dag)));

    [Fact]
    public void Køn_kan_ikke_læses_af_nummeret() =>
        Assert.DoesNotContain(
            typeof(Cprnummer).GetProperties(),
            p => p.Name.Contains("køn", StringComparison.OrdinalIgnoreCase)
        );

    [Fact]
    public void Ethvert_læst_nummer_kan_skrives_og_læses_igen() =>
        Prop.ForAll(
                Egenskab.Dag,
                Egenskab.Tal(0, 9999),
                (dag, løbenummer) =>
                    Cprnummer.Læs($"{dag:ddMMyy}{løbenummer:D4}") is not LæstCpr læst
                    || Læst(læst.Nummer.Skrevet) == læst.Nummer
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Ingen_tekst_får_læseren_til_at_fejle() =>
        Prop.ForAll<string?>(tekst => Cprnummer.Læs(tekst) is not null).QuickCheckThrowOnFailure();
}
