using System.Net;
using Saglig.Post;
using Saglig.Tests.Dokumenter;
using Saglig.Tests.Testing;
using Links = Saglig.Post.Links;

namespace Saglig.Tests.Post;

public abstract class TrayTests(App app)
{
    private const string ToCase = "form[action*='handler=Sag']";
    private const string ToNew = "form[action*='handler=Ny']";
    private const string ToUnit = "form[action*='handler=Flyt']";

    [Fact, Trait("Krav", "S4-24")]
    public async Task A_paper_without_a_case_lies_in_the_units_tray_and_ages_visibly()
    {
        var theme = "Attest fra egen læge";
        // Thursday 5 March: the seventh working day after is Monday 16 March, the fourth is Wednesday 11 March.
        var ages = new[] { (12, "I tide"), (6, "Bør journaliseres nu"), (3, "For sent") };
        foreach (var (day, _) in ages)
            await app.LægIBakken(change: p =>
                p with
                {
                    Tema = $"{theme} {day}",
                    Modtaget = new(2026, 3, day),
                }
            );
        using var mette = await app.Browse(app.Cast.Mette);

        var tray = await mette.Get(Links.Tray);

        foreach (var (day, age) in ages)
        {
            var row = tray
                .Html.QuerySelectorAll("tbody tr")
                .Single(r => r.TextContent.Contains($"{theme} {day}"));
            Assert.Contains(age, row.TextContent);
            Assert.Contains("610190-••••", row.TextContent);
        }
        var order = tray.Text;
        Assert.True(
            order.IndexOf($"{theme} 3", StringComparison.Ordinal)
                < order.IndexOf($"{theme} 12", StringComparison.Ordinal)
        );
    }

    [Fact, Trait("Krav", "S4-24"), Trait("Krav", "S0-1")]
    public async Task It_is_put_on_the_citizens_case_and_leaves_the_tray()
    {
        var sag = await app.NewSag();
        var id = await app.LægIBakken();
        using var mette = await app.Browse(app.Cast.Mette);
        var page = await mette.Get(Links.Sort(id));

        var answer = await mette.Submit(page, new Fields { Sag = sag.Nummer }.Form, ToCase);

        Assert.Contains($"Papiret har nummer {sag.Nummer}-1.", answer.Text);
        var entry = Assert.Single(await app.Journal(sag), e => e.Type == "papir-modtaget");
        Assert.Equal("Lægehuset", entry.Sender);
        Assert.Contains("lagt på en sag", (await mette.Get(Links.Sort(id))).Text);
    }

    [Fact, Trait("Krav", "S4-24"), Trait("Krav", "S3-15")]
    public async Task A_new_case_is_made_of_an_application_and_its_clock_runs_from_receipt()
    {
        var id = await app.LægIBakken(
            cpr: "6303907036",
            change: p =>
                p with
                {
                    Ydelse = "fleksjob",
                    FraHvem = Afsenderart.Borger,
                    Modtaget = new(2026, 3, 9),
                }
        );
        using var mette = await app.Browse(app.Cast.Mette);

        var answer = await mette.Submit(
            await mette.Get(Links.Sort(id)),
            new Fields { Sagstype = "fleksjob", Titel = "Ansøgning om fleksjob" }.Form,
            ToNew
        );

        Assert.Contains("Svarfristen er den 1. juni 2026", answer.Text);
    }

    [Fact, Trait("Afvist", "S3-15")]
    public async Task An_application_is_not_put_on_a_case_of_a_type_without_a_deadline()
    {
        var sag = await app.NewSag(type: "generel");
        var id = await app.LægIBakken(change: p => p with { Ydelse = "fleksjob" });
        using var mette = await app.Browse(app.Cast.Mette);
        var page = await mette.Get(Links.Sort(id));

        var onCase = await mette.Submit(page, new Fields { Sag = sag.Nummer }.Form, ToCase);
        var onNew = await mette.Submit(
            page,
            new Fields { Sagstype = "generel", Titel = "x" }.Form,
            ToNew
        );

        Assert.Contains("kan ikke søges om noget", onCase.ErrorFor("Input_Sag"));
        Assert.Contains("kan ikke søges om noget", onNew.ErrorFor("Input_Sagstype"));
        Assert.DoesNotContain(await app.Journal(sag), e => e.Type == "papir-modtaget");
    }

    [Fact, Trait("Krav", "S2-22"), Trait("Krav", "S4-24")]
    public async Task It_is_delivered_to_another_units_case_without_opening_it()
    {
        var sag = await app.NewSag(app.Cast.Peter);
        var id = await app.LægIBakken();
        using var mette = await app.Browse(app.Cast.Mette);
        var page = await mette.Get(Links.Sort(id));

        Assert.DoesNotContain(sag.Nummer, page.Text);
        await mette.Submit(page, new Fields { Sagsnummer = sag.Nummer }.Form, ToCase);

        Assert.Single(await app.Journal(sag), e => e.Type == "papir-modtaget");
        var closed = await mette.Get(Links.Dokument(sag.Nummer, 1));
        Assert.Equal("Begrund, at du vil se sagen", closed.Heading);
    }

