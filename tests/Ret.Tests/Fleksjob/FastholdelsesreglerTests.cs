namespace Ret.Tests;

public sealed class FastholdelsesreglerTests
{
    private static readonly Fleksjobfakta Bevilling = new()
    {
        Type = Afgørelsestype.Fleksjob,
        Dag = En.Afgørelsesdag,
        Udkast = En.Bevillingsudkast,
        Oplysninger = [],
        Sag = En.Fleksjobsag,
    };

    private static readonly Fleksjobfakta Fastholdelse = Bevilling with
    {
        Type = Afgørelsestype.Fastholdelsesfleksjob,
        Sag = En.Fleksjobsag with { PåSærligeVilkårSiden = 12.Oktober(2025) },
    };

    private static Fleksjobfakta Med(Func<Fleksjobsag, Fleksjobsag> ændring) =>
        Fastholdelse with
        {
            Sag = ændring(Fastholdelse.Sag),
        };

    [Theory]
    [InlineData(12, true)]
    [InlineData(13, false)]
    public void Fastholdelsesfleksjob_kræver_tolv_hele_måneder(int begyndt, bool nok) =>
        Assert.Equal(
            nok,
            !Fastholdelsesregler
                .TolvMåneder.Prøv(Med(s => s with { PåSærligeVilkårSiden = begyndt.Oktober(2025) }))
                .ErMangler()
        );

    [Fact]
    public void Fastholdelsesfleksjob_kræver_en_begyndelsesdag_og_den_fjerde_betingelse()
    {
        Fastholdelsesregler
            .TolvMåneder.Prøv(Med(s => s with { PåSærligeVilkårSiden = null }))
            .Mangler("hvornår ansættelsen");
        Fastholdelsesregler
            .TolvMåneder.Prøv(Bevilling)
            .ErIkkeRelevant("Der er ikke søgt om fastholdelsesfleksjob.");
        Fleksjobregler.BetingelserneErDokumenteret.Prøv(Fastholdelse).Mangler("mindst 12 måneder");
    }

    [Fact]
    public void Uden_den_skriftlige_aftale_er_der_en_advarsel()
    {
        Fastholdelsesregler.SkriftligAftale.Prøv(Fastholdelse).Mangler("skriftlige aftale");
        Fastholdelsesregler
            .SkriftligAftale.Prøv(Med(s => s with { SkriftligAftale = "2026-0000377-9" }))
            .ErOpfyldt();
        Assert.Equal(Styrke.Advarer, Fastholdelsesregler.SkriftligAftale.Styrke);
    }

    [Fact]
    public void Et_afslag_og_et_almindeligt_fleksjob_kræver_ingen_af_delene()
    {
        Assert.All(
            Fastholdelsesregler.Alle,
            regel =>
            {
                regel.Prøv(Bevilling).ErIkkeRelevant("Der er ikke søgt om fastholdelsesfleksjob.");
                regel
                    .Prøv(Fastholdelse with { Udkast = En.Afslagsudkast })
                    .ErIkkeRelevant("Der bevilges ikke fleksjob.");
            }
        );
    }
}
