namespace Ret.Tests;

public sealed class PartshøringsreglerTests
{
    private static readonly Høringsfakta Hørt = En.Afslag.Høring;
    private static readonly Høringsfakta Uhørt = Hørt with { Høringer = [] };

    private static Høringsfakta Med(Oplysningsfakta oplysning) =>
        Uhørt with
        {
            Oplysninger = [oplysning],
        };

    private static Svar ErHørt(Høringsfakta fakta) => Partshøringsregler.BorgerenErHørt.Prøv(fakta);

    [Fact]
    public void Borgeren_skal_høres_over_det_der_taler_imod() =>
        ErHørt(Uhørt).Mangler("\"Rapport fra praktik\" og \"Brev fra egen læge\"");

    [Fact]
    public void Når_høringen_er_sendt_over_alle_er_borgeren_hørt() => ErHørt(Hørt).ErOpfyldt();

    [Fact]
    public void En_høring_dækker_kun_de_oplysninger_den_nævner() =>
        ErHørt(Hørt with { Høringer = [En.Partshøring with { Oplysninger = [En.Lægebrev] }] })
            .Mangler("Hør borgeren over \"Rapport fra praktik\".");

    [Fact]
    public void To_høringer_kan_dække_hver_sin_oplysning() =>
        ErHørt(
                Hørt with
                {
                    Høringer =
                    [
                        En.Partshøring with
                        {
                            Oplysninger = [En.Lægebrev],
                        },
                        En.Partshøring with
                        {
                            Oplysninger = [En.Praktikrapport],
                            Sendt = 20.September(2026),
                        },
                    ],
                }
            )
            .ErOpfyldt();

    [Fact]
    public void Fuldt_medhold_kræver_ingen_høring() =>
        ErHørt(Uhørt with { Udfald = Udfald.FuldBevilling })
            .ErIkkeRelevant("Borgeren får det hele.");

    [Theory]
    [InlineData(Retning.ForBorgeren)]
    [InlineData(Retning.Neutral)]
    public void Det_der_ikke_taler_imod_kræver_ingen_høring(Retning retning) =>
        ErHørt(Med(En.BelastendeOplysning with { Retning = retning }))
            .ErIkkeRelevant("Ingen oplysning er til ugunst for borgeren.");

    [Fact]
    public void Det_borgeren_selv_har_afleveret_kræver_ingen_høring() =>
        ErHørt(Med(En.BelastendeOplysning with { Niveau = Kildeniveau.Borger }))
            .ErIkkeRelevant("Borgeren kender alle oplysninger imod sig.");

    [Fact]
    public void Det_borgeren_ved_vi_har_og_bruger_kræver_ingen_høring() =>
        ErHørt(
                Med(
                    En.BelastendeOplysning with
                    {
                        BorgerenVedDetFordi = "aftalt på mødet 3. oktober",
                    }
                )
            )
            .ErIkkeRelevant("Borgeren kender alle oplysninger imod sig.");

    [Fact]
    public void Det_der_ikke_er_væsentligt_kræver_en_grund_men_ingen_høring()
    {
        Assert.False(
            ErHørt(Med(En.BelastendeOplysning with { IkkeVæsentligFordi = "kun en adresse" }))
                .ErMangler()
        );
        Assert.True(
            ErHørt(Med(En.BelastendeOplysning with { IkkeVæsentligFordi = " " })).ErMangler()
        );
    }

    [Theory, Trait("Afvist", "S1-16")]
    [InlineData("Borgeren skrev det selv", Retning.ImodBorgeren, Udfald.Afslag)]
    [InlineData("", Retning.Neutral, Udfald.Afslag)]
    [InlineData("", Retning.ImodBorgeren, Udfald.FuldBevilling)]
    public void Et_fund_på_nettet_skal_altid_høres(string ved, Retning retning, Udfald udfald)
    {
        var fund = En.BelastendeOplysning with
        {
            Niveau = Kildeniveau.Net,
            BorgerenVedDetFordi = ved,
            Retning = retning,
            Undtagelse = new(Undtagelsesnummer.Nr1, "Ubetænkeligt."),
        };
        ErHørt(Med(fund) with { Udfald = udfald }).Mangler("Rapport fra praktik");
    }

    [Fact]
    public void En_undtagelse_med_nummer_og_grund_erstatter_høringen()
    {
        var undtaget = Med(
            En.BelastendeOplysning with
            {
                Undtagelse = new(Undtagelsesnummer.Nr2, "Fristen er i morgen."),
            }
        );
        ErHørt(undtaget).ErOpfyldt();
        Partshøringsregler.UndtagelsenErBegrundet.Prøv(undtaget).ErOpfyldt();
        Assert.Equal(
            "FVL § 19, stk. 2, nr. 2: Fristen er i morgen.",
            Høringsdækning.For(undtaget)[0].Fordi
        );
    }

