using System.Net;
using Ret;
using Saglig.Sager;
using Saglig.Tests.Testing;
using Saglig.Tiltag;
using Links = Saglig.Tiltag.Links;
using Portal = Saglig.MinSag.Links;

namespace Saglig.Tests.Tiltag;

public abstract class BeginTests(App app)
{
    [Fact, Trait("Krav", "S3-27")]
    public async Task A_measure_is_planned_answered_and_begun_and_says_by_whom_and_on_which_paper()
    {
        var sag = await app.NewSag();
        var paper = await app.SkrivNotat(sag, "Lægens brev om løft");
        using var mette = await app.Browse(app.Cast.Mette);
        var answer = await mette.Submit(
            await mette.Get(Links.Plan(sag.Nummer)),
            new
            {
                Art = "Virksomhedspraktik",
                Navn = "Lager",
                Formål = "At se, hvad ryggen holder til",
                Fra = app.Clock.Today().AddDays(7),
            }
        );
        Assert.Contains("gøre borgerens sygdom værre", answer.Heading);

        var shown = await mette.Submit(
            answer,
            new
            {
                Risiko = "Nej",
                Fordi = "Lægen skriver, at lette løft er i orden.",
                Dokument = paper,
            }
        );
        Assert.Contains("Mette Holm", shown.Text);
        Assert.Contains(paper, shown.Text);

        var begun = await mette.Submit(shown);
        Assert.Contains("I gang fra", begun.Text);
        Assert.Equal("tiltag-begyndt", (await app.Entries(sag))[0].Type);
    }

    [Fact, Trait("Afvist", "S1-11"), Trait("Afvist", "S0-11")]
    public async Task A_measure_is_never_a_routine_search_of_the_web_and_never_a_limit()
    {
        const string search = "Google borgeren hver måned";
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);

        Assert.NotNull(await app.PrøvTiltag(sag, app.Cast.Mette, t => t with { Navn = search }));
        Assert.NotNull(await app.PrøvTiltag(sag, app.Cast.Mette, t => t with { Formål = search }));
        Assert.NotNull(
            await app.PrøvTiltag(
                sag,
                app.Cast.Mette,
                t => t with { Navn = "Mindst 10 timer om ugen" }
            )
        );
        var page = await mette.Submit(
            await mette.Get(Links.Plan(sag.Nummer)),
            new
            {
                Art = "Andet",
                Navn = search,
                Formål = "At se, hvad han laver",
                Fra = app.Clock.Today().AddDays(7),
            }
        );

