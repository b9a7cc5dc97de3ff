namespace Ret.Tests;

public sealed class SagsgangTests
{
    private static readonly Sagsgangsfakta Ny = new()
    {
        Dag = 12.Oktober(2026),
        AnsøgningModtaget = 1.September(2026),
        Sagsbehandlingsfrist = Frister.Sagsbehandling(1.September(2026), 12, "fleksjob"),
    };

    private static readonly Sagsgangsfakta Journaliseret = Ny with
    {
        Journaliseret = 2.September(2026),
    };
    private static readonly Sagsgangsfakta Oplyst = Journaliseret with
    {
        Oplyst = 5.September(2026),
    };
    private static readonly Sagsgangsfakta Vurderet = Oplyst with
    {
        VurderingUnderskrevet = 10.September(2026),
    };
    private static readonly Sagsgangsfakta Afgjort = Vurderet with { Afgjort = 12.Oktober(2026) };
    private static readonly Sagsgangsfakta Sendt = Afgjort with { Sendt = 12.Oktober(2026) };

    private static void Er(Sagsgangsfakta sag, Trin trin, Bold bold, DateOnly siden)
    {
        var status = Sagsgang.NæsteTrin(sag);
        Assert.Equal((trin, bold, siden), (status.Trin, status.Bold, status.Siden));
    }

    [Fact]
    public void En_ny_ansøgning_skal_journaliseres() =>
        Er(Ny, Trin.ModtagAnsøgning, Bold.Sagsbehandler, 1.September(2026));

    [Fact]
    public void En_journaliseret_ansøgning_skal_oplyses() =>
        Er(Journaliseret, Trin.Oplys, Bold.Sagsbehandler, 2.September(2026));

    [Fact]
    public void Den_der_mangler_at_svare_har_bolden_og_den_der_har_ventet_længst_vises()
    {
        var sag = Journaliseret with
        {
            VenterPå =
            [
                new(Bold.Borger, "lønsedler", 4.September(2026)),
                new(Bold.Læge, "udtalelse fra egen læge", 3.September(2026)),
            ],
        };
        Er(sag, Trin.Oplys, Bold.Læge, 3.September(2026));
        Assert.Equal(
            "Vi venter på svar. Lige nu er det din læge, der skal svare.",
            Sagsgang.NæsteTrin(sag).TilBorgeren
        );
    }

    [Fact]
    public void En_tidligere_frist_hos_andre_vises_før_kommunens()
    {
        var frist = Frister.Partshøring(1.Oktober(2026));
        Assert.Equal(
            frist,
            Sagsgang
                .NæsteTrin(
                    Journaliseret with
                    {
                        VenterPå = [new(Bold.Borger, "skema", 1.Oktober(2026), frist)],
                    }
                )
                .Frist
        );
        Assert.Equal(
            Ny.Sagsbehandlingsfrist,
            Sagsgang
                .NæsteTrin(
                    Journaliseret with
                    {
                        VenterPå = [new(Bold.Læge, "brev", 1.Oktober(2026))],
                    }
                )
                .Frist
        );
    }

    [Fact]
    public void En_oplyst_sag_skal_vurderes() =>
        Er(Oplyst, Trin.Vurdér, Bold.Sagsbehandler, 5.September(2026));

    [Fact]
    public void Uden_krav_om_vurdering_går_sagen_lige_til_afgørelse() =>
        Er(
            Oplyst with
            {
                KræverVurdering = false,
            },
            Trin.Afgør,
            Bold.Sagsbehandler,
            5.September(2026)
        );

    [Fact]
    public void Mangler_rådgivningen_skal_der_bedes_om_den_og_så_har_sundhedskoordinatoren_bolden()
    {
        var behov = new Rådsbehov(
            Bold.Sundhedskoordinator,
            "sundhedskoordinatorens rådgivning",
            null
        );
        Er(
            Vurderet with
            {
                ManglendeRåd = behov,
            },
            Trin.IndhentRåd,
            Bold.Sagsbehandler,
            10.September(2026)
        );
        Er(
            Vurderet with
            {
                ManglendeRåd = behov with { BestiltDen = 11.September(2026) },
            },
            Trin.IndhentRåd,
            Bold.Sundhedskoordinator,
            11.September(2026)
        );
    }

