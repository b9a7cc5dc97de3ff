using System.Net;
using Saglig.Sager;
using Saglig.Storage;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Sager.Notater;

public abstract class WriteTests(App app)
{
    [Fact, Trait("Krav", "S1-2")]
    public async Task A_note_is_journalised_with_a_number_that_the_next_page_tells()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.WriteNotat(sag.Nummer));

        await mette.Submit(
            form,
            new { Emne = "Samtale om arbejdsprøvning", Indhold = "Ali fortalte om sin ryg." }
        );

        var entry = await Latest(sag);
        Assert.Equal(("Samtale om arbejdsprøvning", "Ali fortalte om sin ryg.", 1), entry);
    }

    [Fact]
    public async Task A_note_is_news_of_the_case_and_changes_nobodys_turn()
    {
        var sag = await app.NewSag();
        var before = await Status(sag);
        app.Clock.Advance(TimeSpan.FromMinutes(5));
        using var mette = await app.Browse(app.Cast.Mette);

        await mette.Submit(
            await mette.Get(Links.WriteNotat(sag.Nummer)),
            new { Emne = "Samtale", Indhold = "Ali ringede." }
        );

        var after = await Status(sag);
        Assert.Equal(before with { Newest = after.Newest }, after);
        Assert.True(after.Newest > before.Newest);
    }

    [Fact, Trait("Afvist", "S1-2")]
    public async Task An_empty_note_says_what_to_do_beside_the_field_and_keeps_the_text()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.WriteNotat(sag.Nummer));

        var answer = await mette.Submit(form, new { Emne = "Samtale", Indhold = " " });

        Assert.Equal("Samtale", answer.Value("Emne"));
        Assert.Contains("Skriv notatet.", answer.ErrorFor("Indhold"));
    }

    [Fact, Trait("Afvist", "S2-22")]
    public async Task A_caseworker_of_another_unit_is_asked_for_a_reason()
    {
        var sag = await app.NewSag();
        using var peter = await app.Browse(app.Cast.Peter);

        var answer = await peter.Get(Links.WriteNotat(sag.Nummer));

        Assert.Equal("Begrund, at du vil se sagen", answer.Heading);
    }

    [Fact, Trait("Afvist", "S2-22")]
    public async Task A_case_that_does_not_exist_gives_the_same_page_as_one_that_may_not_be_seen()
    {
        var sag = await app.NewSag();
        using var peter = await app.Browse(app.Cast.Peter);

        var hidden = await peter.Get(Links.WriteNotat(sag.Nummer));
        var missing = await peter.Get(Links.WriteNotat("2026-9999999"));

        Assert.Equal(hidden.Text, missing.Text);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (hidden.Status, missing.Status));
    }

    private sealed record Seen(string Step, string Turn, DateOnly Since, DateTimeOffset Newest);

    private Task<Seen> Status(Sag sag) =>
        app.As<Db, Seen>(
            app.Cast.Mette,
            db =>
                db.Get(
                    "select trin, bold, bold_siden, seneste from sag_status where sag_id = @Id",
                    new { sag.Id },
                    row => new Seen(
                        row.Text("trin"),
                        row.Text("bold"),
                        row.Date("bold_siden"),
                        row.Instant("seneste")
                    )
                )
        );

    private Task<(string, string, int)> Latest(Sag sag) =>
        app.As<Db, (string, string, int)>(
            app.Cast.Mette,
            db =>
                db.Get(
                    """
                    select i.titel, i.tekst, j.dokument_nr from journal j
                    join journal_indhold i on i.sag_id = j.sag_id and i.nr = j.nr
                    where j.sag_id = @Id order by j.nr desc limit 1
                    """,
                    new { sag.Id },
                    row => (row.Text("titel"), row.Text("tekst"), row.Int("dokument_nr"))
                )
        );
}

public sealed class WriteOnSqlite(SqliteApp app) : WriteTests(app), IClassFixture<SqliteApp>;

public sealed class WriteOnPostgres(PostgresApp app) : WriteTests(app), IClassFixture<PostgresApp>;
