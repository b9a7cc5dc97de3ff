using System.Net;
using Ret;
using Saglig.Tests.Testing;
using Links = Saglig.Personer.Links;

namespace Saglig.Tests.Personer.Fuldmagter;

public abstract class RegisterTests(App app)
{
    private static Dictionary<string, string> Typed(params (string Name, string Value)[] change)
    {
        var fields = new Dictionary<string, string>
        {
            ["Form.Navn"] = "Rita Råd",
            ["Form.Organisation"] = "Socialrådgiverne",
            ["Form.Cpr"] = "630370-7036",
            ["Form.Adresse"] = "Gade 3, 4999 Demoby",
            ["Form.Omfang"] = "Indsigt",
            ["Form.Form"] = "Skriftligt",
        };
        foreach (var (name, value) in change)
            fields[$"Form.{name}"] = value;
        return fields;
    }

    private static async Task<Seen> Send(
        Browser mette,
        string nummer,
        Dictionary<string, string> fields
    ) => await mette.Submit(await mette.Get(Links.RegisterFuldmagt(nummer)), fields);

    [Fact, Trait("Krav", "S3-17")]
    public async Task The_representative_sees_the_case_while_the_mandate_holds_and_no_other_case()
    {
        var (sag, other) = (await app.NewSag(), await app.NewSag());
        using var mette = await app.Browse(app.Cast.Mette);

        var list = await Send(mette, sag.Nummer, Typed(("Cpr", "630370-7052")));

        Assert.Contains("Rita Råd, Socialrådgiverne", list.Text);
        var mandate = Assert.Single(await app.Fuldmagter(sag));
        Assert.Equal(Fuldmagtsomfang.Indsigt, mandate.Fakta.Omfang);
        var entry = Assert.Single(await app.Journal(sag), e => e.Type == "fuldmagt-givet");
        Assert.Contains("Rita Råd", entry.ToCitizen);
        using var rita = await app.Browse(new RepresentativeActor(mandate.Hvem.Id));
        Assert.Equal(HttpStatusCode.OK, (await rita.Get($"/min-sag/{sag.Nummer}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await rita.Get($"/min-sag/{other.Nummer}")).Status);
        Assert.DoesNotContain(other.Nummer, (await rita.Get("/min-sag")).Text);
    }

    [Fact, Trait("Afvist", "S3-17")]
    public async Task A_mandate_for_letters_alone_opens_nothing()
    {
        var sag = await app.NewSag();
        using var rita = await app.Browse(
            await app.RegistrerFuldmagt(sag, Fuldmagtsomfang.KopiAfBreve)
        );

        Assert.Equal(HttpStatusCode.NotFound, (await rita.Get($"/min-sag/{sag.Nummer}")).Status);
        Assert.DoesNotContain(sag.Nummer, (await rita.Get("/min-sag")).Text);
    }

    [Fact, Trait("Afvist", "S3-17")]
    public async Task It_opens_nothing_before_its_first_day_and_after_its_last()
    {
        var sag = await app.NewSag();
        var today = app.Clock.Today();
        using var rita = await app.Browse(
            await app.RegistrerFuldmagt(
                sag,
                change: ny => ny with { Hvem = ny.Hvem with { Cpr = null }, Fra = today.AddDays(1) }
            )
        );
        using var old = await app.Browse(
            await app.RegistrerFuldmagt(
                sag,
                change: ny =>
                    ny with
                    {
                        Hvem = ny.Hvem with { Cpr = null },
                        Fra = today.AddDays(-9),
                        Til = today.AddDays(-1),
                    }
            )
        );

        foreach (var browser in new[] { rita, old })
            Assert.Equal(
                HttpStatusCode.NotFound,
                (await browser.Get($"/min-sag/{sag.Nummer}")).Status
            );
    }

    [Theory]
    [InlineData("Navn", "", "Form_Navn")]
    [InlineData("Cpr", "12", "Form_Cpr")]
    [InlineData("Omfang", "AltMuligt", "Form_Omfang")]
    [InlineData("Fra", "", "Form_Fra")]
    [InlineData("Til", "01-01-2020", "Form_Til")]
    [InlineData("Form", "", "Form_Form")]
    public async Task What_is_wrong_stands_beside_the_field(
        string field,
        string value,
        string wrong
    )
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await Send(mette, sag.Nummer, Typed((field, value)));

        Assert.NotNull(page.ErrorFor(wrong));
        Assert.Empty(await app.Fuldmagter(sag));
    }

    [Fact]
    public async Task Letters_to_the_representative_need_an_address()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await Send(mette, sag.Nummer, Typed(("Omfang", "KopiAfBreve"), ("Adresse", "")));

        Assert.Contains("går på papir", page.ErrorFor("Form_Adresse"));
    }

    [Fact]
    public async Task Nobody_has_two_at_a_time_and_the_citizen_needs_none()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        await Send(mette, sag.Nummer, Typed());

        var again = await Send(mette, sag.Nummer, Typed(("Navn", "Rita R.")));
        var self = await Send(mette, sag.Nummer, Typed(("Cpr", "610190-7034")));

        Assert.Contains("Rita Råd har allerede en fuldmagt", again.Text);
        Assert.Contains("ikke brug for fuldmagt i sin egen sag", self.Text);
        Assert.Single(await app.Fuldmagter(sag));
    }
}

public sealed class RegisterOnSqlite(SqliteApp app) : RegisterTests(app), IClassFixture<SqliteApp>;

public sealed class RegisterOnPostgres(PostgresApp app)
    : RegisterTests(app),
        IClassFixture<PostgresApp>;
