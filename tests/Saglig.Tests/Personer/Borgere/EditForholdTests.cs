using Saglig.Tests.Testing;
using Links = Saglig.Personer.Links;

namespace Saglig.Tests.Personer.Borgere;

public abstract class EditForholdTests(App app)
{
    [Fact]
    public async Task A_guardian_is_registered_with_its_source_and_shown_on_the_case()
    {
        var citizen = await app.NewBorger("6103807051", "Nadia Nord", b => b);
        var sag = await app.NewSag(citizen: citizen);
        using var mette = await app.Browse(app.Cast.Mette);

        var done = await mette.Submit(
            await mette.Get(Links.EditForhold(sag.Nummer)),
            new Dictionary<string, string>
            {
                ["Form.VærgeNavn"] = "Vera Værge",
                ["Form.VærgeAdresse"] = "Stien 1, 4999 Demoby",
                ["Kilde"] = "Familieretshuset 3. marts",
            }
        );

        Assert.Contains("Værgen får alle breve", done.Text);
        var entry = Assert.Single(await app.Journal(sag), e => e.Type == "borger-rettet");
        Assert.Contains("Kilde: Familieretshuset 3. marts", entry.Text);
        Assert.Contains("Vera Værge", entry.Text);
    }

    [Theory]
    [InlineData("Kilde", "", "Kilde")]
    [InlineData("Form.Død", "31-12-2099", "Form_Død")]
    [InlineData("Form.FraflyttetTil", "Aarhus", "Form_Fraflyttet")]
    [InlineData("Form.VærgeNavn", "Vera Værge", "Form_VærgeAdresse")]
    public async Task What_cannot_be_is_refused_beside_its_field(
        string field,
        string value,
        string wrong
    )
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        var fields = new Dictionary<string, string> { ["Kilde"] = "CPR-registret" };
        fields[field] = value;

        var page = await mette.Submit(await mette.Get(Links.EditForhold(sag.Nummer)), fields);

        Assert.NotNull(page.ErrorFor(wrong));
        Assert.Equal(1, (await app.Registreret(app.Cast.Ali)).Version);
    }

    [Fact]
    public async Task A_minor_cannot_be_left_without_parents()
    {
        var child = await app.NewBorger("6101124039", "Bente Barn", b => b);
        var sag = await app.NewSag(citizen: child);
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Submit(
            await mette.Get(Links.EditForhold(sag.Nummer)),
            new { Kilde = "CPR-registret" }
        );

        Assert.Contains("under 18 år", page.ErrorFor("Form_ForælderNavn"));
    }

    [Fact]
    public async Task Both_who_hold_custody_are_registered_and_shown_with_what_it_does_to_letters()
    {
        var child = await app.NewBorger("6101124047", "Bo Barn", b => b);
        var sag = await app.NewSag(citizen: child);
        using var mette = await app.Browse(app.Cast.Mette);

        var done = await mette.Submit(
            await mette.Get(Links.EditForhold(sag.Nummer)),
            new Dictionary<string, string>
            {
                ["Form.ForælderNavn"] = "Mona Barn",
                ["Form.ForælderAdresse"] = "Stien 1, 4999 Demoby",
                ["Form.MedforælderNavn"] = "Finn Barn",
                ["Form.MedforælderAdresse"] = "Stien 2, 4999 Demoby",
                ["Kilde"] = "CPR-registret",
            }
        );

        Assert.Contains("Brevene går på papir til Mona Barn og Finn Barn", done.Text);
        Assert.Contains("Finn Barn, Stien 2, 4999 Demoby", done.Text);
        Assert.Equal(
            [new("Mona Barn", "Stien 1, 4999 Demoby"), new("Finn Barn", "Stien 2, 4999 Demoby")],
            (await app.Registreret(child)).Forældre
        );
        var entry = Assert.Single(await app.Journal(sag), e => e.Type == "borger-rettet");
        Assert.Contains("Mona Barn og Finn Barn", entry.Text);
        Assert.DoesNotContain("Stien", entry.Text);
    }

    [Fact]
    public async Task A_parent_without_an_address_is_refused_beside_the_field()
    {
        var child = await app.NewBorger("6101124055", "Bent Barn", b => b);
        var sag = await app.NewSag(citizen: child);
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Submit(
            await mette.Get(Links.EditForhold(sag.Nummer)),
            new Dictionary<string, string>
            {
                ["Form.ForælderNavn"] = "Mona Barn",
                ["Form.ForælderAdresse"] = "Stien 1, 4999 Demoby",
                ["Form.MedforælderNavn"] = "Finn Barn",
                ["Kilde"] = "CPR-registret",
            }
        );

        Assert.NotNull(page.ErrorFor("Form_MedforælderAdresse"));
        Assert.Empty((await app.Registreret(child)).Forældre);
    }
}

public sealed class EditForholdOnSqlite(SqliteApp app)
    : EditForholdTests(app),
        IClassFixture<SqliteApp>;

public sealed class EditForholdOnPostgres(PostgresApp app)
    : EditForholdTests(app),
        IClassFixture<PostgresApp>;
