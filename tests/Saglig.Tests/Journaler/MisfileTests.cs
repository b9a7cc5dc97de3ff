using System.Net;
using Saglig.Journaler;
using Saglig.Sager;
using Saglig.Sager.Notater;
using Saglig.Storage;
using Saglig.Tests.Testing;
using Links = Saglig.Journaler.Links;

namespace Saglig.Tests.Journaler;

public abstract class MisfileTests(App app)
{
    [Fact]
    public async Task A_misfiled_paper_is_sealed_filed_anew_and_both_chains_stay_whole()
    {
        var (wrong, nr) = await WithNote();
        var right = await app.NewSag(citizen: app.Cast.Berit);
        using var bo = await app.Browse(app.Cast.Bo);
        await bo.Get(Links.Journal(wrong.Nummer));
        using var mette = await app.Browse(app.Cast.Mette);

        var answer = await mette.Submit(
            await mette.Get(Links.Misfiled(wrong.Nummer, nr)),
            new { RetteSag = right.Nummer, Grund = "Lægepapiret er Berits." }
        );

        Assert.Contains($"journaliseret som {right.Nummer}-1", answer.Text);
        Assert.Contains("forseglet", answer.Text);
        Assert.DoesNotContain("Hemmeligt om Berit", answer.Text);
        Assert.Contains("Hemmeligt om Berit", (await mette.Get(Links.Journal(right.Nummer))).Text);
        var found = await app.As<VerifyJournal, Verification>(
            app.Cast.Mette,
            verify => verify.Run()
        );
        Assert.True(found.IsWhole, string.Join('\n', found.Breaks));
    }

    [Fact]
    public async Task The_security_officer_sees_who_may_have_seen_it_and_has_72_hours()
    {
        var (wrong, nr) = await WithNote();
        using var bo = await app.Browse(app.Cast.Bo);
        await bo.Get(Links.Journal(wrong.Nummer));
        using var mette = await app.Browse(app.Cast.Mette);
        await mette.Submit(
            await mette.Get(Links.Misfiled(wrong.Nummer, nr)),
            new { Grund = "Forkert borger." }
        );
        using var sofie = await app.Browse(app.Cast.Sofie);

        var list = await sofie.Get(Links.Breaches);
        var link = list
            .Html.QuerySelectorAll("main a")
            .Single(a => a.TextContent.Contains(wrong.Nummer));
        var page = await sofie.Get(link.GetAttribute("href")!);

        Assert.Contains("Bo Bech", page.Text);
        Assert.Contains("Mette Holm", page.Text);
        var done = await sofie.Submit(
            page,
            new { Vurdering = "Ingen uvedkommende.", Anmeldt = "false" }
        );
        Assert.Contains("Vurderingen er gemt", done.Text);
        Assert.Null((await sofie.Get(page.Path)).Html.QuerySelector("main form[method=post]"));
    }

    [Fact]
    public async Task A_sealed_entry_cannot_be_sealed_again_and_the_seal_cannot_be_lifted()
    {
        var (wrong, nr) = await WithNote();
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Misfiled(wrong.Nummer, nr));
        await mette.Submit(form, new { Grund = "Forkert borger." });

        Assert.Equal(
            HttpStatusCode.NotFound,
            (await mette.Submit(form, new { Grund = "Igen." })).Status
        );
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() =>
            app.As<Db>(
                app.Cast.Mette,
                db =>
                    db.Write(() =>
                        (Task)
                            db.Execute(
                                "update journal_indhold set forseglet = null where sag_id = @Id",
                                new { wrong.Id }
                            )
                    )
            )
        );
    }

    [Fact, Trait("Afvist", "S2-22")]
    public async Task A_case_one_may_not_see_is_not_told_from_one_that_does_not_exist()
    {
        var (wrong, nr) = await WithNote();
        var hidden = await app.NewSag(app.Cast.Peter);
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Misfiled(wrong.Nummer, nr));

        var first = await mette.Submit(form, new { RetteSag = hidden.Nummer, Grund = "Forkert." });
        var second = await mette.Submit(
            form,
            new { RetteSag = "2026-9999999", Grund = "Forkert." }
        );

        Assert.Equal(first.ErrorFor("RetteSag"), second.ErrorFor("RetteSag"));
        Assert.Contains("Der er ingen sag med det nummer", first.ErrorFor("RetteSag"));
    }

    [Fact, Trait("Afvist", "S2-22")]
    public async Task Only_the_security_officer_sees_the_breaches()
    {
        using var mette = await app.Browse(app.Cast.Mette);

        Assert.Equal(HttpStatusCode.Forbidden, (await mette.Get(Links.Breaches)).Status);
    }

    [Fact]
    public async Task A_correction_stands_beside_the_original()
    {
        var (sag, nr) = await WithNote();
        using var mette = await app.Browse(app.Cast.Mette);

        var answer = await mette.Submit(
            await mette.Get(Links.Correct(sag.Nummer, nr)),
            new { NyTekst = "Det var den 3. marts.", Grund = "Forkert dato." }
        );

        Assert.Contains("Det var den 3. marts.", answer.Text);
        Assert.Contains("Hemmeligt om Berit", answer.Text);
        Assert.Contains($"retter indførsel {nr}", answer.Text);
    }

    private async Task<(Sag, int)> WithNote()
    {
        var sag = await app.NewSag();
        var number = await app.As<WriteNotat, Journalnummer>(
            app.Cast.Mette,
            write =>
                write.Run(
                    sag.Id,
                    new NotatSkrevet("Lægepapir", "Hemmeligt om Berit", true),
                    new(2026, 3, 12)
                )
        );
        return (sag, number.Nr);
    }
}

public sealed class MisfileOnSqlite(SqliteApp app) : MisfileTests(app), IClassFixture<SqliteApp>;

public sealed class MisfileOnPostgres(PostgresApp app)
    : MisfileTests(app),
        IClassFixture<PostgresApp>;
