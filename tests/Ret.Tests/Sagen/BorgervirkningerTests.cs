namespace Ret.Tests;

public sealed class BorgervirkningerTests
{
    private static readonly SagId Sag = new(new Guid(1, 0, 0, new byte[8]));
    private static readonly DateOnly Dag = 12.Marts(2026);
    private static readonly Borgerforhold Ali = new()
    {
        Navn = "Ali Hassan",
        Fødselsdag = 1.Januar(1990),
    };

    private static string Virkninger(Borgerforhold borger) =>
        string.Join(' ', Borgervirkninger.For(borger, Dag).Select(v => v.Virkning));

    private static Brevmodtagere Modtagere(Borgerforhold borger) =>
        Brevmodtagere.For(borger, Sag, [], Dag);

    [Fact]
    public void Intet_særligt_giver_ingen_sætning() => Assert.Empty(Borgervirkninger.For(Ali, Dag));

    [Fact]
    public void Sætningen_om_død_siger_det_brevene_gør()
    {
        var død = Ali with { Død = Dag, FritagetForDigitalPost = true };
        Assert.Empty(Modtagere(død).Liste);
        Assert.Single(Borgervirkninger.For(død, Dag));
        Assert.Contains("ingen breve", Virkninger(død), StringComparison.Ordinal);
    }

    [Fact]
    public void Et_barn_uden_kendte_forældre_får_ingen_breve()
    {
        var barn = Ali with { Fødselsdag = 1.Januar(2010) };
        Assert.NotNull(Modtagere(barn).Mangler);
        Assert.Contains("kan ikke sendes", Virkninger(barn), StringComparison.Ordinal);
    }

    [Theory, InlineData(2010, true), InlineData(2013, false)]
    public void Barnet_er_selv_modtager_når_det_er_fyldt_15(int født, bool selv)
    {
        var barn = Ali with { Fødselsdag = 1.Januar(født), Forældremyndighed = ["Mona Hassan"] };
        Assert.Equal(selv, Modtagere(barn).Liste.Any(m => m.Rolle == Modtagerrolle.Borger));
        Assert.Equal(selv, Virkninger(barn).Contains("både", StringComparison.Ordinal));
    }

    [Fact]
    public void Værge_beskyttelse_flytning_og_papir_siges_hver_for_sig()
    {
        var borger = Ali with
        {
            Værger = [new("Vera Værge", Værgeomfang.Alle, 1.Januar(2020))],
            Fraflyttet = new(1.Marts(2026), "Aarhus"),
            Navnebeskyttelse = new(1.Januar(2026), null),
            FritagetForDigitalPost = true,
        };
        Assert.Equal(
            [
                "Værge: Vera Værge",
                "Flyttet til Aarhus Kommune den 1. marts 2026",
                "Navne- og adressebeskyttelse",
                "Fritaget for Digital Post",
            ],
            Borgervirkninger.For(borger, Dag).Select(v => v.Forhold)
        );
    }
}