    [Fact]
    public void En_undtagelse_uden_grund_tæller_ikke()
    {
        var undtaget = Med(
            En.BelastendeOplysning with
            {
                Undtagelse = new(Undtagelsesnummer.Nr2, ""),
            }
        );
        Assert.True(ErHørt(undtaget).ErMangler());
        Partshøringsregler.UndtagelsenErBegrundet.Prøv(undtaget).Mangler("Begrund undtagelsen");
    }

    [Theory]
    [InlineData(28, false)]
    [InlineData(29, true)]
    public void Sagen_kan_først_afgøres_dagen_efter_svarfristen(int dag, bool kan) =>
        Assert.Equal(
            kan,
            !Partshøringsregler
                .FristenErGået.Prøv(Hørt with { Dag = dag.September(2026) })
                .ErMangler()
        );

    [Fact]
    public void Svaret_afslutter_høringen_før_fristen() =>
        Partshøringsregler
            .FristenErGået.Prøv(
                Hørt with
                {
                    Dag = 20.September(2026),
                    Høringer = [En.Partshøring with { Besvaret = 19.September(2026) }],
                }
            )
            .ErOpfyldt();

    [Fact]
    public void En_forlænget_frist_gælder_i_stedet_for_brevets() =>
        Partshøringsregler
            .FristenErGået.Prøv(
                Hørt with
                {
                    Dag = 5.Oktober(2026),
                    Høringer = [En.Partshøring with { Forlænget = 5.Oktober(2026) }],
                }
            )
            .Mangler("Svarfristen er den 5. oktober 2026.");

    [Fact]
    public void En_forlængelse_kan_ikke_gøre_fristen_kortere() =>
        Assert.Equal(
            28.September(2026),
            (En.Partshøring with { Forlænget = 1.September(2026) }).GældendeFrist
        );

    [Fact]
    public void Ingen_afgørelse_kan_træffes_før_frist_eller_svar_uanset_dag() =>
        Egenskab.ForAlleDage(
            -60,
            60,
            (dag, efter) =>
                Partshøringsregler
                    .FristenErGået.Prøv(
                        Hørt with
                        {
                            Dag = dag.AddDays(efter),
                            Høringer =
                            [
                                En.Partshøring with
                                {
                                    Sendt = dag.AddDays(-14),
                                    Svarfrist = dag,
                                },
                            ],
                        }
                    )
                    .ErMangler()
                == efter <= 0
        );

    [Fact]
    public void Beder_borgeren_os_vente_så_venter_afgørelsen()
    {
        var venter = Hørt with { Begæring = new(10.Oktober(2026), 20.Oktober(2026)) };
        Partshøringsregler.BegæringenFølges.Prøv(venter).Mangler("20. oktober 2026");
        Partshøringsregler
            .BegæringenFølges.Prøv(venter with { Dag = 21.Oktober(2026) })
            .ErOpfyldt();
        Partshøringsregler
            .BegæringenFølges.Prøv(Hørt)
            .ErIkkeRelevant("Borgeren har ikke bedt os vente.");
    }

    [Theory]
    [InlineData(20, true)]
    [InlineData(21, false)]
    public void Afgørelsen_venter_til_og_med_fristens_sidste_dag(int dag, bool venter) =>
        Assert.Equal(
            venter,
            Partshøringsregler
                .BegæringenFølges.Prøv(
                    Hørt with
                    {
                        Dag = dag.Oktober(2026),
                        Begæring = new(10.Oktober(2026), 20.Oktober(2026)),
                    }
                )
                .ErMangler()
        );

    [Fact]
    public void En_begæring_uden_frist_skal_have_en_frist_eller_et_svar()
    {
        var begæring = new Udtalelsesbegæring(10.Oktober(2026), null);
        Partshøringsregler
            .BegæringenFølges.Prøv(Hørt with { Begæring = begæring })
            .Mangler("Aftal en frist");
        Partshøringsregler
            .BegæringenFølges.Prøv(
                Hørt with
                {
                    Begæring = begæring with { AfvistFordi = "Lovbestemt frist." },
                }
            )
            .ErOpfyldt();
        Partshøringsregler
            .BegæringenFølges.Prøv(
                Hørt with
                {
                    Begæring = begæring with { Udtalt = 11.Oktober(2026) },
                }
            )
            .ErOpfyldt();
    }

    [Fact]
    public void Svaret_skal_mødes_i_begrundelsen()
    {
        var besvaret = En.Partshøring with { Besvaret = 20.September(2026) };
        Partshøringsregler
            .SvaretErMødt.Prøv(Hørt with { Høringer = [besvaret] })
            .Mangler("Skriv i begrundelsen");
        Partshøringsregler
            .SvaretErMødt.Prøv(
                Hørt with
                {
                    Høringer = [besvaret with { Imødegået = "Du skriver …" }],
                }
            )
            .ErOpfyldt();
        Partshøringsregler
            .SvaretErMødt.Prøv(Hørt)
            .ErIkkeRelevant("Borgeren har ikke svaret på en høring.");
    }
}
