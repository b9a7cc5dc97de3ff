using System.Net;
using Ret;
using Saglig.Afgørelser;
using Saglig.Oplysninger;
using Saglig.Oplysninger.Særlige;
using Saglig.Sager;
using Saglig.Storage;
using Saglig.Tests.Testing;
using Saglig.Tilsidesættelser;
using Links = Saglig.Oplysninger.Links;

namespace Saglig.Tests.Oplysninger.Særlige;

/// <summary>What rests on a special category is found, listed and opened by who handles the case only (S0-18).</summary>
public abstract class MarkSærligeTests(App app)
{
    [Fact, Trait("Krav", "S0-18"), Trait("Afvist", "S0-18")]
    public async Task The_letter_of_its_hearing_and_the_answer_are_not_found_by_a_colleague()
    {
        var (sag, _) = await Heard("Zyklonvalget");
        await app.BesvarHøring(sag, tekst: "Zyklonpartiet er mit eget.");
        await app.MødSvaret(sag, tekst: "Zyklonsvaret ændrer intet.");

        foreach (var word in new[] { "Zyklonvalget", "Zyklonpartiet", "Zyklonsvaret" })
        {
            Assert.True(await Finds(app.Cast.Mette, sag, word), word);
            Assert.True(await Finds(app.Cast.Karen, sag, word), word);
            Assert.False(await Finds(app.Cast.Bo, sag, word), word);
        }
    }

    [Fact, Trait("Krav", "S0-18")]
    public async Task A_colleague_still_finds_what_does_not_rest_on_it()
    {
        var (sag, _) = await Heard("Zyklonvalget");
        await app.Notat(sag, "Aftale", "Kvæstudvejen er vores mødested.");

        Assert.True(await Finds(app.Cast.Bo, sag, "kvæstudvejen"));
    }

    [Fact, Trait("Krav", "S0-18"), Trait("Afvist", "S0-18")]
    public async Task Information_that_is_marked_late_takes_its_letter_along()
    {
        var sag = await app.NewSag();
        var id = await app.SkrivFund(sag, Titled("Zyklonvalget"));
        await app.Hør(sag);
        Assert.True(await Finds(app.Cast.Bo, sag, "Zyklonvalget"));

        await Correct(sag, id, Særlig.Politik);
        Assert.False(await Finds(app.Cast.Bo, sag, "Zyklonvalget"));

        await Correct(sag, id, null);
        Assert.False(await Finds(app.Cast.Bo, sag, "Zyklonvalget"));
        Assert.True(await Finds(app.Cast.Mette, sag, "Zyklonvalget"));
    }

    [Fact, Trait("Krav", "S0-18"), Trait("Afvist", "S0-18")]
    public async Task Cases_from_before_there_were_marks_are_marked_at_a_start()
    {
        var (sag, _) = await Heard("Zyklonvalget");
        await app.As<Db>(
            SystemActor.Instance,
            db =>
                db.Write(() =>
                    db.Execute("delete from saerlig_indfoersel where sag_id = @Id", new { sag.Id })
                )
        );
        Assert.True(await Finds(app.Cast.Bo, sag, "Zyklonvalget"));

        await app.As<IEnumerable<IStartupStep>>(
            SystemActor.Instance,
            steps => steps.OfType<MarkEarlier>().Single().Run()
        );

        Assert.False(await Finds(app.Cast.Bo, sag, "Zyklonvalget"));
    }

