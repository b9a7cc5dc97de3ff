using System.Net;
using Saglig.Praksis;
using Saglig.Tests.Testing;
using Links = Saglig.Ledelse.Links;

namespace Saglig.Tests.Ledelse.Beslutninger;

/// <summary>A political decision on practice is written down by a leader, and the cases it concerns show it (S0-19).</summary>
public abstract class WriteTests(App app)
{
    private static readonly Dictionary<string, string> Decision = new()
    {
        ["Dato"] = "01-03-2026",
        ["Hvem"] = "Beskæftigelsesudvalget",
        ["Kort"] = "Borgerens egne ord om Zyklon står først i vurderingen.",
        ["Omfang"] = "Alle vurderinger i sager om fleksjob.",
        ["Sagstyper"] = "fleksjob",
        ["Regler"] = "borgeren-er-hovedkilden",
    };

    [Fact, Trait("Krav", "S0-19")]
    public async Task A_case_begun_after_it_shows_it_with_the_rules_that_keep_it()
    {
        using var karen = await app.Browse(app.Cast.Karen);
        var list = await karen.Submit(await karen.Get(Links.NyPraksis), Decision);
        Assert.Contains("Skrevet ned.", list.Text);
        Assert.Contains("Sagen må ikke lukkes, før borgeren har bidraget", list.Text);
        using var mette = await app.Browse(app.Cast.Mette);

        var concerned = await mette.Get(Saglig.Sager.Links.Sag((await app.NewSag()).Nummer));
        var other = await mette.Get(Saglig.Sager.Links.Sag((await app.NyPensionssag()).Nummer));

        Assert.Contains("Zyklon", concerned.Text);
        Assert.DoesNotContain("Zyklon", other.Text, StringComparison.Ordinal);
        using var anyone = app.Anonymous();
        Assert.Contains("Zyklon", (await anyone.Get(Saglig.Regler.Links.Index)).Text);
    }

    [Fact, Trait("Afvist", "S0-19"), Trait("Afvist", "S0-11")]
    public async Task A_limit_on_discretion_is_refused_and_the_text_is_kept()
    {
        using var karen = await app.Browse(app.Cast.Karen);
        const string limit = "Mere end 20 minutter om dagen på nettet taler imod fleksjob.";

        var page = await karen.Submit(
            await karen.Get(Links.NyPraksis),
            new Dictionary<string, string>(Decision) { ["Kort"] = limit }
        );

        Assert.Contains("skøn under regel", page.ErrorFor("Kort"));
        Assert.Equal(limit, page.Value("Kort"));
        Assert.DoesNotContain(await All(), p => p.Beslutning.Kort == limit);
    }

    [Fact, Trait("Afvist", "S0-19")]
    public async Task What_sounds_like_a_fixed_rule_asks_for_a_reason_that_is_kept()
    {
        using var karen = await app.Browse(app.Cast.Karen);
        const string hard = "Borgere med blog får aldrig fleksjob i Kvintby.";
        var fields = new Dictionary<string, string>(Decision) { ["Kort"] = hard };

        var page = await karen.Submit(await karen.Get(Links.NyPraksis), fields);
        Assert.Contains("skriv, hvorfor", page.ErrorFor("IkkeFastRegelFordi"));
        page = await karen.Submit(page, new { IkkeFastRegelFordi = "Det er et eksempel." });

        Assert.Contains("Ikke en fast regel, fordi: Det er et eksempel.", page.Text);
    }

    [Fact, Trait("Afvist", "S0-19")]
    public async Task Every_field_says_what_it_lacks()
    {
        using var karen = await app.Browse(app.Cast.Karen);

        var page = await karen.Submit(
            await karen.Get(Links.NyPraksis),
            new { Dato = "01-01-2099", Regler = "findes-ikke" }
        );

        foreach (var field in new[] { "Dato", "Hvem", "Kort", "Omfang", "Regler" })
            Assert.NotNull(page.ErrorFor(field));
    }

    [Fact, Trait("Krav", "S0-19")]
    public async Task New_cases_do_not_follow_one_that_is_ended_and_it_stays_to_be_read()
    {
        var id = await app.SkrivPraksis("Kun gamle sager: Ypsilon.");
        var sag = await app.NewSag();
        using var karen = await app.Browse(app.Cast.Karen);

        var page = await karen.Submit(
            await karen.Get(Links.OphævPraksis(id)),
            new { Fra = "01-03-2026", Fordi = "Skrevet ned ved en fejl." }
        );

        Assert.Contains("Ophævet fra", page.Text);
        Assert.Contains("Skrevet ned ved en fejl.", page.Text);
        using var mette = await app.Browse(app.Cast.Mette);
        Assert.DoesNotContain(
            "Ypsilon",
            (await mette.Get(Saglig.Sager.Links.Sag(sag.Nummer))).Text,
            StringComparison.Ordinal
        );
        Assert.False(
            await app.As<EndPraksis, bool>(
                app.Cast.Karen,
                end => end.Run(app.Cast.Karen, id, app.Clock.Today(), "Igen.")
            )
        );
    }

    [Fact, Trait("Afvist", "S0-19")]
    public async Task It_cannot_end_before_it_began_nor_without_a_reason()
    {
        var id = await app.SkrivPraksis("Begyndte i marts.");
        using var karen = await app.Browse(app.Cast.Karen);

        var page = await karen.Submit(
            await karen.Get(Links.OphævPraksis(id)),
            new { Fra = "28-02-2026", Fordi = "" }
        );

        Assert.NotNull(page.ErrorFor("Fra"));
        Assert.NotNull(page.ErrorFor("Fordi"));
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await karen.Get(Links.OphævPraksis(new(app.NewId())))).Status
        );
    }

    [Fact, Trait("Afvist", "S0-19")]
    public async Task A_caseworker_cannot_write_one()
    {
        using var mette = await app.Browse(app.Cast.Mette);

        Assert.Equal(HttpStatusCode.Forbidden, (await mette.Get(Links.NyPraksis)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await mette.Get(Links.Praksis)).Status);
    }

    private Task<List<EgenPraksis>> All() =>
        app.As<PraksisSql, List<EgenPraksis>>(app.Cast.Karen, sql => sql.All());
}

public sealed class WriteOnSqlite(SqliteApp app) : WriteTests(app), IClassFixture<SqliteApp>;

public sealed class WriteOnPostgres(PostgresApp app) : WriteTests(app), IClassFixture<PostgresApp>;