        Assert.Contains("Spørg borgeren i stedet.", page.ErrorFor("Navn"));
        Assert.DoesNotContain(await app.Entries(sag), e => e.Type == "tiltag-planlagt");
    }

    [Fact, Trait("Afvist", "S3-27")]
    public async Task Without_an_answer_nothing_begins()
    {
        var sag = await app.NewSag();
        var id = await app.PlanlægTiltag(sag);
        using var mette = await app.Browse(app.Cast.Mette);

        var answer = await mette.Submit(await mette.Get(Links.Show(sag.Nummer, id)));

        Assert.Contains("Vurdér, om tiltaget kan gøre sygdommen værre.", answer.Text);
        Assert.Null((await app.Tiltaget(sag, id))!.Begyndt);
    }

    [Fact, Trait("Afvist", "S3-27")]
    public async Task A_yes_stops_it_and_no_leader_can_approve_it()
    {
        var (sag, id) = await Answered(Helbredsrisiko.Ja);

        Assert.Equal(["tiltag-helbred"], Stops(await app.BegyndTiltag(sag, id)));
        Assert.IsType<TiltagResult.Stale>(await app.GodkendTiltag(sag, id, app.Cast.Karen));
        Assert.Null((await app.Tiltaget(sag, id))!.Begyndt);
    }

    [Fact, Trait("Afvist", "S3-27")]
    public async Task An_answer_needs_a_paper_unless_it_is_unknown()
    {
        var sag = await app.NewSag();
        var id = await app.PlanlægTiltag(sag);
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Assess(sag.Nummer, id));

        var answer = await mette.Submit(form, new { Risiko = "Nej", Fordi = "Vist ikke." });
        Assert.Contains("Vælg det dokument", answer.ErrorFor("Dokument"));

        await mette.Submit(form, new { Risiko = "Ukendt", Fordi = "Lægen har ikke svaret." });
        Assert.Equal(Helbredsrisiko.Ukendt, (await app.Tiltaget(sag, id))!.Risiko);
    }

    [Fact, Trait("Afvist", "S3-27")]
    public async Task What_was_changed_meanwhile_is_read_again_first()
    {
        var (sag, id) = await Answered(Helbredsrisiko.Nej);
        using var mette = await app.Browse(app.Cast.Mette);
        var seen = await mette.Get(Links.Show(sag.Nummer, id));
        await app.SvarOmHelbred(sag, id, Helbredsrisiko.Nej);

        Assert.Contains("Tiltaget er ændret imens.", (await mette.Submit(seen)).Text);
        Assert.Null((await app.Tiltaget(sag, id))!.Begyndt);
    }

    [Fact, Trait("Krav", "S3-27")]
    public async Task A_running_measure_that_turns_out_to_harm_is_told_of_and_ended()
    {
        var (sag, id) = await Answered(Helbredsrisiko.Nej);
        Assert.IsType<TiltagResult.Done>(await app.BegyndTiltag(sag, id));
        await app.SvarOmHelbred(sag, id, Helbredsrisiko.Ja);
        using var mette = await app.Browse(app.Cast.Mette);
        Assert.Contains(
            "Stop det, og find et andet",
            (await mette.Get(Links.Show(sag.Nummer, id))).Text
        );

        var page = await mette.Submit(
            await mette.Get(Links.End(sag.Nummer, id)),
            new { Fordi = "Ryggen blev værre." }
        );

        Assert.Contains("Afsluttet", page.Text);
        Assert.IsType<TiltagResult.Stale>(await app.BegyndTiltag(sag, id));
    }

    [Fact, Trait("Krav", "S3-27")]
    public async Task The_citizen_sees_the_measure_and_what_was_answered()
    {
        var (sag, _) = await Answered(Helbredsrisiko.Ja);
        using var ali = await app.Browse(app.Cast.Ali);

        var page = await ali.Get(Portal.Tiltag(sag.Nummer));

        Assert.Contains("Lager, tre timer om dagen", page.Text);
        Assert.Contains("Derfor må det ikke begynde.", page.Text);
    }

    [Fact]
    public async Task A_measure_of_another_case_is_not_there()
    {
        var (sag, other) = (await app.NewSag(), await app.NewSag(citizen: app.Cast.Berit));
        var id = await app.PlanlægTiltag(other);
        using var mette = await app.Browse(app.Cast.Mette);

        foreach (
            var path in new[]
            {
                Links.Show(sag.Nummer, id),
                Links.Assess(sag.Nummer, id),
                Links.End(sag.Nummer, id),
            }
        )
            Assert.Equal(HttpStatusCode.NotFound, (await mette.Get(path)).Status);
    }

    private async Task<(Sag Sag, TiltagId Id)> Answered(Helbredsrisiko risk)
    {
        var sag = await app.NewSag();
        await app.SkrivNotat(sag, "Lægens brev om løft");
        var id = await app.PlanlægTiltag(sag);
        Assert.IsType<TiltagResult.Done>(await app.SvarOmHelbred(sag, id, risk));
        return (sag, id);
    }

    private static IEnumerable<string> Stops(TiltagResult answer) =>
        Assert
            .IsType<TiltagResult.NotYet>(answer)
            .Prøvelser.Where(p => p.Spærrer)
            .Select(p => p.Kode);
}

public sealed class BeginOnSqlite(SqliteApp app) : BeginTests(app), IClassFixture<SqliteApp>;

public sealed class BeginOnPostgres(PostgresApp app) : BeginTests(app), IClassFixture<PostgresApp>;
