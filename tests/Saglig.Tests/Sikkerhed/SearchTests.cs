using System.Net;
using System.Text;
using Saglig.Adgang;
using Saglig.Personer.Borgere;
using Saglig.Sager;
using Saglig.Storage;
using Saglig.Tests.Testing;
using Links = Saglig.Sikkerhed.Links;

namespace Saglig.Tests.Sikkerhed;

public abstract class SearchTests(App app)
{
    private static async Task<Seen> Search(Browser sofie, object fields) =>
        await sofie.Submit(await sofie.Get(Links.Opslag), fields);

    private async Task Look(EmployeeActor who, Sag sag)
    {
        using var browser = await app.Browse(who);
        await browser.Get(Saglig.Sager.Links.Sag(sag.Nummer));
    }

    private async Task<Sag> LookedAtByPeter(string why)
    {
        var sag = await app.NewSag();
        await Look(app.Cast.Bo, sag);
        await app.As<StateReason, IReadOnlyList<string>>(
            app.Cast.Peter,
            state => state.Run(app.Cast.Peter, sag.Nummer, ReasonPurpose.Klage, why)
        );
        await Look(app.Cast.Peter, sag);
        return sag;
    }

    [Fact, Trait("Krav", "S2-22")]
    public async Task Who_looked_at_a_case_when_and_why_is_found_by_its_number()
    {
        var sag = await LookedAtByPeter("Borgeren klager over svaret.");
        using var sofie = await app.Browse(app.Cast.Sofie);

        var page = await Search(sofie, new { Soegt = sag.Nummer });

        Assert.Contains("Bo Bech, Team 3", page.Text);
        Assert.Contains("Peter Friis, Team 5", page.Text);
        Assert.Contains("Borgeren klager over svaret.", page.Text);
        Assert.Contains("Angivet grund uden for enheden", page.Text);
        Assert.Contains("Overblik", page.Text);
        Assert.DoesNotContain("/Overblik/Show", page.Text);
    }

    [Fact, Trait("Krav", "S2-22")]
    public async Task It_is_narrowed_by_employee_purpose_and_period()
    {
        var sag = await LookedAtByPeter("Borgeren klager over svaret.");
        using var sofie = await app.Browse(app.Cast.Sofie);

        var byPeter = await Search(
            sofie,
            new { Soegt = sag.Nummer, Medarbejder = app.Cast.Peter.Id.Value }
        );
        var ofUnit = await Search(
            sofie,
            new { Soegt = sag.Nummer, Formaal = "SagsbehandlingIEnheden" }
        );
        var before = await Search(
            sofie,
            new
            {
                Soegt = sag.Nummer,
                Fra = app.Clock.Today().AddDays(-9),
                Til = app.Clock.Today().AddDays(-1),
            }
        );

        Assert.DoesNotContain("Bo Bech", byPeter.Text);
        Assert.Contains("Peter Friis", byPeter.Text);
        Assert.DoesNotContain("Peter Friis", ofUnit.Text);
        Assert.Contains("Bo Bech", ofUnit.Text);
        Assert.Contains("Ingen har set noget", before.Text);
    }

    [Fact, Trait("Krav", "S2-22")]
    public async Task An_opened_number_is_found_by_the_citizen_without_it_standing_in_the_address()
    {
        var sag = await app.NewSag();
        await app.As<OpenCpr, string?>(
            app.Cast.Mette,
            open => open.Run(app.Cast.Mette, sag, Cprformål.Andet, "Lægen spurgte om det.")
        );
        using var sofie = await app.Browse(app.Cast.Sofie);

        var page = await Search(sofie, new { Soegt = "610190-7034", Formaal = "CprNummer" });

        Assert.Contains("Lægen spurgte om det.", page.Text);
        Assert.Contains("Ali Hassan", page.Text);
        Assert.DoesNotContain("7034", page.Path);
        Assert.DoesNotContain("7034", page.Text);
    }

