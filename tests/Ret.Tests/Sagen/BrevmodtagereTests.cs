namespace Ret.Tests;

public sealed class BrevmodtagereTests
{
    private static readonly SagId Sag = new(new Guid(1, 0, 0, new byte[8]));
    private static readonly DateOnly Dag = 12.Marts(2026);
    private static readonly Borgerforhold Ali = new()
    {
        Navn = "Ali Hassan",
        Fødselsdag = 1.Januar(1990),
    };
    private static readonly Fuldmagt Kopi = new()
    {
        Sag = Sag,
        Fuldmægtig = "Karen Rådgiver",
        Omfang = Fuldmagtsomfang.Alt,
        Fra = 1.Marts(2026),
    };

    private static Brevmodtagere For(Borgerforhold borger, params Fuldmagt[] fuldmagter) =>
        Brevmodtagere.For(borger, Sag, fuldmagter, Dag);

    [Fact]
    public void Borgeren_får_brevet_digitalt()
    {
        var modtager = Assert.Single(For(Ali).Liste);
        Assert.Equal((Modtagerrolle.Borger, Leveringsvej.Digital), (modtager.Rolle, modtager.Vej));
    }

    [Fact]
    public void Fritaget_for_Digital_Post_får_brevet_på_papir() =>
        Assert.Equal(
            Leveringsvej.Papir,
            For(Ali with { FritagetForDigitalPost = true }).Liste[0].Vej
        );

    [Fact]
    public void Der_sendes_ikke_brev_til_en_død_borger()
    {
        var svar = For(Ali with { Død = 12.Marts(2026) });
        Assert.Empty(svar.Liste);
        Assert.Contains("døde den 12. marts 2026", svar.Mangler!.Hvad, StringComparison.Ordinal);
    }

    [Fact]
    public void Dagen_før_dødsfaldet_er_borgeren_modtager() =>
        Assert.Null(For(Ali with { Død = 13.Marts(2026) }).Mangler);

    [Fact]
    public void Partsrepræsentanten_får_kopi_når_fuldmagten_siger_det() =>
        Assert.Equal(
            [Modtagerrolle.Borger, Modtagerrolle.Partsrepræsentant],
            For(Ali, Kopi).Liste.Select(m => m.Rolle)
        );

    [Fact]
    public void Partsrepræsentanten_får_brevet_i_stedet_når_fuldmagten_siger_det() =>
        Assert.Equal(
            [Modtagerrolle.Partsrepræsentant],
            For(Ali, Kopi with { Omfang = Fuldmagtsomfang.BreveIStedet }).Liste.Select(m => m.Rolle)
        );

    [Fact]
    public void Fuldmagt_i_en_anden_sag_giver_intet_brev() =>
        Assert.Single(For(Ali, Kopi with { Sag = default }).Liste);

    [Fact]
    public void En_udløbet_eller_tilbagekaldt_fuldmagt_giver_intet_brev()
    {
        Assert.Single(For(Ali, Kopi with { Til = 11.Marts(2026) }).Liste);
        Assert.Single(For(Ali, Kopi with { Tilbagekaldt = 12.Marts(2026) }).Liste);
    }

    [Fact]
    public void Fuldmagt_kun_til_at_udtale_sig_giver_intet_brev() =>
        Assert.Single(For(Ali, Kopi with { Omfang = Fuldmagtsomfang.Udtalelse }).Liste);

    [Theory]
    [InlineData(11, false)]
    [InlineData(12, true)]
    public void Fuldmagten_gælder_til_og_med_sidste_dag(int til, bool gælder) =>
        Assert.Equal(gælder, (Kopi with { Til = til.Marts(2026) }).GælderDen(Dag));

    [Theory]
    [InlineData(12, false)]
    [InlineData(13, true)]
    public void Fuldmagten_gælder_ikke_fra_den_dag_den_trækkes_tilbage(int dag, bool gælder) =>
        Assert.Equal(gælder, (Kopi with { Tilbagekaldt = dag.Marts(2026) }).GælderDen(Dag));

    [Fact]
    public void Fuldmagten_gælder_ikke_før_den_begynder() =>
        Assert.False((Kopi with { Fra = 13.Marts(2026) }).GælderDen(Dag));