    [Fact, Trait("Afvist", "S2-22")]
    public async Task A_case_that_does_not_exist_and_anothers_case_give_the_same_answer()
    {
        var berits = await app.NewSag(app.Cast.Peter, app.Cast.Berit);
        var id = await app.LægIBakken();
        using var mette = await app.Browse(app.Cast.Mette);
        var page = await mette.Get(Links.Sort(id));

        var hidden = await mette.Submit(
            page,
            new Fields { Sagsnummer = berits.Nummer }.Form,
            ToCase
        );
        var missing = await mette.Submit(
            page,
            new Fields { Sagsnummer = "2026-9999999" }.Form,
            ToCase
        );

        Assert.Equal(missing.ErrorFor("Input_Sagsnummer"), hidden.ErrorFor("Input_Sagsnummer"));
        Assert.NotNull(hidden.ErrorFor("Input_Sagsnummer"));
        Assert.DoesNotContain(await app.Journal(berits), e => e.Type == "papir-modtaget");
    }

    [Fact, Trait("Krav", "S4-24")]
    public async Task Moved_to_the_unit_where_it_belongs_it_keeps_its_age_and_its_history()
    {
        var id = await app.LægIBakken(change: p => p with { Modtaget = new(2026, 3, 3) });
        using var mette = await app.Browse(app.Cast.Mette);

        await mette.Submit(
            await mette.Get(Links.Sort(id)),
            new Fields
            {
                Enhed = app.Cast.Team5.Value.ToString(),
                Flyttegrund = "Sygedagpenge",
            }.Form,
            ToUnit
        );

        Assert.Equal(HttpStatusCode.NotFound, (await mette.Get(Links.Sort(id))).Status);
        using var peter = await app.Browse(app.Cast.Peter);
        var theirs = await peter.Get(Links.Sort(id));
        Assert.All(
            ["For sent", "Sygedagpenge", "Mette Holm"],
            word => Assert.Contains(word, theirs.Text)
        );
    }

    [Fact, Trait("Afvist", "S4-24")]
    public async Task A_paper_that_somebody_else_has_handled_is_not_journalised_twice()
    {
        var sag = await app.NewSag();
        var id = await app.LægIBakken();
        using var mette = await app.Browse(app.Cast.Mette);
        using var bo = await app.Browse(app.Cast.Bo);
        var (first, second) = (await mette.Get(Links.Sort(id)), await bo.Get(Links.Sort(id)));
        await mette.Submit(first, new Fields { Sag = sag.Nummer }.Form, ToCase);

        var late = await bo.Submit(second, new Fields { Sag = sag.Nummer }.Form, ToCase);

        Assert.Contains("af en anden, mens du så på det", late.Text);
        Assert.Single(await app.Journal(sag), e => e.Type == "papir-modtaget");
    }

    [Fact, Trait("Afvist", "S2-22")]
    public async Task Another_units_paper_and_one_that_does_not_exist_are_both_not_there()
    {
        var file = Papirfil.Of(await app.Sent("a.pdf", Samples.PdfOf("I bakken")));
        var id = await app.LægIBakken(change: p => p with { Filer = [file] });
        using var peter = await app.Browse(app.Cast.Peter);
        using var mette = await app.Browse(app.Cast.Mette);
        using var lis = await app.Browse(app.Cast.Lis);

        Assert.Equal(HttpStatusCode.NotFound, (await peter.Get(Links.Sort(id))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await peter.Get(Links.TrayFile(id, 1))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await mette.Get(Links.TrayFile(id, 2))).Status);
        Assert.Equal(
            "application/pdf",
            (await mette.Get(Links.TrayFile(id, 1))).Answer.Content.Headers.ContentType?.MediaType
        );
        Assert.Equal(HttpStatusCode.Forbidden, (await lis.Get(Links.Tray)).Status);
    }

    /// <summary>Form fields with dots in their names, which an anonymous object cannot have.</summary>
    private sealed class Fields
    {
        public string? Sag { get; init; }
        public string? Sagsnummer { get; init; }
        public string? Sagstype { get; init; }
        public string? Titel { get; init; }
        public string? Enhed { get; init; }
        public string? Flyttegrund { get; init; }

        public IReadOnlyDictionary<string, string> Form =>
            GetType()
                .GetProperties()
                .Where(p => p.PropertyType == typeof(string) && p.GetValue(this) is not null)
                .ToDictionary(p => $"Input.{p.Name}", p => (string)p.GetValue(this)!);
    }
}

public sealed class TrayOnSqlite(SqliteApp app) : TrayTests(app), IClassFixture<SqliteApp>;

public sealed class TrayOnPostgres(PostgresApp app) : TrayTests(app), IClassFixture<PostgresApp>;
