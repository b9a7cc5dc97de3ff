namespace Ret.Tests;

public sealed class TeammødereglerTests
{
    private static readonly Teammødefakta Møde = new()
    {
        Dag = 10.Februar(2026),
        Regime = Regime.For(1.December(2025)),
        Indkaldt = 20.Januar(2026),
        BorgerenMødte = true,
        SagsbehandlerenMødte = true,
        Medlemmer =
        [
            new(Teamområde.Beskæftigelse, "Bo", true),
            new(Teamområde.Sundhed, "Eva", true),
            new(Teamområde.Social, "Ib", true),
            new(Teamområde.Sundhedskoordinator, "Lis", true),
        ],
    };

    private static IReadOnlyList<Prøvelse> Prøv(Teammødefakta møde) =>
        Teammøderegler.Alle.Prøv(møde, møde.Regime.Regeldag);

    [Fact]
    public void Et_møde_hvor_alle_er_med_kan_give_en_indstilling() =>
        Assert.Empty(Prøv(Møde).Manglende());

    [Fact]
    public void Mangler_et_område_er_teamet_ikke_beslutningsdygtigt()
    {
        var uden = Møde with
        {
            Medlemmer = [.. Møde.Medlemmer.Select(m => m with { Mødte = m.Navn != "Lis" })],
        };
        Assert.Equal(["team-sammensaetning"], Prøv(uden).Spærrende());
        Teammøderegler.Sammensætning.Prøv(uden).Mangler("regionens sundhedskoordinator");
    }

    [Fact]
    public void Undervisning_er_kun_med_for_unge_uden_uddannelse() =>
        Teammøderegler
            .Sammensætning.Prøv(Møde with { UngUdenUddannelse = true })
            .Mangler("undervisning");

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    public void Borgeren_er_indkaldt_en_dag_før_mødet(int dag, bool mangler) =>
        Assert.Equal(
            mangler,
            Teammøderegler
                .BorgerenErIndkaldt.Prøv(Møde with { Indkaldt = dag.Februar(2026) })
                .ErMangler()
        );

    [Fact]
    public void Uden_borgeren_kræves_en_grund()
    {
        var regel = Teammøderegler.BorgerenDeltager;
        regel.Prøv(Møde with { BorgerenMødte = false }).Mangler("uden borgeren");
        regel.Prøv(Møde with { BorgerenMødte = false, UdenBorgerenFordi = "Indlagt." }).ErOpfyldt();
    }

    [Fact]
    public void Sagsbehandleren_skal_være_med() =>
        Assert.Equal(
            ["team-sagsbehandler-deltager"],
            Prøv(Møde with { SagsbehandlerenMødte = false }).Spærrende()
        );

    [Fact]
    public void Får_teamet_sagen_igen_skal_afvigelsen_være_forklaret()
    {
        Assert.Equal(["team-afvigelse-forklaret"], Prøv(Møde with { ErIgen = true }).Spærrende());
        Assert.Empty(Prøv(Møde with { ErIgen = true, AfvigerFordi = "Ny attest." }).Spærrende());
    }

    [Fact]
    public void I_det_usikre_tidsrum_advares_der_kun()
    {
        var prøvelser = Prøv(new() { Dag = 10.April(2026), Regime = Regime.For(12.Marts(2026)) });
        Assert.Empty(prøvelser.Spærrende());
        Assert.Equal(4, prøvelser.Manglende().Count);
    }

    [Fact]
    public void Efter_overgangen_er_der_intet_team() =>
        Assert.Equal(
            ["team-afskaffet"],
            Prøv(Møde with { Regime = Regime.For(1.Juli(2026)) }).Spærrende()
        );
}