    [Fact, Trait("Krav", "S2-22")]
    public async Task The_search_and_what_is_taken_out_are_written_down_and_cannot_be_removed()
    {
        var sag = await LookedAtByPeter("=HYPERLINK(\"http://ond.example\")");
        using var sofie = await app.Browse(app.Cast.Sofie);
        var page = await Search(sofie, new { Soegt = sag.Nummer });

        var file = await sofie.Get($"{page.Path}/csv");

        Assert.Equal("text/csv", file.Answer.Content.Headers.ContentType!.MediaType);
        var text = Encoding.UTF8.GetString(file.Body);
        Assert.Contains("\"'=HYPERLINK(\"\"http://ond.example\"\")\"", text);
        Assert.DoesNotContain(";\"=", text);
        Assert.Contains(sag.Nummer, (await sofie.Get(Links.Opslag)).Text);
        Assert.Equal(1, await Count("opslagsudtraek"));
        foreach (var table in new[] { "opslagssoegning", "opslagsudtraek" })
            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() =>
                app.As<Db>(
                    SystemActor.Instance,
                    db => db.Write(() => (Task)db.Execute($"delete from {table}", null))
                )
            );
    }

    [Fact]
    public async Task What_cannot_be_searched_for_is_told_beside_its_field_and_not_written_down()
    {
        using var sofie = await app.Browse(app.Cast.Sofie);
        var before = await Count("opslagssoegning");

        var unknown = await Search(sofie, new { Soegt = "2026-9999999" });
        var backwards = await Search(sofie, new { Til = "01-01-2020" });
        var nobody = await Search(sofie, new { Medarbejder = new Guid(3, 0, 0, new byte[8]) });

        Assert.Contains("ingen sag og ingen borger", unknown.ErrorFor("Soegt"));
        Assert.NotNull(backwards.ErrorFor("Til"));
        Assert.NotNull(nobody.ErrorFor("Medarbejder"));
        Assert.Equal(before, await Count("opslagssoegning"));
    }

    [Fact]
    public async Task Many_looks_stand_on_several_pages()
    {
        var sag = await app.NewSag();
        using (var bo = await app.Browse(app.Cast.Bo))
            for (var i = 0; i < 52; i++)
                await bo.Get(Saglig.Sager.Links.WriteNotat(sag.Nummer));
        using var sofie = await app.Browse(app.Cast.Sofie);

        var first = await Search(sofie, new { Soegt = sag.Nummer });
        var second = await sofie.Get($"{first.Path}?side=2");

        Assert.Equal(50, first.Html.QuerySelectorAll("main tbody tr").Length);
        Assert.Equal(2, second.Html.QuerySelectorAll("main tbody tr").Length);
    }

    [Fact, Trait("Afvist", "S2-22")]
    public async Task Only_the_security_officer_may_and_an_unknown_search_is_not_found()
    {
        using var karen = await app.Browse(app.Cast.Karen);
        using var mette = await app.Browse(app.Cast.Mette);
        using var sofie = await app.Browse(app.Cast.Sofie);
        var unknown = new Saglig.Sikkerhed.SøgningId(new Guid(8, 0, 0, new byte[8]));

        foreach (var browser in new[] { karen, mette })
        foreach (var path in new[] { Links.Opslag, Links.Result(unknown), Links.Csv(unknown) })
            Assert.Equal(HttpStatusCode.Forbidden, (await browser.Get(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await sofie.Get(Links.Result(unknown))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await sofie.Get(Links.Csv(unknown))).Status);
    }

    private Task<int> Count(string table) =>
        app.As<Db, int>(
            SystemActor.Instance,
            db => db.Get($"select count(*) as antal from {table}", null, row => row.Int("antal"))
        );
}

public sealed class SearchOnSqlite(SqliteApp app) : SearchTests(app), IClassFixture<SqliteApp>;

public sealed class SearchOnPostgres(PostgresApp app)
    : SearchTests(app),
        IClassFixture<PostgresApp>;