    [Fact]
    public void Fuldmagten_dækker_kun_det_omfang_den_nævner()
    {
        var fuldmagt = Kopi with { Omfang = Fuldmagtsomfang.Indsigt };
        Assert.True(fuldmagt.Dækker(Sag, Dag, Fuldmagtsomfang.Indsigt));
        Assert.False(fuldmagt.Dækker(Sag, Dag, Fuldmagtsomfang.Klage));
        Assert.False(fuldmagt.Dækker(default, Dag, Fuldmagtsomfang.Indsigt));
    }

    [Fact]
    public void Beskyttet_adresse_skjules_for_andre_end_borgeren_selv()
    {
        var svar = For(Ali with { Navnebeskyttelse = new(1.Januar(2026), 1.Januar(2027)) }, Kopi);
        Assert.Equal([false, true], svar.Liste.Select(m => m.SkjulBorgersAdresse));
    }

    [Fact]
    public void Adressebeskyttelsen_bortfalder_efter_sidste_dag() =>
        Assert.False(
            (
                Ali with
                {
                    Navnebeskyttelse = new(1.Marts(2025), 11.Marts(2026)),
                }
            ).HarBeskyttetAdresse(Dag)
        );

    [Fact]
    public void Værgen_får_brevet_sammen_med_borgeren()
    {
        var svar = For(
            Ali with
            {
                Værger =
                [
                    new("Vera Værge", Værgeomfang.Alle, 1.Januar(2026)),
                    new("Gammel", Værgeomfang.Alle, 1.Januar(2020), 1.Januar(2021)),
                ],
            }
        );
        Assert.Equal(["Ali Hassan", "Vera Værge"], svar.Liste.Select(m => m.Navn));
        Assert.Equal("er værge (alle forhold)", svar.Liste[1].Hvorfor);
    }

    [Theory]
    [InlineData(12, 3, 2008, "Ali Hassan")]
    [InlineData(13, 3, 2008, "Ali Hassan,Mor")]
    [InlineData(12, 3, 2011, "Ali Hassan,Mor")]
    [InlineData(13, 3, 2011, "Mor")]
    public void Under_18_får_forældremyndigheden_brevet_og_fra_15_også_borgeren(
        int dag,
        int måned,
        int år,
        string modtagere
    ) =>
        Assert.Equal(
            modtagere.Split(','),
            For(Ali with { Fødselsdag = new(år, måned, dag), Forældremyndighed = ["Mor"] })
                .Liste.Select(m => m.Navn)
        );

    [Fact]
    public void Har_to_forældremyndigheden_får_begge_brevet_på_papir()
    {
        var svar = For(
            Ali with
            {
                Fødselsdag = 1.Januar(2012),
                Forældremyndighed = ["Mor", "Far"],
            }
        );
        Assert.Equal(["Mor", "Far"], svar.Liste.Select(m => m.Navn));
        Assert.All(svar.Liste, m => Assert.Equal(Leveringsvej.Papir, m.Vej));
    }

    [Fact]
    public void Afsenderen_får_at_vide_at_reglen_om_mindreårige_ikke_er_bekræftet()
    {
        var barn = Ali with { Fødselsdag = 1.Januar(2012), Forældremyndighed = ["Mor"] };
        Assert.Contains(
            "ingen jurist har bekræftet det",
            Assert.Single(For(barn).Bemærkninger),
            StringComparison.Ordinal
        );
        Assert.Empty(For(Ali).Bemærkninger);
    }

    [Fact]
    public void En_mindreårig_uden_kendt_forældremyndighed_får_intet_brev_endnu() =>
        Assert.Equal(
            "Borgeren er under 18 år. Skriv, hvem der har forældremyndigheden.",
            For(Ali with { Fødselsdag = 1.Januar(2012) }).Mangler!.Hvad
        );

    [Fact]
    public void En_fraflyttet_borger_får_brevet_og_afsenderen_en_bemærkning()
    {
        var svar = For(Ali with { Fraflyttet = new(1.Marts(2026), "Vejle") });
        Assert.Single(svar.Liste);
        Assert.Contains(
            "Vejle Kommune",
            Assert.Single(svar.Bemærkninger),
            StringComparison.Ordinal
        );
        Assert.Empty(For(Ali with { Fraflyttet = new(13.Marts(2026), "Vejle") }).Bemærkninger);
    }
}
