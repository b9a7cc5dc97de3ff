namespace Ret.Tests;

public sealed class ForelæggelsesreglerTests
{
    private static readonly DateOnly FørTeamet = 1.December(2025);

    private static readonly Teamindstilling For = new("2026-0000377-9", 1.Oktober(2026), true);

    private static Forelæggelsesfakta Fakta(
        DateOnly begyndt,
        Forelæggelse? sag = null,
        Udfald udfald = Udfald.FuldBevilling
    ) =>
        new()
        {
            Dag = En.Afgørelsesdag,
            Udfald = udfald,
            Regime = Regime.For(begyndt),
            Sag = sag ?? new(),
        };

    private static IReadOnlyList<Prøvelse> Prøv(Forelæggelsesfakta fakta) =>
        Forelæggelsesregler.Alle.Prøv(fakta, fakta.Regime.Regeldag);

    [Fact]
    public void Før_overgangen_skal_teamet_have_sagen() =>
        Assert.Equal(
            ["forelaeggelse-team", "forelaeggelse-laegeattest"],
            Prøv(Fakta(FørTeamet)).Spærrende()
        );

    [Fact]
    public void En_åbenbar_sag_går_uden_om_teamet() =>
        Assert.Empty(
            Prøv(Fakta(FørTeamet, new() { UdenTeamFordi = "Uhelbredelig sygdom." })).Spærrende()
        );

    [Fact]
    public void Efter_overgangen_kræves_beskrivelse_og_rådgivning()
    {
        Assert.Equal(
            ["forelaeggelse-samlet-beskrivelse", "forelaeggelse-sundhedskoordinator"],
            Prøv(Fakta(1.August(2026))).Spærrende()
        );
        Assert.Empty(Prøv(Fakta(1.August(2026), EnPension.Sag.Forelæggelse)).Manglende());
    }

    [Fact]
    public void I_det_usikre_tidsrum_advares_der_kun()
    {
        var prøvelser = Prøv(Fakta(12.Marts(2026)));
        Assert.Empty(prøvelser.Spærrende());
        Assert.Contains("forelaeggelse-team", prøvelser.Manglende());
    }

    [Fact]
    public void Afviger_kommunen_skal_teamet_have_sagen_igen()
    {
        var sag = new Forelæggelse
        {
            Lægeattest = En.Fleksjobsag.Lægeattest,
            Teamindstilling = For,
        };
        Assert.Empty(Prøv(Fakta(FørTeamet, sag)).Spærrende());
        Assert.Equal(
            ["forelaeggelse-igen"],
            Prøv(Fakta(FørTeamet, sag, Udfald.Afslag)).Spærrende()
        );
        Assert.Empty(
            Prøv(
                    Fakta(
                        FørTeamet,
                        sag with
                        {
                            Teamindstilling = For with { ForelagtIgen = 8.Oktober(2026) },
                        },
                        Udfald.Afslag
                    )
                )
                .Spærrende()
        );
    }

    [Fact]
    public void Et_afslag_på_en_formel_betingelse_skal_ingen_steder_hen() =>
        Assert.Empty(Prøv(Fakta(FørTeamet, udfald: Udfald.FormeltAfslag)).Manglende());
}