    [Fact]
    public void Uhørte_oplysninger_skal_i_høring()
    {
        Er(
            Vurderet with
            {
                UhørteOplysninger = 2,
            },
            Trin.Partshør,
            Bold.Sagsbehandler,
            10.September(2026)
        );
        Assert.Equal(
            "Send partshøring. Én oplysning mangler på høringslisten.",
            Sagsgang.NæsteTrin(Vurderet with { UhørteOplysninger = 1 }).NæsteSkridt
        );
    }

    [Fact]
    public void Mens_svarfristen_løber_har_borgeren_bolden()
    {
        var sag = Vurderet with { Dag = 20.September(2026), Høringer = [En.Partshøring] };
        Er(sag, Trin.AfventSvar, Bold.Borger, 14.September(2026));
        Assert.Equal(28.September(2026), Sagsgang.NæsteTrin(sag).Frist!.Udløber);
        Assert.Equal(
            "You can answer our letter until 28 September 2026. Ask for more time if you need it.",
            Sagsgang.NæsteTrin(sag).TilBorgerenPåEngelsk
        );
    }

    [Fact]
    public void Når_borgeren_har_svaret_har_sagsbehandleren_bolden_fra_den_dag()
    {
        var sag = Vurderet with
        {
            Dag = 25.September(2026),
            Høringer = [En.Partshøring with { Besvaret = 20.September(2026) }],
        };
        Er(sag, Trin.Afgør, Bold.Sagsbehandler, 20.September(2026));
        Assert.Equal(
            "Forhold dig til høringssvaret, og skriv afgørelsen færdig.",
            Sagsgang.NæsteTrin(sag).NæsteSkridt
        );
    }

    [Fact]
    public void Når_fristen_er_gået_uden_svar_skal_sagen_afgøres_fra_dagen_efter() =>
        Er(
            Vurderet with
            {
                Høringer = [En.Partshøring],
            },
            Trin.Afgør,
            Bold.Sagsbehandler,
            29.September(2026)
        );

    [Fact]
    public void Et_udkast_hos_mentoren_venter_på_mentoren() =>
        Er(
            Vurderet with
            {
                HosMentorSiden = 9.Oktober(2026),
            },
            Trin.AfventMentor,
            Bold.Mentor,
            9.Oktober(2026)
        );

    [Fact]
    public void En_truffet_afgørelse_skal_sendes() =>
        Er(Afgjort, Trin.Send, Bold.Sagsbehandler, 12.Oktober(2026));

    [Fact]
    public void Efter_brevet_kan_borgeren_klage_i_fire_uger()
    {
        Er(Sendt with { Dag = 9.November(2026) }, Trin.Klagefrist, Bold.Borger, 12.Oktober(2026));
        Er(Sendt with { Dag = 10.November(2026) }, Trin.Afsluttet, Bold.Ingen, 9.November(2026));
    }

    [Fact]
    public void Klagefristen_regnes_fra_den_dag_brevet_er_kommet_frem() =>
        Assert.Equal(
            11.November(2026),
            Sagsgang.NæsteTrin(Sendt with { BrevModtaget = 14.Oktober(2026) }).Frist!.Udløber
        );

    [Fact]
    public void Fuldt_medhold_afslutter_sagen_når_brevet_er_sendt() =>
        Er(Sendt with { FuldtMedhold = true }, Trin.Afsluttet, Bold.Ingen, 12.Oktober(2026));

    [Fact]
    public void En_klage_skal_genvurderes_og_sendes_videre()
    {
        var klage = Sendt with { KlageModtaget = 20.Oktober(2026) };
        Er(klage, Trin.BehandlKlage, Bold.Sagsbehandler, 20.Oktober(2026));
        Assert.Equal(17.November(2026), Sagsgang.NæsteTrin(klage).Frist!.Udløber);
        Er(
            klage with
            {
                SendtTilAnkestyrelsen = 1.November(2026),
            },
            Trin.AfventAnkestyrelsen,
            Bold.Ankestyrelsen,
            1.November(2026)
        );
        Er(
            klage with
            {
                SendtTilAnkestyrelsen = 1.November(2026),
                KlageAfsluttet = 1.December(2026),
            },
            Trin.Afsluttet,
            Bold.Ingen,
            1.December(2026)
        );
    }

    [Fact]
    public void En_ansøgning_der_trækkes_tilbage_afslutter_sagen() =>
        Er(
            Oplyst with
            {
                LukketUdenAfgørelse = 6.September(2026),
            },
            Trin.Afsluttet,
            Bold.Ingen,
            6.September(2026)
        );
}
