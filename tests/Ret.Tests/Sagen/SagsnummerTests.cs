using FsCheck;
using FsCheck.Fluent;

namespace Ret.Tests;

public sealed class SagsnummerTests
{
    private static readonly Nummerformat Aarhus = new("AAK-", 5);

    [Fact, Trait("Krav", "S0-1")]
    public void Sagens_og_dokumentets_nummer_skrives_som_på_brevet()
    {
        var sag = new Sagsnummer(2018, 88);
        Assert.Equal("2018-0000088", sag.ToString());
        Assert.Equal("2018-0000088-1", sag.Dokument(1).ToString());
    }

    [Fact, Trait("Krav", "S0-1")]
    public void En_kommune_kan_have_sit_eget_format()
    {
        var sag = new Sagsnummer(2026, 377);
        Assert.Equal("AAK-2026-00377", Aarhus.Skriv(sag));
        Assert.Equal("AAK-2026-00377-12", Aarhus.Skriv(sag.Dokument(12)));
        Assert.Equal(sag, Aarhus.LæsSagsnummer("aak-2026-00377"));
    }

    [Theory, Trait("Afvist", "S0-1")]
    [InlineData("2018-88")]
    [InlineData("18-0000088")]
    [InlineData("2018-00000088")]
    [InlineData("2018-0000000")]
    [InlineData("0000-0000001")]
    [InlineData("2018-000008x")]
    [InlineData("2018-0000088-1")]
    [InlineData("2018--000088")]
    [InlineData("2018-+000088")]
    [InlineData("")]
    [InlineData(null)]
    public void Andet_end_et_sagsnummer_læses_ikke(string? tekst) =>
        Assert.Null(Nummerformat.Standard.LæsSagsnummer(tekst));

    [Theory, Trait("Afvist", "S0-1")]
    [InlineData("2018-0000088")]
    [InlineData("2018-0000088-0")]
    [InlineData("2018-0000088-01")]
    [InlineData("2018-0000088-")]
    [InlineData("2018-0000088-1-1")]
    [InlineData("2018-0000088-99999999999")]
    public void Andet_end_et_dokumentnummer_læses_ikke(string tekst) =>
        Assert.Null(Nummerformat.Standard.LæsDokumentnummer(tekst));

    [Fact]
    public void Et_løbenummer_kan_vokse_ud_over_bredden() =>
        Assert.Equal(
            new Sagsnummer(2026, 12345678),
            Nummerformat.Standard.LæsSagsnummer("2026-12345678")
        );

    [Fact]
    public void Alle_numre_kan_skrives_og_læses_igen_i_alle_bredder() =>
        Prop.ForAll(
                Egenskab.Tal(1, int.MaxValue - 1),
                Egenskab.Tal(1, 9999),
                Egenskab.Tal(1, 9),
                (løbenummer, nummer, bredde) =>
                {
                    var format = new Nummerformat("X-", bredde);
                    var dokument = new Sagsnummer(2026, løbenummer).Dokument(nummer);
                    return format.LæsSagsnummer(format.Skriv(dokument.Sag)) == dokument.Sag
                        && format.LæsDokumentnummer(format.Skriv(dokument)) == dokument;
                }
            )
            .QuickCheckThrowOnFailure();
}
