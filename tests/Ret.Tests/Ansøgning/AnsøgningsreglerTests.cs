namespace Ret.Tests;

public sealed class AnsøgningsreglerTests
{
    private static readonly Ansøgning Ansøgning = new()
    {
        Ydelse = "fleksjob",
        Modtaget = 2.Marts(2026),
        FristIUger = 12,
    };

    private static readonly SkriftligAfgørelse Afgjort = new(
        1.Maj(2026),
        Udfald.Afslag,
        "2026-0000377-9",
        ErBegrundet: true
    );

    private static Svar Luk(Ansøgningsafslutning? afslutning) =>
        Ansøgningsregler.LovligAfslutning.Prøv(new(Ansøgning, 1.Maj(2026), afslutning));

    private static Svar Brev(Ansøgning ansøgning, DateOnly dag) =>
        Ansøgningsregler.BrevFørFristen.Prøv(new(ansøgning, dag));

    public static TheoryData<Ansøgningsafslutning> Lovlige =>
        [
            Afgjort,
            new TrukketTilbage(1.Maj(2026), "2026-0000377-9"),
            new BorgerenErDød(1.Maj(2026)),
            new Overdraget(1.Maj(2026), "Vejle", "2026-0000377-9"),
        ];

    public static TheoryData<Ansøgningsafslutning> Ulovlige =>
        [
            Afgjort with
            {
                Dokument = "",
            },
            new TrukketTilbage(1.Maj(2026), " "),
            new Overdraget(1.Maj(2026), "Vejle", ""),
            new Overdraget(1.Maj(2026), "", "2026-0000377-9"),
            new BorgerenErDød(1.Marts(2026)),
        ];

    [Theory, Trait("Krav", "S3-15"), MemberData(nameof(Lovlige))]
    public void En_ansøgning_kan_ende_på_fire_måder(Ansøgningsafslutning afslutning) =>
        Luk(afslutning).ErOpfyldt();

    [Theory, Trait("Afvist", "S3-15"), MemberData(nameof(Ulovlige))]
    public void En_ansøgning_kan_ikke_lukkes_uden_papiret_på_det(Ansøgningsafslutning afslutning) =>
        Assert.True(Luk(afslutning).ErMangler());

    [Fact, Trait("Afvist", "S3-15")]
    public void En_ansøgning_kan_ikke_lukkes_uden_en_afslutning() =>
        Luk(null).Mangler("kan ikke lukkes uden");

    [Fact, Trait("Afvist", "S3-15")]
    public void Et_ubegrundet_afslag_kan_ikke_lukke_en_ansøgning()
    {
        var regel = Ansøgningsregler.AfgørelsenErBegrundet;
        regel
            .Prøv(new(Ansøgning, 1.Maj(2026), Afgjort with { ErBegrundet = false }))
            .Mangler("Begrund");
        regel
            .Prøv(
                new(
                    Ansøgning,
                    1.Maj(2026),
                    Afgjort with
                    {
                        ErBegrundet = false,
                        Udfald = Udfald.FuldBevilling,
                    }
                )
            )
            .ErIkkeRelevant("Borgeren får det hele.");
    }

    [Fact]
    public void Der_findes_ikke_en_femte_afslutning() =>
        Assert.Equal(
            4,
            typeof(Ansøgningsafslutning)
                .Assembly.GetTypes()
                .Count(t => t.IsSubclassOf(typeof(Ansøgningsafslutning)))
        );

    [Theory, Trait("Krav", "S3-15")]
    [InlineData(2026, 5, 25, Ansøgningsalder.Under12Uger)]
    [InlineData(2026, 5, 26, Ansøgningsalder.Over12Uger)]
    [InlineData(2026, 8, 31, Ansøgningsalder.Over12Uger)]
    [InlineData(2026, 9, 1, Ansøgningsalder.Over26Uger)]
    [InlineData(2027, 3, 2, Ansøgningsalder.Over26Uger)]
    [InlineData(2027, 3, 3, Ansøgningsalder.OverEtÅr)]
    [InlineData(2028, 3, 3, Ansøgningsalder.OverToÅr)]
    public void En_ansøgning_ældes_ved_12_uger_26_uger_et_og_to_år(
        int år,
        int måned,
        int dag,
        Ansøgningsalder alder
    ) => Assert.Equal(alder, Ansøgning.Alder(new DateOnly(år, måned, dag)));

    [Fact, Trait("Krav", "S3-15")]
    public void En_ansøgning_fra_for_to_et_halvt_år_siden_er_over_to_år() =>
        Assert.Equal(Ansøgningsalder.OverToÅr, Ansøgning.Alder(2.September(2028)));

    [Fact]
    public void En_afsluttet_ansøgning_ældes_ikke()
    {
        var lukket = Ansøgning with { Afslutning = Afgjort };
        Assert.Equal(Ansøgningsalder.Under12Uger, lukket.Alder(2.September(2028)));
        Assert.False(lukket.ErÅben(1.Maj(2026)));
        Assert.True(lukket.ErÅben(30.April(2026)));
    }

    [Fact]
    public void Alderen_kan_kun_stige() =>
        Egenskab.ForAlleDage(
            0,
            900,
            (dag, dage) =>
            {
                var ansøgning = Ansøgning with { Modtaget = dag };
                return ansøgning.Alder(dag.AddDays(dage)) <= ansøgning.Alder(dag.AddDays(dage + 1));
            }
        );

    [Fact, Trait("Krav", "S3-15")]
    public void Brevet_om_fristen_er_først_en_opgave_når_fristen_nærmer_sig()
    {
        Brev(Ansøgning, 10.Maj(2026)).ErIkkeRelevant("Fristen er først den 25. maj 2026.");
        Brev(Ansøgning, 11.Maj(2026)).Mangler("senest den 22. maj 2026");
        Brev(Ansøgning, 26.Maj(2026)).Mangler("Send brevet i dag");
    }

    [Fact, Trait("Afvist", "S3-15")]
    public void Brevet_skal_sige_både_hvad_sagen_venter_på_og_hvornår()
    {
        var sendt = new Fristbrev(20.Maj(2026), "egen læge", 1.Juli(2026));
        Brev(Ansøgning with { Fristbrev = sendt }, 26.Maj(2026)).ErOpfyldt();
        Brev(Ansøgning with { Fristbrev = sendt with { VenterPå = "" } }, 26.Maj(2026))
            .Mangler("hvad sagen venter på");
        Brev(Ansøgning with { Fristbrev = sendt with { ForventetAfgørelse = null } }, 26.Maj(2026))
            .Mangler("hvornår");
        Brev(Ansøgning with { Fristbrev = sendt }, 2.Juli(2026)).Mangler("Send et nyt brev");
    }

    [Fact]
    public void En_afsluttet_ansøgning_kræver_intet_brev() =>
        Brev(Ansøgning with { Afslutning = Afgjort }, 26.Maj(2026))
            .ErIkkeRelevant("Ansøgningen er afsluttet.");
}
