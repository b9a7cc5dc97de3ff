using System.Net;
using Saglig.Adgang;
using Saglig.Sager;
using Saglig.Tests.Testing;
using Links = Saglig.Personer.Links;

namespace Saglig.Tests.Personer.Borgere;

public abstract class ShowTests(App app)
{
    [Fact]
    public async Task The_page_says_who_the_citizen_is_and_what_they_need_with_the_number_masked()
    {
        var citizen = await app.NewBorger(
            "6103807031",
            "Nadia Nord",
            b => b with { Tolk = "arabisk", Tilgængelighed = "Kørestol", Telefon = "22 33 44 55" }
        );
        var sag = await app.NewSag(citizen: citizen);
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Get(Links.Borger(sag.Nummer));

        Assert.Equal("Hvem er borgeren?", page.Heading);
        Assert.Contains("610380-••••", page.Text);
        Assert.Contains("arabisk", page.Text);
        Assert.Contains("Kørestol", page.Text);
        Assert.Contains("22 33 44 55", page.Text);
        Assert.DoesNotContain("6103807031", page.Html.Source.Text);
        Assert.DoesNotContain("7031", page.Html.Source.Text);
    }

    [Fact]
    public async Task What_a_state_does_to_letters_stands_as_a_sentence()
    {
        var dead = await app.NewBorger(
            "6103807032",
            "Dora Død",
            b => b with { Død = app.Clock.Today() }
        );
        var guarded = await app.NewBorger(
            "6103807033",
            "Gert Gren",
            b =>
                b with
                {
                    VærgeNavn = "Vera Værge",
                    VærgeAdresse = "Stien 1",
                    Adressebeskyttet = true,
                }
        );
        using var mette = await app.Browse(app.Cast.Mette);

        var one = await mette.Get(Links.Borger((await app.NewSag(citizen: dead)).Nummer));
        var two = await mette.Get(Links.Borger((await app.NewSag(citizen: guarded)).Nummer));

        Assert.Contains("Der sendes ingen breve", one.Text);
        Assert.Contains("Værgen får alle breve på papir", two.Text);
        Assert.Contains("aldrig i journalen", two.Text);
    }

    [Fact, Trait("Afvist", "S2-22")]
    public async Task Of_the_citizens_cases_only_those_that_may_be_opened_are_shown()
    {
        var citizen = await app.NewBorger("6103807034", "Nina Nord", b => b);
        var own = await app.NewSag(citizen: citizen);
        var other = await app.NewSag(handler: app.Cast.Peter, citizen: citizen);
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Get(Links.Borger(own.Nummer));

        Assert.Contains(own.Nummer, page.Text);
        Assert.DoesNotContain(other.Nummer, page.Text);
        await app.As<StateReason, IReadOnlyList<string>>(
            app.Cast.Mette,
            state =>
                state.Run(app.Cast.Mette, other.Nummer, ReasonPurpose.Klage, "Borgeren klager.")
        );
        Assert.Contains(other.Nummer, (await mette.Get(Links.Borger(own.Nummer))).Text);
    }

    [Fact, Trait("Afvist", "S2-22")]
    public async Task Another_unit_is_asked_for_a_reason_and_a_citizen_finds_nothing()
    {
        var sag = await app.NewSag();
        using var peter = await app.Browse(app.Cast.Peter);
        using var ali = await app.Browse(app.Cast.Ali);

        foreach (
            var path in new[]
            {
                Links.Borger(sag.Nummer),
                Links.EditBorger(sag.Nummer),
                Links.EditForhold(sag.Nummer),
                Links.OpenCpr(sag.Nummer),
                Links.Fuldmagter(sag.Nummer),
                Links.RegisterFuldmagt(sag.Nummer),
            }
        )
        {
            Assert.Equal("Begrund, at du vil se sagen", (await peter.Get(path)).Heading);
            Assert.Equal(HttpStatusCode.NotFound, (await ali.Get(path)).Status);
        }
    }

    [Fact]
    public async Task A_case_without_a_citizen_has_no_such_page()
    {
        var sag = await app.As<CreateSag, Sag>(
            app.Cast.Mette,
            create =>
                create.Run(
                    new NewSag("fleksjob", "Spørgsmål fra et byrådsmedlem", app.Cast.Team3)
                    {
                        Ansvarlig = app.Cast.Mette.Id,
                    }
                )
        );
        using var mette = await app.Browse(app.Cast.Mette);

        foreach (
            var path in new[]
            {
                Links.Borger(sag.Nummer),
                Links.EditBorger(sag.Nummer),
                Links.OpenCpr(sag.Nummer),
                Links.Fuldmagter(sag.Nummer),
            }
        )
            Assert.Equal(HttpStatusCode.NotFound, (await mette.Get(path)).Status);
    }
}

public sealed class ShowOnSqlite(SqliteApp app) : ShowTests(app), IClassFixture<SqliteApp>;

public sealed class ShowOnPostgres(PostgresApp app) : ShowTests(app), IClassFixture<PostgresApp>;
