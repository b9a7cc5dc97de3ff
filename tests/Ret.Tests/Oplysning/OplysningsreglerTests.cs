namespace Ret.Tests;

public sealed class OplysningsreglerTests
{
    private static readonly Planlinje Linje = new()
    {
        Ansvar = Planansvar.Myndigheden,
        Hvad = "udtalelse fra egen læge",
        Formål = "belyse helbredet",
        Frist = 1.Oktober(2026),
    };

    private static readonly Sagsoplysning Oplyst = En.Afslag.Sagsoplysning with
    {
        Plan = [Linje with { Lukket = true }],
    };

    [Fact, Trait("Krav", "S1-3")]
    public void Sagen_er_oplyst_når_alle_linjer_er_lukket_eller_forklaret()
    {
        Oplysningsregler.SagenErOplyst.Prøv(Oplyst).ErOpfyldt();
        Oplysningsregler
            .SagenErOplyst.Prøv(
                Oplyst with
                {
                    Plan = [Linje with { Forklaring = "Lægen er rejst." }],
                }
            )
            .ErOpfyldt();
    }

    [Theory]
    [InlineData(Planansvar.Borgeren)]
    [InlineData(Planansvar.Myndigheden)]
    public void En_åben_linje_på_en_af_de_to_lister_stopper_afgørelsen(Planansvar ansvar) =>
        Oplysningsregler
            .SagenErOplyst.Prøv(Oplyst with { Plan = [Linje with { Ansvar = ansvar }] })
            .Mangler("Skaf udtalelse fra egen læge");

    [Fact]
    public void Uden_oplysningsplan_er_der_intet_at_skaffe() =>
        Oplysningsregler.SagenErOplyst.Prøv(Oplyst with { Plan = [] }).ErOpfyldt();

    [Fact]
    public void En_linje_uden_formål_eller_frist_giver_en_advarsel()
    {
        Oplysningsregler
            .FormålOgFrist.Prøv(Oplyst with { Plan = [Linje with { Formål = "" }] })
            .Mangler("formål og frist");
        Oplysningsregler
            .FormålOgFrist.Prøv(Oplyst with { Plan = [Linje with { Frist = null }] })
            .Mangler("formål og frist");
        Oplysningsregler.FormålOgFrist.Prøv(Oplyst).ErOpfyldt();
    }

    [Fact, Trait("Krav", "S1-6")]
    public void Ansøgningen_er_et_bidrag_fra_borgeren() =>
        Oplysningsregler.BorgerenErHovedkilden.Prøv(Oplyst).ErOpfyldt();

    [Fact, Trait("Afvist", "S1-6")]
    public void Uden_bidrag_fra_borgeren_kan_sagen_ikke_lukkes_uden_grund()
    {
        var uden = Oplyst with { Borgerbidrag = 0 };
        Oplysningsregler.BorgerenErHovedkilden.Prøv(uden).Mangler("Tal med borgeren");
        Oplysningsregler
            .BorgerenErHovedkilden.Prøv(uden with { UdenBorgerbidragFordi = "Indlagt." })
            .ErOpfyldt();
    }

    [Fact, Trait("Krav", "S1-4")]
    public void En_oplysning_med_et_spørgsmål_kan_bruges() =>
        Oplysningsregler.BelystMenIkkeOverbelyst.Prøv(Oplyst).ErOpfyldt();

    [Fact, Trait("Krav", "S1-4")]
    public void En_brugt_oplysning_uden_spørgsmål_er_overskud()
    {
        var overskud = En.BelastendeOplysning with { Spørgsmål = "" };
        Oplysningsregler
            .BelystMenIkkeOverbelyst.Prøv(Oplyst with { Oplysninger = [overskud] })
            .Mangler("Rapport fra praktik");
        Oplysningsregler
            .BelystMenIkkeOverbelyst.Prøv(
                Oplyst with
                {
                    Oplysninger = [overskud with { Bruges = false }],
                }
            )
            .ErOpfyldt();
    }

    [Fact]
    public void Før_sagen_afgøres_på_det_foreliggende_skal_borgeren_kende_følgerne()
    {
        var regel = Oplysningsregler.KonsekvensbrevFørst;
        var foreliggende = Oplyst with { AfgøresPåDetForeliggende = true };
        regel.Prøv(Oplyst).ErIkkeRelevant("Borgeren har medvirket.");
        regel.Prøv(foreliggende).Mangler("Send borgeren et brev");
        Assert.True(
            regel
                .Prøv(foreliggende with { KonsekvensbrevSendt = Oplyst.Dag.AddDays(1) })
                .ErMangler()
        );
        regel.Prøv(foreliggende with { KonsekvensbrevSendt = Oplyst.Dag }).ErOpfyldt();
        Assert.Equal(Styrke.Advarer, regel.Styrke);
    }

    [Fact]
    public void Borgeren_skal_have_besked_om_det_vi_henter_hos_andre()
    {
        var regel = Databeskyttelsesregler.UnderretOmIndsamling;
        var hentet = En.BelastendeOplysning with { Modtaget = 1.September(2026) };
        regel.Prøv(Oplyst with { Oplysninger = [hentet], Dag = 1.Oktober(2026) }).ErOpfyldt();
        regel
            .Prøv(Oplyst with { Oplysninger = [hentet], Dag = 2.Oktober(2026) })
            .Mangler("Rapport fra praktik");
        regel
            .Prøv(Oplyst with { Oplysninger = [hentet with { Underrettet = 5.September(2026) }] })
            .ErOpfyldt();
        regel
            .Prøv(
                Oplyst with
                {
                    Oplysninger = [hentet with { UnderretningUndtagetFordi = "DBL § 22" }],
                }
            )
            .ErOpfyldt();
        regel
            .Prøv(Oplyst with { Oplysninger = [hentet with { Niveau = Kildeniveau.Borger }] })
            .ErIkkeRelevant("Alle oplysninger kommer fra borgeren.");
    }

    [Fact, Trait("Krav", "S1-7")]
    public void Uopfordrede_papirer_og_papirer_med_grundlag_kan_bruges() =>
        Brugsregler
            .GrundlagErSkrevet.Prøv(
                Oplyst with
                {
                    Oplysninger =
                    [
                        En.BelastendeOplysning,
                        En.Lægeoplysning with
                        {
                            Grundlag = new Uopfordret(),
                        },
                    ],
                }
            )
            .ErOpfyldt();

    [Fact, Trait("Afvist", "S1-7")]
    public void En_oplysning_uden_kilde_eller_grundlag_kan_ikke_bruges()
    {
        void Afvist(Oplysningsfakta o) =>
            Assert.True(
                Brugsregler.GrundlagErSkrevet.Prøv(Oplyst with { Oplysninger = [o] }).ErMangler()
            );
        Afvist(En.BelastendeOplysning with { Grundlag = null });
        Afvist(En.BelastendeOplysning with { Kilde = " " });
        Afvist(
            En.BelastendeOplysning with
            {
                Grundlag = new Samtykke("Jensen", "fleksjob", 2.Oktober(2026)),
            }
        );
    }
}
