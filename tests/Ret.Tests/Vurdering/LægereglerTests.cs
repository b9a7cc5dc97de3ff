namespace Ret.Tests;

public sealed class LægereglerTests
{
    private static readonly Vurderingsfakta MedSpeciallæge = En.Vurdering with
    {
        Oplysninger = [En.BelastendeOplysning, En.Lægeoplysning, En.GunstigSpeciallæge],
    };

    private static readonly Fravigelse Fravigelse = new(
        En.Speciallægebrev,
        "2026-0000377-6",
        "Erklæringen er fra før operationen.",
        En.Lægebrev,
        "Kirsten Krog"
    );

    private static Vurderingsfakta Med(params Fravigelse[] fravigelser) =>
        MedSpeciallæge with
        {
            Vurdering = En.Helhedsvurdering with { Fravigelser = fravigelser },
        };

    [Fact, Trait("Krav", "S0-9")]
    public void Et_afsnit_der_nævner_dokumentet_løser_modstriden() =>
        Lægeregler.NævnDetDerTalerFor.Prøv(Med(Fravigelse)).ErOpfyldt();

    [Fact, Trait("Afvist", "S0-9")]
    public void Et_lægepapir_der_taler_for_borgeren_kan_ikke_forbigås() =>
        Lægeregler.NævnDetDerTalerFor.Prøv(Med()).Mangler("\"Erklæring fra speciallæge\"");

    [Fact, Trait("Afvist", "S0-9")]
    public void Et_gunstigt_papir_forsvinder_ikke_ved_at_blive_lagt_væk() =>
        Lægeregler
            .NævnDetDerTalerFor.Prøv(
                MedSpeciallæge with
                {
                    Oplysninger = [En.GunstigSpeciallæge with { Bruges = false }],
                }
            )
            .Mangler("Erklæring fra speciallæge");

    [Fact, Trait("Afvist", "S0-9")]
    public void En_praktik_der_taler_for_borgeren_kan_heller_ikke_forbigås() =>
        Lægeregler
            .NævnDetDerTalerFor.Prøv(
                En.Vurdering with
                {
                    Oplysninger = [En.BelastendeOplysning with { Retning = Retning.ForBorgeren }],
                }
            )
            .Mangler("Rapport fra praktik");

    [Fact, Trait("Afvist", "S0-9")]
    public void Afsnittet_skal_nævne_det_rigtige_dokument_og_en_grund()
    {
        Assert.True(
            Lægeregler
                .NævnDetDerTalerFor.Prøv(Med(Fravigelse with { Dokument = "2026-0000377-1" }))
                .ErMangler()
        );
        Assert.True(
            Lægeregler
                .NævnDetDerTalerFor.Prøv(Med(Fravigelse with { VejerMindreFordi = "" }))
                .ErMangler()
        );
    }

    [Fact]
    public void En_vurdering_for_borgeren_har_ingen_modstrid() =>
        Lægeregler
            .NævnDetDerTalerFor.Prøv(
                MedSpeciallæge with
                {
                    Vurdering = En.Helhedsvurdering with { ImodBorgeren = false },
                }
            )
            .ErIkkeRelevant("Vurderingen går ikke imod borgeren.");

    [Fact, Trait("Krav", "S4-36")]
    public void En_speciallæge_kan_fraviges_med_modgrundlag_og_anden_læser() =>
        Lægeregler.ModgrundlagOgAndenLæser.Prøv(Med(Fravigelse)).ErOpfyldt();

    [Fact, Trait("Afvist", "S4-36")]
    public void En_speciallæge_kan_ikke_fraviges_uden_modgrundlag()
    {
        Lægeregler
            .ModgrundlagOgAndenLæser.Prøv(Med(Fravigelse with { Modgrundlag = null }))
            .Mangler("Angiv modgrundlag");
        Assert.True(
            Lægeregler
                .ModgrundlagOgAndenLæser.Prøv(Med(Fravigelse with { Modgrundlag = En.Id(99) }))
                .ErMangler()
        );
        Assert.True(
            Lægeregler
                .ModgrundlagOgAndenLæser.Prøv(
                    Med(Fravigelse with { Modgrundlag = En.Speciallægebrev })
                )
                .ErMangler()
        );
    }

    [Theory, Trait("Afvist", "S4-36")]
    [InlineData(Lægerolle.Speciallæge)]
    [InlineData(Lægerolle.Sygehus)]
    [InlineData(Lægerolle.KliniskFunktion)]
    public void Sygehus_og_klinisk_funktion_er_speciallæger(Lægerolle rolle) =>
        Assert.True(
            Lægeregler
                .ModgrundlagOgAndenLæser.Prøv(
                    Med(Fravigelse with { Modgrundlag = null }) with
                    {
                        Oplysninger = [En.GunstigSpeciallæge with { Læge = rolle }],
                    }
                )
                .ErMangler()
        );

    [Theory, Trait("Afvist", "S4-36")]
    [InlineData("")]
    [InlineData("Mette Holm")]
    public void Den_anden_læser_skal_være_en_anden(string læser) =>
        Assert.True(
            Lægeregler
                .ModgrundlagOgAndenLæser.Prøv(Med(Fravigelse with { AndenLæser = læser }))
                .ErMangler()
        );

    [Fact, Trait("Afvist", "S4-36")]
    public void Kommunens_lægekonsulent_kan_ikke_være_modgrundlag() =>
        Assert.True(
            Lægeregler
                .ModgrundlagOgAndenLæser.Prøv(
                    Med(Fravigelse) with
                    {
                        Oplysninger =
                        [
                            En.GunstigSpeciallæge,
                            En.Lægeoplysning with
                            {
                                Læge = Lægerolle.KommunalLægekonsulent,
                            },
                        ],
                    }
                )
                .ErMangler()
        );

    [Fact]
    public void At_fravige_egen_læge_kræver_ikke_en_anden_læser() =>
        Lægeregler
            .ModgrundlagOgAndenLæser.Prøv(
                Med(new Fravigelse(En.Lægebrev, "2026-0000377-5", "Gammelt."))
            )
            .ErIkkeRelevant("Ingen speciallæge er sat til side.");

    [Fact, Trait("Afvist", "S4-36")]
    public void Kommunens_lægekonsulent_må_ikke_bruges_i_sager_om_fleksjob()
    {
        var konsulent = En.Vurdering with
        {
            Oplysninger = [En.Lægeoplysning with { Læge = Lægerolle.KommunalLægekonsulent }],
        };
        Lægeregler.IngenLægekonsulent.Prøv(konsulent).Mangler("kommunens lægekonsulent");
        Lægeregler
            .IngenLægekonsulent.Prøv(konsulent with { KunEgenLægeOgKliniskFunktion = false })
            .ErIkkeRelevant("Sagen er ikke om fleksjob eller førtidspension.");
    }

    [Fact, Trait("Krav", "S3-26")]
    public void Vægten_af_egen_læge_skal_fremgå()
    {
        Svar Prøv(Lægevægt? vægt) =>
            Lægeregler.EgenLægesVægt.Prøv(
                En.Vurdering with
                {
                    Vurdering = En.Helhedsvurdering with { EgenLæge = vægt },
                }
            );
        Prøv(null).Mangler("delvist fulgt");
        Assert.True(Prøv(new(Lægefølge.DelvistFulgt, "")).ErMangler());
        Assert.True(Prøv(new(Lægefølge.IkkeFulgt, " ")).ErMangler());
        Prøv(new(Lægefølge.IkkeFulgt, "Brevet er fra før praktikken.")).ErOpfyldt();
    }
}
