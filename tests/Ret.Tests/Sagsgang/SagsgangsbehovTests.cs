namespace Ret.Tests;

public sealed class SagsgangsbehovTests
{
    private static readonly Sagsgangsfakta Oplyst = new()
    {
        Dag = 12.Oktober(2026),
        AnsøgningModtaget = 1.September(2026),
        Sagsbehandlingsfrist = Frister.Sagsbehandling(1.September(2026), 12, "fleksjob"),
        Journaliseret = 2.September(2026),
        Oplyst = 5.September(2026),
        VurderingUnderskrevet = 8.September(2026),
    };

    private static Trin Trin(Afgørelsesfakta fakta, DateOnly? rådBestilt = null) =>
        Sagsgang.NæsteTrin(Oplyst.Med(fakta, rådBestilt: rådBestilt)).Trin;

    [Fact, Trait("Krav", "S4-27")]
    public void Når_alt_er_gjort_er_det_næste_at_afgøre() =>
        Assert.Equal(Ret.Trin.Afgør, Trin(En.Afslag));

    [Fact, Trait("Krav", "S4-27")]
    public void Uhørte_oplysninger_skal_høres_først() =>
        Assert.Equal(Ret.Trin.Partshør, Trin(En.Afslag with { Høringer = [] }));

    [Fact, Trait("Krav", "S4-27")]
    public void En_fuld_bevilling_skal_hverken_høres_eller_vurderes() =>
        Assert.Equal(
            Ret.Trin.Afgør,
            Sagsgang
                .NæsteTrin(
                    (Oplyst with { VurderingUnderskrevet = null }).Med(
                        En.Bevilling with
                        {
                            Oplysninger = En.Afslag.Oplysninger,
                        }
                    )
                )
                .Trin
        );

    [Fact, Trait("Krav", "S4-27")]
    public void Sundhedskoordinatoren_har_bolden_fra_den_dag_der_er_spurgt()
    {
        var uden = En.Afslag with { Fleksjob = En.Afslag.Fleksjob! with { Sundhedsråd = null } };
        Assert.Equal(Ret.Trin.IndhentRåd, Trin(uden));
        var status = Sagsgang.NæsteTrin(Oplyst.Med(uden, rådBestilt: 10.Oktober(2026)));
        Assert.Equal((Bold.Sundhedskoordinator, 10.Oktober(2026)), (status.Bold, status.Siden));
    }

    [Fact, Trait("Krav", "S4-27")]
    public void Et_råd_som_en_leder_har_sat_til_side_ventes_der_ikke_på() =>
        Assert.Equal(
            Ret.Trin.Afgør,
            Trin(
                En.Afslag with
                {
                    Fleksjob = En.Afslag.Fleksjob! with { Sundhedsråd = null },
                    Tilsidesættelser =
                    [
                        new()
                        {
                            Kode = Regimeregler.Sundhedskoordinator.Kode,
                            GivetAfLeder = true,
                            Paragraf = "Lov 1750/2025",
                            Begrundelse = "Rådet kan ikke ændre noget i denne sag.",
                        },
                    ],
                }
            )
        );
}
