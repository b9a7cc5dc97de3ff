using Saglig.Kladder;
using Saglig.Tests.Testing;
using Links = Saglig.Ledelse.Links;

namespace Saglig.Tests.Ledelse.Inhabiliteter;

public abstract class DeclareTests(App app)
{
    private const string Shut = "Begrund, at du vil se sagen";

    [Fact, Trait("Krav", "S2-22"), Trait("Afvist", "S2-22")]
    public async Task From_then_on_the_case_is_to_her_as_one_that_does_not_exist()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);

        var done = await mette.Submit(
            await mette.Get(Links.Declare(sag.Nummer)),
            new { Grund = "Borgeren er min søsters mand." }
        );

        Assert.Contains("kan ikke længere åbne sagen", done.Html.Body!.TextContent);
        var hidden = await mette.Get(Saglig.Sager.Links.Sag(sag.Nummer));
        var unknown = await mette.Get(Saglig.Sager.Links.Sag("2026-9999999"));
        Assert.Equal((Shut, unknown.Status), (hidden.Heading, hidden.Status));
        foreach (var path in new[] { "/sager", "/sager?vis=Enhedens", "/min-dag" })
            Assert.DoesNotContain(sag.Nummer, (await mette.Get(path)).Text);
    }

    [Fact, Trait("Afvist", "S2-22")]
    public async Task A_stated_reason_does_not_open_it_either()
    {
        var sag = await app.NewSag();
        await app.ErklærInhabil(sag, app.Cast.Mette);
        using var mette = await app.Browse(app.Cast.Mette);

        var answer = await mette.Submit(
            await mette.Get(Saglig.Sager.Links.Sag(sag.Nummer)),
            new { Formaal = "Vikar", Grund = "Jeg vil gerne se den alligevel." }
        );

        Assert.Contains("Der er ingen sag, du kan åbne med det nummer", answer.Text);
    }

    [Fact]
    public async Task The_reason_is_the_leaders_alone_and_the_case_stands_without_a_caseworker()
    {
        var sag = await app.NewSag();
        await app.ErklærInhabil(sag, app.Cast.Mette);

        var entry = Assert.Single(await app.Journal(sag), e => e.Type == "inhabilitet-erklaeret");
        Assert.DoesNotContain("søster", entry.Text + entry.Title + entry.ToCitizen);
        Assert.Contains("ny sagsbehandler", entry.ToCitizen);
        Assert.Null((await app.Nu(sag)).Ansvarlig);
        using var karen = await app.Browse(app.Cast.Karen);
        var list = await karen.Get(Links.Inhabilitet);
        Assert.Contains("Borgeren er min søsters mand.", list.Text);
        Assert.Contains("Mette Holm", list.Text);
        using var bo = await app.Browse(app.Cast.Bo);
        Assert.DoesNotContain(
            "søster",
            (await bo.Get(Saglig.Journaler.Links.Journal(sag.Nummer))).Text
        );
    }

    [Fact]
    public async Task A_colleague_who_does_not_handle_the_case_leaves_it_where_it_is()
    {
        var sag = await app.NewSag();
        await app.ErklærInhabil(sag, app.Cast.Bo);

        Assert.Equal(app.Cast.Mette.Id, (await app.Nu(sag)).Ansvarlig);
        Assert.Equal(
            "",
            (await app.Journal(sag)).Single(e => e.Type == "inhabilitet-erklaeret").ToCitizen
        );
    }

    [Fact]
    public async Task Without_a_reason_nothing_happens()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Submit(
            await mette.Get(Links.Declare(sag.Nummer)),
            new { Grund = "ja" }
        );

        Assert.NotNull(page.ErrorFor("Grund"));
        Assert.Equal(app.Cast.Mette.Id, (await app.Nu(sag)).Ansvarlig);
    }

    [Fact]
    public async Task Her_own_drafts_on_the_case_are_not_listed_to_her()
    {
        var sag = await app.NewSag();
        await app.As<SaveDraft, SaveDraftResult>(
            app.Cast.Mette,
            save =>
                save.Run(
                    app.Cast.Mette,
                    new DraftInput(
                        Saglig.Sager.Links.WriteNotat(sag.Nummer),
                        "Notat",
                        new Dictionary<string, string> { ["Emne"] = "x" }
                    ),
                    null
                )
        );
        await app.ErklærInhabil(sag, app.Cast.Mette);

        Assert.DoesNotContain(
            await app.As<DraftSql, List<Draft>>(
                app.Cast.Mette,
                sql => sql.OfPerson(app.Cast.Mette.Id.Value)
            ),
            d => d.Sag == sag.Id
        );
    }
}

public sealed class DeclareOnSqlite(SqliteApp app) : DeclareTests(app), IClassFixture<SqliteApp>;

public sealed class DeclareOnPostgres(PostgresApp app)
    : DeclareTests(app),
        IClassFixture<PostgresApp>;
