using Saglig.Adgang;
using Saglig.Ledelse;
using Saglig.Tests.Testing;
using Links = Saglig.Ledelse.Links;

namespace Saglig.Tests.Ledelse.Lister;

public abstract class ReasonsTests(App app)
{
    private Task State(EmployeeActor who, string searched, string why) =>
        app.As<StateReason, IReadOnlyList<string>>(
            who,
            state => state.Run(who, searched, ReasonPurpose.Klage, why)
        );

    [Fact, Trait("Krav", "S2-22")]
    public async Task The_leader_reads_the_reason_and_marks_it_as_seen()
    {
        var sag = await app.NewSag(handler: app.Cast.Peter);
        await State(app.Cast.Mette, sag.Nummer, "Borgeren klager over svaret.");
        using var karen = await app.Browse(app.Cast.Karen);

        var page = await karen.Get(Links.Opslag);
        Assert.Contains("Borgeren klager over svaret.", page.Text);
        Assert.Contains("Mette Holm", page.Text);
        var button = page
            .Html.QuerySelectorAll("tr")
            .First(row => row.TextContent.Contains(sag.Nummer, StringComparison.Ordinal))
            .QuerySelector("button")!;
        await karen.Submit(page, new { Id = button.GetAttribute("value") });

        Assert.Empty(await Unseen(r => r.Grund == "Borgeren klager over svaret."));
        Assert.Contains("Senest set", (await karen.Get(Links.Opslag)).Text);
    }

    [Fact]
    public async Task A_guess_that_found_nothing_is_shown_too_with_its_number_masked()
    {
        await State(app.Cast.Bo, "010203-9999", "Jeg leder efter en borger.");
        using var karen = await app.Browse(app.Cast.Karen);

        var page = await karen.Get(Links.Opslag);

        Assert.Contains("der var ingen sag at åbne", page.Text);
        Assert.Contains("010203-••••", page.Text);
        Assert.DoesNotContain("9999", page.Text);
    }

    [Fact, Trait("Afvist", "S2-22")]
    public async Task Another_units_reasons_and_her_own_cannot_be_marked()
    {
        var sag = await app.NewSag();
        var other = await app.NewSag(handler: app.Cast.Peter);
        await State(app.Cast.Peter, sag.Nummer, "Peter vil se Mettes sag.");
        await State(app.Cast.Karen, other.Nummer, "Karen vil se Peters sag.");
        using var karen = await app.Browse(app.Cast.Karen);
        var page = await karen.Get(Links.Opslag);

        Assert.DoesNotContain("Peter vil", page.Text);
        Assert.DoesNotContain("Karen vil", page.Text);
        var foreign = await app.As<Saglig.Storage.Db, Guid>(
            SystemActor.Instance,
            db =>
                db.Get(
                    "select id from adgangsgrund where grund = @why",
                    new { why = "Peter vil se Mettes sag." },
                    row => row.Id("id")
                )
        );
        var answer = await karen.Submit(page, new { Id = foreign });
        Assert.Contains("Der var intet at markere", answer.Html.Body!.TextContent);
    }

    private Task<List<Begrundelse>> Unseen(Predicate<Begrundelse> which) =>
        app.As<BegrundelseSql, List<Begrundelse>>(
            app.Cast.Karen,
            async sql => (await sql.For(app.Cast.Karen, seen: false, 100)).FindAll(which)
        );
}

public sealed class ReasonsOnSqlite(SqliteApp app) : ReasonsTests(app), IClassFixture<SqliteApp>;

public sealed class ReasonsOnPostgres(PostgresApp app)
    : ReasonsTests(app),
        IClassFixture<PostgresApp>;
