using Saglig.Tests.Testing;
using Links = Saglig.Personer.Links;

namespace Saglig.Tests.Personer.Borgere;

public abstract class EditTests(App app)
{
    private static Dictionary<string, string> Fields(params (string Name, string Value)[] fields) =>
        fields.ToDictionary(f => $"Form.{f.Name}", f => f.Value);

    [Fact]
    public async Task A_need_is_journalised_on_each_open_case_without_repeating_the_address()
    {
        var citizen = await app.NewBorger("6103807041", "Nadia Nord", b => b);
        var (one, two) = (
            await app.NewSag(citizen: citizen),
            await app.NewSag(handler: app.Cast.Peter, citizen: citizen)
        );
        using var mette = await app.Browse(app.Cast.Mette);

        var done = await mette.Submit(
            await mette.Get(Links.EditBorger(one.Nummer)),
            Fields(("Tolk", "arabisk"), ("Adresse", "Hemmelig Sti 9"))
        );

        Assert.Contains("journaliseret på 2 sager", done.Html.Body!.TextContent);
        var borger = await app.Registreret(citizen);
        Assert.Equal(
            ("arabisk", "Hemmelig Sti 9", 2),
            (borger.Tolk, borger.Adresse, borger.Version)
        );
        foreach (var sag in new[] { one, two })
        {
            var entry = Assert.Single(await app.Journal(sag), e => e.Type == "borger-rettet");
            Assert.Contains("tolk: arabisk", entry.Text);
            Assert.DoesNotContain("Hemmelig", entry.Text + entry.Title + entry.ToCitizen);
            Assert.Contains("adresse, tolk", entry.ToCitizen);
        }
    }

    [Fact]
    public async Task Nothing_changed_is_nothing_journalised()
    {
        var citizen = await app.NewBorger("6103807042", "Nadia Nord", b => b);
        var sag = await app.NewSag(citizen: citizen);
        using var mette = await app.Browse(app.Cast.Mette);

        await mette.Submit(await mette.Get(Links.EditBorger(sag.Nummer)));

        Assert.Equal(1, (await app.Registreret(citizen)).Version);
        Assert.DoesNotContain(await app.Journal(sag), e => e.Type == "borger-rettet");
    }

    [Theory]
    [InlineData("Navn", "", "Skriv borgerens navn.")]
    [InlineData("Postnummer", "49", "Et postnummer har fire cifre.")]
    [InlineData("Telefon", "ring til mor", "Skriv telefonnummeret med cifre")]
    [InlineData("Email", "nadia(at)nord", "Skriv e-mailen som")]
    public async Task What_is_wrong_stands_beside_the_field_and_nothing_is_saved(
        string field,
        string value,
        string sentence
    )
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Submit(
            await mette.Get(Links.EditBorger(sag.Nummer)),
            Fields((field, value), ("Tolk", "skrevet tekst"))
        );

        Assert.Contains(sentence, page.ErrorFor($"Form_{field}"));
        Assert.Equal("skrevet tekst", page.Value("Form_Tolk"));
        Assert.Null((await app.Registreret(app.Cast.Ali)).Tolk);
    }

    [Fact]
    public async Task The_second_of_two_is_told_and_keeps_the_text()
    {
        var citizen = await app.NewBorger("6103807043", "Nadia Nord", b => b);
        var sag = await app.NewSag(citizen: citizen);
        using var mette = await app.Browse(app.Cast.Mette);
        using var bo = await app.Browse(app.Cast.Bo);
        var seen = await bo.Get(Links.EditBorger(sag.Nummer));
        await mette.Submit(
            await mette.Get(Links.EditBorger(sag.Nummer)),
            Fields(("Telefon", "11 11 11 11"))
        );

        var told = await bo.Submit(seen, Fields(("Telefon", "22 22 22 22")));

        Assert.Contains("11 11 11 11", told.Text);
        Assert.Equal("22 22 22 22", told.Value("Form_Telefon"));
        Assert.Equal("11 11 11 11", (await app.Registreret(citizen)).Telefon);
        await bo.Submit(told);
        Assert.Equal("22 22 22 22", (await app.Registreret(citizen)).Telefon);
    }
}

public sealed class EditOnSqlite(SqliteApp app) : EditTests(app), IClassFixture<SqliteApp>;

public sealed class EditOnPostgres(PostgresApp app) : EditTests(app), IClassFixture<PostgresApp>;
