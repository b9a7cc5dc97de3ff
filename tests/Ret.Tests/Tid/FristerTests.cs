namespace Ret.Tests;

public sealed class FristerTests
{
    [Fact, Trait("Krav", "S4-31")]
    public void En_mundtlig_klage_fredag_før_påske_har_28_dage_uden_pause()
    {
        var frist = Frister.Genvurdering(27.Marts(2026));
        Assert.Equal(24.April(2026), frist.Udløber);
        Assert.Equal(24.April(2026), frist.HandlSenest);
        Assert.Empty(frist.Sprunget);
    }

    [Fact]
    public void Genvurderingen_flytter_ikke_frem_når_dag_28_er_en_helligdag()
    {
        var frist = Frister.Genvurdering(5.Marts(2026));
        Assert.Equal(2.April(2026), frist.Udløber);
        Assert.Equal(1.April(2026), frist.HandlSenest);
        Assert.True(frist.ErOverskredet(3.April(2026)));
    }

    [Fact]
    public void Klagefristen_er_fire_uger_og_flytter_fri_af_påsken()
    {
        var frist = Frister.Klagefrist(6.Marts(2026));
        Assert.Equal(3.April(2026), frist.Talt);
        Assert.Equal(7.April(2026), frist.Udløber);
        Assert.Equal(
            ["langfredag", "lørdag", "påskedag", "2. påskedag"],
            frist.Sprunget.Select(l => l.Hvorfor)
        );
    }

    [Fact]
    public void En_frist_forklarer_sig_selv_på_dansk() =>
        Assert.Equal(
            [
                "Reglen er FVL § 19, stk. 1: svarfrist på partshøring på 14 dage.",
                "Høringsbrevet blev modtaget fredag den 20. marts 2026. Den dag tælles ikke med.",
                "14 dage senere er fredag den 3. april 2026 (langfredag), som ikke er en arbejdsdag.",
                "Disse dage er sprunget over: langfredag 3. april 2026, lørdag 4. april 2026, påskedag 5. april 2026, 2. påskedag 6. april 2026.",
                "Sidste dag er tirsdag den 7. april 2026.",
            ],
            Frister.Partshøring(20.Marts(2026)).Forklaring
        );

    [Fact]
    public void Myndighedens_frist_forklarer_at_den_ikke_flytter() =>
        Assert.Contains(
            "Det er skærtorsdag, og myndighedens frist flytter ikke frem. Handl senest onsdag den 1. april 2026.",
            Frister.Genvurdering(5.Marts(2026)).Forklaring
        );

    [Fact]
    public void En_ubekræftet_frist_siger_det_selv() =>
        Assert.Contains(
            Frister.Klagefrist(6.Marts(2026)).Forklaring,
            s => s.StartsWith("Ikke juridisk bekræftet", StringComparison.Ordinal)
        );

    [Fact]
    public void Partsaktindsigt_tæller_syv_arbejdsdage_hen_over_påsken()
    {
        var frist = Frister.AktindsigtPart(27.Marts(2026));
        Assert.Equal(10.April(2026), frist.Udløber);
        Assert.Contains(new Lukkedag(2.April(2026), "skærtorsdag"), frist.Sprunget);
    }

    [Theory]
    [InlineData(26, Fristfarve.Grøn)]
    [InlineData(27, Fristfarve.Gul)]
    [InlineData(31, Fristfarve.Gul)]
    public void Et_papir_bliver_gult_på_fjerde_arbejdsdag(int dag, Fristfarve farve) =>
        Assert.Equal(farve, Frister.Journalisering(23.Marts(2026)).Farve(dag.Marts(2026)));

    [Fact]
    public void Et_papir_bliver_rødt_på_syvende_arbejdsdag() =>
        Assert.Equal(Fristfarve.Rød, Frister.Journalisering(23.Marts(2026)).Farve(1.April(2026)));

    [Fact, Trait("Krav", "S3-15")]
    public void Sagsbehandlingsfristen_tælles_i_uger_fra_ansøgningen()
    {
        var frist = Frister.Sagsbehandling(2.Marts(2026), 12, "fleksjob");
        Assert.Equal(25.Maj(2026), frist.Udløber);
        Assert.Equal(22.Maj(2026), frist.HandlSenest);
    }

    [Theory]
    [InlineData(2026, 1, 31, 2026, 2, 28)]
    [InlineData(2026, 3, 10, 2026, 4, 9)]
    [InlineData(2026, 4, 10, 2026, 5, 10)]
    public void Underretning_om_indsamling_er_højst_en_måned_og_højst_30_dage(
        int år,
        int måned,
        int dag,
        int tilÅr,
        int tilMåned,
        int tilDag
    ) =>
        Assert.Equal(
            new DateOnly(tilÅr, tilMåned, tilDag),
            Frister.UnderretningOmIndsamling(new DateOnly(år, måned, dag)).Udløber
        );

    [Fact]
    public void Databrud_anmeldes_inden_72_timer_også_hen_over_sommertid()
    {
        var frist = Frister.Databrud(
            new DateTimeOffset(2026, 3, 27, 15, 0, 0, TimeSpan.FromHours(1))
        );
        Assert.Equal(
            new DateTimeOffset(2026, 3, 30, 16, 0, 0, TimeSpan.FromHours(2)),
            frist.Udløber
        );
        Assert.Contains("Fristen udløber mandag den 30. marts 2026 kl. 16.00.", frist.Forklaring);
        Assert.False(frist.ErOverskredet(frist.Udløber));
        Assert.True(frist.ErOverskredet(frist.Udløber.AddSeconds(1)));
    }

    [Fact]
    public void Borgerens_frist_ender_altid_på_en_arbejdsdag_og_aldrig_før_tid() =>
        Egenskab.ForAlleDage(
            1,
            60,
            (dag, antal) =>
                Frister.Partshøring(dag, antal) is var frist
                && frist.Udløber.ErArbejdsdag()
                && frist.Udløber >= frist.Talt
                && frist.Sprunget.Count == frist.Udløber.DayNumber - frist.Talt.DayNumber
        );

    [Fact]
    public void Myndighedens_frist_flytter_aldrig_frem() =>
        Egenskab.ForAlleDage(dag =>
            Frister.Genvurdering(dag) is var frist
            && frist.Udløber == dag.AddDays(28)
            && frist.HandlSenest <= frist.Udløber
            && frist.HandlSenest.ErArbejdsdag()
        );

    [Fact]
    public void Rød_kommer_altid_efter_gul() =>
        Egenskab.ForAlleDage(dag =>
            Frister.Journalisering(dag) is var frist && frist.Rød.Udløber > frist.Gul.Udløber
        );

    [Fact]
    public void Dansk_tid_er_den_samme_som_i_tidszonetabellen()
    {
        var tabel = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");
        Egenskab.ForAlleDage(
            0,
            1439,
            (dag, minut) =>
            {
                var utc = new DateTimeOffset(
                    dag,
                    new TimeOnly(minut / 60, minut % 60),
                    TimeSpan.Zero
                );
                return utc.DanskTid().Offset == tabel.GetUtcOffset(utc);
            }
        );
    }
}