    [Fact, Trait("Krav", "S0-18"), Trait("Afvist", "S0-18")]
    public async Task The_capture_opens_for_the_handler_and_the_leader_only_and_the_look_is_logged()
    {
        var (sag, capture) = await Captured();
        using var mette = await app.Browse(app.Cast.Mette);
        using var karen = await app.Browse(app.Cast.Karen);
        using var bo = await app.Browse(app.Cast.Bo);
        var paper = Saglig.Sager.Links.Dokument(sag.Nummer, capture);
        var file = Saglig.Post.Links.DokumentFile(sag.Nummer, capture);

        Assert.Equal(HttpStatusCode.OK, (await mette.Get(paper)).Status);
        Assert.Equal(HttpStatusCode.OK, (await karen.Get(paper)).Status);
        var before = await Looks(sag, app.Cast.Bo);
        var refused = await bo.Get(paper);

        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Contains(Særligblik.Afslag, refused.Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await bo.Get(file)).Status);
        Assert.Equal(before + 2, await Looks(sag, app.Cast.Bo));
    }

    [Fact, Trait("Krav", "S0-18"), Trait("Afvist", "S0-18")]
    public async Task The_second_person_opens_the_capture_from_the_approval_while_it_waits()
    {
        var (sag, capture) = await Captured();
        var fund = (await app.Fundene(sag)).Single();
        var saved = Assert.IsType<WriteResult.Saved>(
            await app.PrøvFundoplysning(
                sag,
                fund.Id,
                o => o with { Fakta = o.Fakta with { Særlig = Særlig.Politik } }
            )
        );
        var paper = Links.SærligtPapir(sag.Nummer, saved.Id.Value, $"{sag.Nummer}-{capture}");
        await app.Notat(sag, "Aftale", "Vi ses på tirsdag.");
        var other = Links.SærligtPapir(sag.Nummer, saved.Id.Value, $"{sag.Nummer}-{capture + 1}");
        using var bo = await app.Browse(app.Cast.Bo);

        Assert.Equal(HttpStatusCode.OK, (await bo.Get(paper)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await bo.Get(other)).Status);
        await app.GodkendSærlig(sag, saved.Id, app.Cast.Bo);
        Assert.Equal(HttpStatusCode.NotFound, (await bo.Get(paper)).Status);
    }

    [Fact, Trait("Krav", "S0-18"), Trait("Afvist", "S0-18")]
    public async Task A_decision_in_a_case_where_it_is_used_opens_for_who_handles_it_only()
    {
        var (sag, plain) = (await app.NewSag(), await app.NewSag());
        var saved = Assert.IsType<WriteResult.Saved>(
            await app.PrøvAktivitet(sag, f => f with { Særlig = Særlig.Politik })
        );
        Assert.True(await app.GodkendSærlig(sag, saved.Id, app.Cast.Karen));
        await Decide(sag);
        await Decide(plain);
        using var mette = await app.Browse(app.Cast.Mette);
        using var bo = await app.Browse(app.Cast.Bo);

        Assert.Equal(HttpStatusCode.OK, await Decision(mette, sag));
        Assert.Equal(HttpStatusCode.Forbidden, await Decision(bo, sag));
        Assert.Equal(HttpStatusCode.OK, await Decision(bo, plain));
    }

    [Fact, Trait("Krav", "S0-18"), Trait("Afvist", "S0-18")]
    public async Task In_the_journal_a_colleague_sees_that_something_is_there_and_no_more()
    {
        var (sag, _) = await Heard("Zyklonvalget");
        var letter = (await app.Breve(sag))[0].DokumentNr;
        using var mette = await app.Browse(app.Cast.Mette);
        using var bo = await app.Browse(app.Cast.Bo);

        var own = await mette.Get(Saglig.Journaler.Links.Journal(sag.Nummer));
        var journal = await bo.Get(Saglig.Journaler.Links.Journal(sag.Nummer));
        var front = await bo.Get(Saglig.Sager.Links.Sag(sag.Nummer));

        Assert.Contains("Partshøring 1", own.Text);
        var hearings = await bo.Get(Saglig.Partshøringer.Links.List(sag.Nummer));
        Assert.Contains("en oplysning af særlig karakter", hearings.Text);
        Assert.DoesNotContain("Zyklonvalget", hearings.Text, StringComparison.Ordinal);
        foreach (var page in new[] { journal, front })
        {
            Assert.Contains("Indførsel af særlig karakter", page.Text);
            Assert.DoesNotContain("Partshøring 1", page.Text, StringComparison.Ordinal);
        }
        foreach (
            var path in new[]
            {
                Saglig.Breve.Links.Show(sag.Nummer, letter),
                Saglig.Breve.Links.Pdf(sag.Nummer, letter),
                Saglig.Partshøringer.Links.Show(sag.Nummer, 1),
            }
        )
            Assert.Equal(HttpStatusCode.Forbidden, (await bo.Get(path)).Status);
    }

    /// <summary>Decides; what is not told here and would stop it is set aside by the leader.</summary>
    private async Task Decide(Sag sag)
    {
        var result = await app.AfgørFleksjob(sag);
        if (result is IssueResult.Mangler(var tried))
        {
            foreach (var rule in tried.Where(p => p.Spærrer).Select(p => p.Kode).Distinct())
                await app.As<SetAsideRule, SetAsideResult>(
                    app.Cast.Karen,
                    set => set.Run(sag.Id, rule, "FVL § 22", "Sagen kan ikke vente.")
                );
            result = await app.As<IssueAfgørelse, IssueResult>(
                app.Cast.Mette,
                issue => issue.Run(sag.Id, 1)
            );
        }
        Assert.IsType<IssueResult.Truffet>(result);
    }

    private static async Task<HttpStatusCode> Decision(Browser who, Sag sag) =>
        (await who.Get(Saglig.Afgørelser.Links.Show(sag.Nummer, 1))).Status;

    private async Task<(Sag, OplysningId)> Heard(string title)
    {
        var sag = await app.NewSag();
        var id = await app.SkrivFund(
            sag,
            o =>
                Titled(title)(o) with
                {
                    Fakta = Titled(title)(o).Fakta with { Særlig = Særlig.Politik },
                }
        );
        await app.Hør(sag);
        return (sag, id);
    }

    private async Task<(Sag, int)> Captured()
    {
        var sag = await app.NewSag();
        await app.LægFund(
            sag,
            await app.ÅbnPorten(sag),
            NetkildePlays.EtFund(app) with
            {
                Særlig = Særlig.Politik,
            }
        );
        return (sag, (await app.Fundene(sag)).Single().DokumentNr);
    }

    private static Func<Oplysning, Oplysning> Titled(string title) =>
        o => o with { Fakta = o.Fakta with { Titel = title } };

    private Task Correct(Sag sag, OplysningId id, Særlig? category) =>
        app.As<WriteOplysning>(
            app.Cast.Mette,
            async write =>
            {
                var old = await app.As<OplysningSql, Oplysning?>(
                    app.Cast.Mette,
                    sql => sql.Find(sag.Id, id)
                );
                Assert.IsType<WriteResult.Saved>(
                    await write.Run(
                        sag.Id,
                        old! with
                        {
                            Fakta = old.Fakta with { Særlig = category },
                        }
                    )
                );
            }
        );

    private async Task<bool> Finds(EmployeeActor who, Sag sag, string word)
    {
        await app.RunJobs();
        using var browser = await app.Browse(who);
        return (await browser.Get(Saglig.Søgning.Links.Search(word))).Text.Contains(
            sag.Nummer,
            StringComparison.Ordinal
        );
    }

    private Task<int> Looks(Sag sag, EmployeeActor who) =>
        app.As<Db, int>(
            SystemActor.Instance,
            db =>
                db.Get(
                    "select count(*) as antal from opslag where sag_id = @Id and person_id = @who",
                    new { sag.Id, who = who.Id },
                    row => row.Int("antal")
                )
        );
}

public sealed class MarkSærligeOnSqlite(SqliteApp app)
    : MarkSærligeTests(app),
        IClassFixture<SqliteApp>;

public sealed class MarkSærligeOnPostgres(PostgresApp app)
    : MarkSærligeTests(app),
        IClassFixture<PostgresApp>;
