namespace Ret.Tests;

public sealed class ArbejdsmappeTests
{
    private static readonly DateOnly Dag = 1.December(2026);
    private static readonly Oplysningsfakta Ny = En.BelastendeOplysning with
    {
        Modtaget = 1.November(2026),
        Bruges = true,
    };

    [Fact, Trait("Krav", "S1-5")]
    public void En_oplysning_foreslås_taget_ud_på_dagen_hvor_den_når_alderen()
    {
        var gammel = Ny with { Modtaget = 1.December(2024) };

        Assert.Equal(
            ["Den er mere end 2 år gammel."],
            Arbejdsmappe.Foreslå([gammel], Dag, null).Select(f => f.Fordi)
        );
        Assert.Empty(Arbejdsmappe.Foreslå([gammel], Dag.AddDays(-1), null));
    }

    [Fact, Trait("Krav", "S1-5")]
    public void Kommunen_vælger_alderen() =>
        Assert.Equal(
            ["Den er mere end 18 måneder gammel."],
            Arbejdsmappe
                .Foreslå([Ny with { Modtaget = 1.Maj(2025) }], Dag, null, måneder: 18)
                .Select(f => f.Fordi)
        );

    [Fact, Trait("Krav", "S1-5")]
    public void Det_som_afgørelsen_ikke_brugte_foreslås_taget_ud() =>
        Assert.Equal(
            ["Den blev ikke brugt i afgørelsen den 20. november 2026."],
            Arbejdsmappe
                .Foreslå([Ny with { Bruges = false }], Dag, 20.November(2026))
                .Select(f => f.Fordi)
        );

    [Fact, Trait("Afvist", "S1-5")]
    public void Det_som_blev_brugt_eller_kom_efter_afgørelsen_foreslås_ikke()
    {
        Assert.Empty(Arbejdsmappe.Foreslå([Ny], Dag, 20.November(2026)));
        Assert.Empty(Arbejdsmappe.Foreslå([Ny with { Bruges = false }], Dag, 20.Oktober(2026)));
        Assert.Empty(Arbejdsmappe.Foreslå([Ny with { Bruges = false }], Dag, null));
    }

    [Fact]
    public void Det_som_er_ude_foreslås_ikke_igen() =>
        Assert.Empty(
            Arbejdsmappe.Foreslå(
                [Ny with { Modtaget = 1.Maj(2020), Udtaget = new(Dag, "Gammelt.") }],
                Dag,
                null
            )
        );

    [Fact]
    public void De_ældste_står_først() =>
        Assert.Equal(
            [1.Maj(2020), 1.Maj(2021)],
            Arbejdsmappe
                .Foreslå(
                    [Ny with { Modtaget = 1.Maj(2021) }, Ny with { Modtaget = 1.Maj(2020) }],
                    Dag,
                    null
                )
                .Select(f => f.Oplysning.Modtaget)
        );

    [Fact]
    public void Det_som_taler_for_borgeren_og_er_taget_ud_giver_en_advarsel()
    {
        var ude = Ny with { Retning = Retning.ForBorgeren, Udtaget = new(Dag, "Gammelt.") };
        var oplyst = En.Afslag.Sagsoplysning;

        Arbejdsmapperegler.TilGunst.Prøv(oplyst with { Oplysninger = [ude] }).Mangler(ude.Titel);
        Arbejdsmapperegler
            .TilGunst.Prøv(
                oplyst with
                {
                    Oplysninger = [ude with { Retning = Retning.ImodBorgeren }],
                }
            )
            .ErOpfyldt();
    }
}
