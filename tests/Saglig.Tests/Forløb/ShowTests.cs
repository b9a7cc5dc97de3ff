using System.Net;
using Saglig.Forløb;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Forløb;

public abstract class ShowTests(App app)
{
    [Fact]
    public async Task A_granted_course_begins_with_its_months_and_one_coordinator()
    {
        var sag = await app.NyRessourcesag();
        await app.Ressourceforhold(sag);
        await app.Forelæg(sag);
        await app.AfgørPension(sag);
        using var mette = await app.Browse(app.Cast.Mette);
        var page = await mette.Get(Links.Begin(sag.Nummer));
        Assert.Equal("24", page.Value("Måneder"));

        var begun = await mette.Submit(
            page,
            new Dictionary<string, string>
            {
                ["Begynder"] = "12-03-2026",
                ["Koordinator"] = app.Cast.Mette.Id.Value.ToString("D"),
            }
        );

        Assert.Contains("Forløbet er begyndt.", begun.Text);
        Assert.Contains("11. marts 2028", begun.Text);
        Assert.Contains(
            "Begyndt: ressourceforløb",
            (await app.Indførsler(sag)).Select(e => e.Titel)
        );
    }

    [Fact]
    public async Task Without_a_grant_or_a_coordinator_no_course_begins()
    {
        var sag = await app.NyRessourcesag();
        using var mette = await app.Browse(app.Cast.Mette);
        var page = await mette.Get(Links.Begin(sag.Nummer));

        var refused = await mette.Submit(
            page,
            new Dictionary<string, string> { ["Begynder"] = "12-03-2026", ["Måneder"] = "24" }
        );

        Assert.Contains("Afgør sagen først", refused.Text);
        Assert.Contains("Vælg den koordinerende sagsbehandler.", refused.Text);
        Assert.Equal("24", refused.Value("Måneder"));
        Assert.Null(await app.Forløbet(sag));
    }

    [Fact]
    public async Task A_course_begins_once()
    {
        var sag = await app.NyRessourcesag();
        await app.BegyndForløb(sag);

        Assert.IsType<ForløbResult.Stale>(
            await app.PrøvAtBegynde(sag, new(app.Clock.Today(), 12, app.Clock.Today()))
        );
        using var mette = await app.Browse(app.Cast.Mette);
        Assert.Equal(HttpStatusCode.NotFound, (await mette.Get(Links.Begin(sag.Nummer))).Status);
    }

    [Fact, Trait("Krav", "S3-27")]
    public async Task A_measure_that_has_begun_stops_the_clock_and_a_planned_one_does_not()
    {
        var sag = await app.NyRessourcesag();
        await app.BegyndForløb(sag);
        using var mette = await app.Browse(app.Cast.Mette);
        await app.PlanlægTiltag(sag);
        Assert.Contains("Indsatsen i gang", (await mette.Get(Links.Show(sag.Nummer))).Text);

        await app.SætIGang(sag);

        var page = await mette.Get(Links.Show(sag.Nummer));
        Assert.Contains("Lager, tre timer om dagen, fra 12. marts 2026", page.Text);
        Assert.DoesNotContain("Indsatsen i gang", page.Text);
        Assert.Single((await app.Forløbet(sag))!.Fakta.Aktiviteter);
    }

    [Fact, Trait("Afvist", "S3-27")]
    public async Task Nothing_is_set_going_before_the_question_about_health_is_answered()
    {
        var sag = await app.NyRessourcesag();
        await app.BegyndForløb(sag);
        var planned = await app.PlanlægTiltag(sag);

        Assert.IsNotType<Saglig.Tiltag.TiltagResult.Done>(await app.BegyndTiltag(sag, planned));

        Assert.Empty((await app.Forløbet(sag))!.Fakta.Aktiviteter);
    }

