namespace Ret.Tests;

public sealed class BestillingsreglerTests
{
    private static readonly Lægebestilling Åben = new(
        Lægepapir.LÆ265,
        Lægerolle.EgenLæge,
        "Egen læge Hansen",
        1.September(2026),
        22.September(2026)
    )
    {
        Spørgsmål = "Hvad kan borgeren holde til?",
        SvarVentes = 22.September(2026),
    };

    private static Sagsoplysning Med(bool foreliggende, params Lægebestilling[] bestillinger) =>
        new()
        {
            Dag = En.Afgørelsesdag,
            Oplysninger = [],
            Lægebestillinger = bestillinger,
            AfgøresPåDetForeliggende = foreliggende,
        };

    [Fact, Trait("Afvist", "S1-3")]
    public void En_sag_er_ikke_oplyst_mens_en_læge_skylder_svar() =>
        Bestillingsregler
            .LægenHarSvaret.Prøv(Med(false, Åben))
            .Mangler("attest LÆ 265 fra Egen læge Hansen");

    [Fact, Trait("Krav", "S1-3")]
    public void Et_svar_eller_en_annullering_er_nok()
    {
        Bestillingsregler
            .LægenHarSvaret.Prøv(
                Med(
                    false,
                    Åben with
                    {
                        Modtaget = 20.September(2026),
                    },
                    Åben with
                    {
                        Annulleret = 20.September(2026),
                    }
                )
            )
            .ErOpfyldt();
        Bestillingsregler.LægenHarSvaret.Prøv(Med(false)).ErIkkeRelevant("Ingen læge er spurgt.");
    }

    [Fact, Trait("Afvist", "S1-3")]
    public void Lægens_tavshed_er_aldrig_borgerens()
    {
        Bestillingsregler
            .LægenErIkkeBorgeren.Prøv(Med(true, Åben))
            .Mangler("lægen og ikke borgeren");
        Bestillingsregler
            .LægenErIkkeBorgeren.Prøv(
                Med(true, Åben with { Annulleret = 20.September(2026), LægenSvaredeIkke = true })
            )
            .Mangler("attest LÆ 265");
    }

    [Fact]
    public void En_besvaret_bestilling_siger_intet_om_borgeren() =>
        Bestillingsregler
            .LægenErIkkeBorgeren.Prøv(Med(true, Åben with { Modtaget = 20.September(2026) }))
            .ErOpfyldt();

    [Theory]
    [InlineData(22, false)]
    [InlineData(23, true)]
    public void Lægen_er_først_forsinket_dagen_efter(int dag, bool forsinket) =>
        Assert.Equal(forsinket, Åben.ErForsinket(dag.September(2026)));

    [Fact, Trait("Krav", "S1-3")]
    public void Sagen_venter_på_lægen_også_når_borgeren_er_bedt_om_noget_før()
    {
        var status = Sagsgang.NæsteTrin(
            new()
            {
                Dag = En.Afgørelsesdag,
                AnsøgningModtaget = 1.August(2026),
                Journaliseret = 1.August(2026),
                Sagsbehandlingsfrist = Frister.Sagsbehandling(1.August(2026), 12, "fleksjob"),
                VenterPå = [new(Bold.Borger, "lønsedler", 5.August(2026)), Åben.Ventepunkt!],
            }
        );
        Assert.Equal((Bold.Læge, 1.September(2026)), (status.Bold, status.Siden));
    }

    [Fact, Trait("Afvist", "S4-36")]
    public void Kommunens_lægekonsulent_spørges_ikke_i_sager_om_fleksjob()
    {
        var hos = Åben with { Læge = Lægerolle.KommunalLægekonsulent };
        Bestillingsregler.IngenLægekonsulent.Prøv(new(hos, true)).Mangler("egen læge");
        Bestillingsregler.IngenLægekonsulent.Prøv(new(Åben, true)).ErOpfyldt();
        Bestillingsregler
            .IngenLægekonsulent.Prøv(new(hos, false))
            .ErIkkeRelevant("Sagen er ikke om fleksjob eller førtidspension.");
    }
}
