namespace Ret.Tests;

public sealed class HøringsdækningTests
{
    private static Høringsdækning For(Høringsfakta fakta) =>
        Høringsdækning.For(En.BelastendeOplysning, fakta);

    private static readonly Høringsfakta Fakta = En.Afslag.Høring;

    [Fact]
    public void Listen_har_en_linje_for_hver_oplysning() =>
        Assert.Equal(Fakta.Oplysninger, Høringsdækning.For(Fakta).Select(d => d.Oplysning));

    [Fact]
    public void Uden_høring_skal_borgeren_høres() =>
        Assert.Equal(Høringsstatus.SkalHøres, For(Fakta with { Høringer = [] }).Status);

    [Fact]
    public void Mens_fristen_løber_er_borgeren_hørt()
    {
        var dækning = For(Fakta with { Dag = 28.September(2026) });
        Assert.Equal(
            (Høringsstatus.Hørt, "Svarfristen er den 28. september 2026."),
            (dækning.Status, dækning.Fordi)
        );
    }

    [Fact]
    public void Efter_fristen_er_den_gået_uden_svar() =>
        Assert.Equal(Høringsstatus.FristenErGået, For(Fakta).Status);

    [Fact]
    public void Et_svar_efter_fristen_er_også_et_svar() =>
        Assert.Equal(
            Høringsstatus.Besvaret,
            For(
                Fakta with
                {
                    Høringer = [En.Partshøring with { Besvaret = 5.Oktober(2026) }],
                }
            ).Status
        );

    [Fact]
    public void En_høring_der_først_sendes_senere_tæller_ikke() =>
        Assert.Equal(Høringsstatus.SkalHøres, For(Fakta with { Dag = 13.September(2026) }).Status);

    [Fact]
    public void En_ubrugt_oplysning_skal_ikke_høres() =>
        Assert.Equal(
            Høringsstatus.IkkeNødvendig,
            Høringsdækning.For(En.BelastendeOplysning with { Bruges = false }, Fakta).Status
        );

    [Fact]
    public void Den_seneste_høring_bestemmer()
    {
        var anden = En.Partshøring with { Sendt = 5.Oktober(2026), Svarfrist = 19.Oktober(2026) };
        Assert.Equal(anden, For(Fakta with { Høringer = [En.Partshøring, anden] }).Høring);
    }

    [Fact]
    public void Der_er_seks_undtagelser_i_lovens_rækkefølge()
    {
        Assert.Equal([1, 2, 3, 4, 5, 6], Undtagelser.Alle.Select(u => (int)u.Nummer));
        Assert.Equal("FVL § 19, stk. 2, nr. 4", Undtagelser.Alle[3].Hjemmel.ToString());
    }

    [Fact]
    public void Hvert_nej_har_en_grund() =>
        Assert.All(
            Høringsdækning.For(Fakta with { Udfald = Udfald.FuldBevilling }),
            d => Assert.NotEmpty(d.Fordi)
        );
}