    [Theory]
    [InlineData("11-11-2025", "Sæt noget i gang inden den 11. maj 2026.", false)]
    [InlineData("12-09-2025", "Forelæg sagen for rehabiliteringsteamet igen nu.", true)]
    public async Task When_nothing_is_set_going_the_page_warns_and_then_says_that_it_cannot_wait(
        string begun,
        string sentence,
        bool urgent
    )
    {
        var sag = await app.NyRessourcesag();
        await app.BegyndForløb(
            sag,
            DateOnly.ParseExact(
                begun,
                "dd-MM-yyyy",
                System.Globalization.CultureInfo.InvariantCulture
            )
        );
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Get(Links.Show(sag.Nummer));

        Assert.Contains(sentence, page.Text);
        Assert.Equal(urgent, page.Text.Contains("Det haster", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_course_changes_hands_and_the_log_is_kept()
    {
        var sag = await app.NyRessourcesag();
        await app.BegyndForløb(sag);
        using var mette = await app.Browse(app.Cast.Mette);
        var page = await mette.Get(Links.HandOver(sag.Nummer));

        var refused = await mette.Submit(
            page,
            new Dictionary<string, string>
            {
                ["Koordinator"] = app.Cast.Mette.Id.Value.ToString("D"),
            }
        );
        Assert.Contains("Vælg en anden end den, der har forløbet nu.", refused.Text);
        Assert.Contains("Skriv, hvorfor forløbet skifter hænder.", refused.Text);

        Assert.IsType<ForløbResult.Done>(await app.GivVidere(sag, app.Cast.Bo.Id));
        var course = (await app.Forløbet(sag))!.Fakta;
        Assert.Equal(app.Cast.Bo.Id.Value, course.Koordinator!.Medarbejder);
        Assert.Equal(2, course.Koordinatorer.Count);
        Assert.IsType<ForløbResult.Stale>(await app.GivVidere(sag, app.Cast.Bo.Id, seen: 2));
    }

    [Fact]
    public async Task A_talk_that_is_asked_for_waits_until_it_is_held()
    {
        var sag = await app.NyRessourcesag();
        await app.BegyndForløb(sag);
        Assert.IsType<ForløbResult.Done>(await app.BedOmSamtale(sag));
        Assert.IsType<ForløbResult.Stale>(await app.BedOmSamtale(sag, seen: 2));
        using var mette = await app.Browse(app.Cast.Mette);
        Assert.Contains("Hold den samtale", (await mette.Get(Links.Show(sag.Nummer))).Text);
        var page = await mette.Get(Links.Talk(sag.Nummer));

        var refused = await mette.Submit(
            page,
            new Dictionary<string, string> { ["Dag"] = "11-03-2026", ["Tekst"] = "Nyt tilbud." }
        );
        Assert.Contains("mellem anmodningen og i dag", refused.Text);
        var held = await mette.Submit(
            refused,
            new Dictionary<string, string> { ["Dag"] = "12-03-2026" }
        );

        Assert.Contains("Nyt tilbud.", held.Text);
        Assert.DoesNotContain("Hold den samtale", held.Text);
    }

    [Fact]
    public async Task Who_has_seen_an_older_course_does_not_change_it_and_keeps_the_text()
    {
        var sag = await app.NyRessourcesag();
        await app.BegyndForløb(sag);
        using var mette = await app.Browse(app.Cast.Mette);
        var page = await mette.Get(Links.End(sag.Nummer));
        await app.GivVidere(sag, app.Cast.Bo.Id);

        var refused = await mette.Submit(
            page,
            new Dictionary<string, string> { ["Dag"] = "12-03-2026", ["Fordi"] = "Fleksjob." }
        );

        Assert.Contains("Forløbet er ændret imens.", refused.Text);
        Assert.Equal("Fleksjob.", refused.Value("Fordi"));
        Assert.Null((await app.Forløbet(sag))!.Fakta.Sluttet);
    }

    [Fact]
    public async Task A_course_that_has_ended_is_kept_and_not_changed()
    {
        var sag = await app.NyRessourcesag();
        await app.BegyndForløb(sag);
        using var mette = await app.Browse(app.Cast.Mette);

        var ended = await mette.Submit(
            await mette.Get(Links.End(sag.Nummer)),
            new Dictionary<string, string> { ["Dag"] = "12-03-2026", ["Fordi"] = "Fleksjob." }
        );

        Assert.Contains("Fleksjob.", ended.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await mette.Get(Links.End(sag.Nummer))).Status);
        Assert.IsType<ForløbResult.Stale>(await app.BedOmSamtale(sag, seen: 2));
    }

    [Fact]
    public async Task The_citizen_sees_who_coordinates_when_it_ends_and_what_is_asked_for()
    {
        var sag = await app.NyRessourcesag();
        using var ali = await app.Browse(app.Cast.Ali);
        Assert.DoesNotContain("Dit ressourceforløb", (await Portal()).Text);
        await app.BegyndForløb(sag);
        await app.BedOmSamtale(sag);

        var page = await Portal();

        Assert.Contains("Din faste sagsbehandler er Mette", page.Text);
        Assert.Contains("Forløbet slutter senest den 11. marts 2028.", page.Text);
        Assert.Contains("Du bad den 12. marts 2026 om en samtale", page.Text);

        Task<Seen> Portal() => ali.Get(Saglig.MinSag.Links.Sag(sag.Nummer));
    }

    [Fact]
    public async Task Another_kind_of_case_has_no_course()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        foreach (
            var path in (string[])
                [
                    Links.Show(sag.Nummer),
                    Links.Begin(sag.Nummer),
                    Links.HandOver(sag.Nummer),
                    Links.Talk(sag.Nummer),
                    Links.End(sag.Nummer),
                ]
        )
            Assert.Equal(HttpStatusCode.NotFound, (await mette.Get(path)).Status);
    }

    [Fact]
    public async Task Who_may_not_see_the_case_may_not_see_the_course()
    {
        var sag = await app.NyRessourcesag();
        await app.BegyndForløb(sag);
        using var lis = await app.Browse(app.Cast.Lis);
        Assert.Equal(HttpStatusCode.Forbidden, (await lis.Get(Links.Show(sag.Nummer))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await lis.Get(Links.End(sag.Nummer))).Status);
    }
}

public sealed class ShowOnSqlite(SqliteApp app) : ShowTests(app), IClassFixture<SqliteApp>;

public sealed class ShowOnPostgres(PostgresApp app) : ShowTests(app), IClassFixture<PostgresApp>;
