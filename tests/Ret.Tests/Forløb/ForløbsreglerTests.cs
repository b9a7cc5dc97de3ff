namespace Ret.Tests;

public sealed class ForløbsreglerTests
{
    private static readonly Indsatsforløb Forløb = EtForløb.Ressourceforløb;

    private static readonly Indsatsforløb IGang = Forløb with
    {
        Aktiviteter = [new("Mentor", 1.Februar(2026))],
    };

    [Fact]
    public void Forløbets_sidste_dag_regnes_med_den_første_dag_talt_med() =>
        Assert.Equal(31.December(2027), Forløbsfrister.Slut(Forløb).Udløber);

    [Fact]
    public void Fra_den_fjerde_måned_advares_der_om_at_intet_er_sat_i_gang()
    {
        var regel = Forløbsregler.NogetSkalIGang;
        regel.Prøv(Forløb.Den(30.April(2026))).ErOpfyldt();
        regel.Prøv(Forløb.Den(1.Maj(2026))).Mangler("1. juli 2026");
        regel.Prøv(IGang.Den(1.Maj(2026))).ErOpfyldt();
        regel
            .Prøv(EtForløb.Jobafklaring.Den(1.Maj(2026)))
            .ErIkkeRelevant("Det er ikke et ressourceforløb.");
    }

    [Fact]
    public void Efter_seks_måneder_uden_noget_skal_teamet_have_sagen_igen()
    {
        var regel = Forløbsregler.TilbageTilTeamet;
        regel.Prøv(Forløb.Den(30.Juni(2026))).ErOpfyldt();
        regel.Prøv(Forløb.Den(1.Juli(2026))).Mangler("igen nu");
        regel.Prøv((Forløb with { TilbageTilTeam = 2.Juli(2026) }).Den(3.Juli(2026))).ErOpfyldt();
        regel.Prøv(IGang.Den(1.Juli(2026))).ErIkkeRelevant("Der er sat noget i gang.");
    }

    [Fact]
    public void En_aktivitet_der_begynder_senere_er_ikke_i_gang() =>
        Forløbsregler
            .NogetSkalIGang.Prøv(
                (Forløb with { Aktiviteter = [new("Mentor", 2.Maj(2026))] }).Den(1.Maj(2026))
            )
            .Mangler("Sæt noget i gang");

    [Fact]
    public void En_åben_anmodning_om_en_samtale_advarer_til_den_er_holdt()
    {
        var regel = Samtaleregler.SamtalenErHoldt;
        var åben = new Helbredssamtale(1.Marts(2026), "Tilbuddet tager ikke hensyn til ryggen.");
        regel.Prøv(Forløb.Den(2.Marts(2026))).ErIkkeRelevant("Borgeren har ikke bedt om det.");
        regel.Prøv((Forløb with { Samtaler = [åben] }).Den(2.Marts(2026))).Mangler("1. marts 2026");
        regel
            .Prøv(
                (
                    Forløb with
                    {
                        Samtaler = [åben with { Afholdt = 9.Marts(2026), Udfald = "Nyt tilbud." }],
                    }
                ).Den(9.Marts(2026))
            )
            .ErOpfyldt();
    }

    [Fact]
    public void Der_er_én_koordinerende_sagsbehandler_og_det_er_den_sidste()
    {
        var regel = Forløbsregler.ÉnKoordinator;
        var ny = new Koordinator(Guid.AllBitsSet, 1.Marts(2026), "Mette er på barsel.");
        var skiftet = Forløb with { Koordinatorer = [.. Forløb.Koordinatorer, ny] };
        Assert.Equal(ny, skiftet.Koordinator);
        regel.Prøv(skiftet.Den(2.Marts(2026))).ErOpfyldt();
        regel
            .Prøv((Forløb with { Koordinatorer = [] }).Den(2.Marts(2026)))
            .Mangler("koordinerende");
    }

    [Fact]
    public void Før_fire_år_i_alt_skal_borgeren_have_talt_med_sundhedskoordinatoren()
    {
        var regel = Samtaleregler.FørFireÅr;
        var forløb = EtForløb.Jobafklaring;
        Assert.Equal(1.Juni(2027), Forløbsfrister.Samtale(forløb).Udløber);
        regel.Prøv(forløb.Den(30.November(2026))).ErOpfyldt();
        regel.Prøv(forløb.Den(1.December(2026))).Mangler("1. juni 2027");
        regel
            .Prøv(
                (forløb with { Samtaler = [new(1.Marts(2026), "", 9.Marts(2026), "Enige.")] }).Den(
                    1.December(2026)
                )
            )
            .ErOpfyldt();
        regel
            .Prøv(Forløb.Den(1.December(2026)))
            .ErIkkeRelevant("Det er ikke et jobafklaringsforløb.");
    }

    [Fact]
    public void Et_forløb_løber_ikke_længere_end_bevilget()
    {
        var regel = Forløbsregler.SlutterTilTiden;
        regel.Prøv(Forløb.Den(31.December(2027))).ErOpfyldt();
        regel.Prøv(Forløb.Den(1.Januar(2028))).Mangler("31. december 2027");
    }

    [Fact]
    public void Forløbet_skal_følge_en_plan()
    {
        Forløbsregler.Plan.Prøv(Forløb.Den(1.Marts(2026))).ErOpfyldt();
        Forløbsregler
            .Plan.Prøv((Forløb with { Plan = "" }).Den(1.Marts(2026)))
            .Mangler("rehabiliteringsplanen");
    }

    [Fact]
    public void Urene_står_i_den_rækkefølge_de_falder()
    {
        Assert.Equal(
            [1.Juli(2026), 31.December(2027)],
            Forløbsfrister.For(Forløb).Select(f => f.Udløber)
        );
        Assert.Equal([31.December(2027)], Forløbsfrister.For(IGang).Select(f => f.Udløber));
        Assert.Equal(
            [1.Juni(2027), 31.December(2027)],
            Forløbsfrister.For(EtForløb.Jobafklaring).Select(f => f.Udløber)
        );
    }
}
