using System.Net;
using Ret;
using Saglig.Sager;
using Saglig.Storage;
using Saglig.Tests.Dokumenter;
using Saglig.Tests.Testing;
using Saglig.Ui;
using Links = Saglig.MinSag.Links;

namespace Saglig.Tests.MinSag.Ansøgninger;

public abstract class ApplyTests(App app)
{
    private static readonly object Fleksjob = new
    {
        Type = "fleksjob",
        Ord = "Jeg har ondt i ryggen og vil gerne arbejde.",
    };

    private DateOnly Deadline => Frister.Sagsbehandling(app.Clock.Today(), 12, "fleksjob").Udløber;

    [Fact, Trait("Krav", "S3-15"), Trait("Krav", "S4-24")]
    public async Task Who_has_no_case_applies_and_has_a_number_a_clock_and_a_case_at_once()
    {
        var citizen = await app.NyBorger();
        using var browser = await app.Browse(citizen);
        var page = await browser.Get((await browser.Get(Links.Home)).Link(Links.Apply));
        Assert.Contains($"Du får svar senest {Dates.Full(Deadline)}.", page.Text);

        var answer = await browser.Upload(page, Fleksjob, ("attest.pdf", Samples.PdfOf("Attest")));

        var sag = await Only(citizen);
        Assert.Equal(Links.Sag(sag.Nummer), answer.Path);
        Assert.Contains($"Dit nummer er {sag.Nummer}-1.", answer.Text);
        Assert.Contains($"Du får svar senest {Dates.Full(Deadline)}.", answer.Text);
        var open = (await app.Ansøgning(sag))!;
        Assert.Equal(("fleksjob", app.Clock.Today()), (open.Ydelse, open.Modtaget));
        var journal = await app.Journal(sag);
        var paper = journal.Single(l => l.Number == 1);
        Assert.Equal("Ansøgning om fleksjob", paper.Title);
        Assert.Contains("Jeg har ondt i ryggen", paper.Text);
        Assert.NotNull(paper.Hash);
    }

    [Fact, Trait("Krav", "S3-15")]
    public async Task The_new_case_stands_on_a_leaders_list_of_cases_without_a_caseworker()
    {
        await app.NewSag();
        var citizen = await app.NyBorger();
        await Send(citizen, Fleksjob);

        var sag = await Only(citizen);

        Assert.Equal((app.Cast.Team3, (EmployeeId?)null), (sag.Unit, sag.Ansvarlig));
        using var karen = await app.Browse(app.Cast.Karen);
        Assert.Contains(sag.Nummer, (await karen.Get("/ledelse/sager")).Text);
    }

    [Fact, Trait("Krav", "S3-15")]
    public async Task In_an_open_case_of_the_type_the_application_goes_there()
    {
        var citizen = await app.NyBorger();
        var sag = await app.NewSag(citizen: citizen);

        await Send(citizen, Fleksjob);

        Assert.Equal(sag.Id, (await Only(citizen)).Id);
        Assert.NotNull(await app.Ansøgning(sag));
        using var mette = await app.Browse(app.Cast.Mette);
        var journal = await mette.Get(Saglig.Journaler.Links.Journal(sag.Nummer));
        Assert.Contains("Jeg har ondt i ryggen", journal.Text);
    }

    [Fact, Trait("Krav", "S3-15")]
    public async Task With_a_case_of_another_type_only_a_case_of_its_own_is_made()
    {
        var citizen = await app.NyBorger();
        var other = await app.NewSag(citizen: citizen, type: "sygedagpenge");

        var answer = await Send(citizen, Fleksjob);

        Assert.DoesNotContain(other.Nummer, answer.Path);
        Assert.Null(await app.Ansøgning(other));
    }

    [Fact, Trait("Afvist", "S3-15")]
    public async Task The_same_application_sent_twice_is_one_with_one_receipt()
    {
        var citizen = await app.NyBorger();
        using var browser = await app.Browse(citizen);
        var page = await browser.Get(Links.Apply);
        var file = ("attest.pdf", Samples.PdfOf("Attest"));

        var both = await Task.WhenAll(
            browser.Upload(page, Fleksjob, file),
            browser.Upload(page, Fleksjob, file)
        );
        var third = await browser.Upload(page, Fleksjob, file);

        var sag = await Only(citizen);
        Assert.Equal(3, await app.Antal("journal", sag));
        Assert.All(both.Append(third), a => Assert.Equal(Links.Sag(sag.Nummer), a.Path));
        Assert.Contains($"Dit nummer er {sag.Nummer}-1.", third.Text);
    }

    [Fact, Trait("Krav", "S3-15")]
    public async Task More_words_to_an_open_application_are_received_and_the_first_clock_goes_on()
    {
        var citizen = await app.NyBorger();
        await Send(citizen, Fleksjob);
        var first = app.Clock.Today();
        app.Clock.Advance(TimeSpan.FromDays(3));

        var answer = await Send(citizen, new { Type = "fleksjob", Ord = "Jeg glemte noget." });

        var sag = await Only(citizen);
        Assert.Contains($"Dit nummer er {sag.Nummer}-2.", answer.Text);
        Assert.Contains("Du har allerede søgt", answer.Text);
        Assert.Equal(first, (await app.Ansøgning(sag))!.Modtaget);
    }

    [Fact, Trait("Afvist", "S3-15")]
    public async Task Nothing_chosen_and_nothing_written_says_what_to_do_and_keeps_the_file()
    {
        var citizen = await app.NyBorger();
        using var browser = await app.Browse(citizen);
        var page = await browser.Get(Links.Apply);

        var empty = await browser.Upload(page, null);
        Assert.EndsWith("Vælg, hvad du søger om.", empty.ErrorFor("Type"));
        Assert.EndsWith("Skriv, hvorfor du søger, eller vælg en fil.", empty.ErrorFor("Ord"));

        var unchosen = await browser.Upload(
            page,
            new { Ord = "Hjælp mig." },
            ("attest.pdf", Samples.PdfOf("Attest"))
        );
        Assert.Equal("Hjælp mig.", unchosen.Value("Ord"));
        Assert.Contains("attest.pdf", unchosen.Text);
        await browser.Upload(unchosen, new { Type = "fleksjob" });
        var journal = await app.Journal(await Only(citizen));
        Assert.NotNull(journal.Single(l => l.Number == 1).Hash);
    }

    [Theory, Trait("Afvist", "S3-15")]
    [InlineData("aktindsigt")]
    [InlineData("findes ikke")]
    [InlineData("' or 1=1 --")]
    public async Task What_nobody_can_apply_for_is_no_choice(string type)
    {
        var citizen = await app.NyBorger();

        var answer = await Send(citizen, new { Type = type, Ord = "Nu" });

        Assert.EndsWith("Vælg, hvad du søger om.", answer.ErrorFor("Type"));
        Assert.Empty(await Cases(citizen));
    }

    [Fact, Trait("Krav", "S3-15")]
    public async Task The_page_in_English_says_the_same()
    {
        var citizen = await app.NyBorger();
        using var browser = await app.Browse(citizen);

        var page = await browser.Get(Links.Apply + "?sprog=en");
        var answer = await browser.Upload(page, Fleksjob);

        Assert.Contains(
            $"You will have an answer by {Dates.Full(Deadline, Language.English)}.",
            page.Text
        );
        Assert.Contains("Thank you. We have received it. Your number is", answer.Text);
    }

    [Fact, Trait("Krav", "S3-15")]
    public async Task A_representative_whose_mandate_says_so_applies_in_that_case()
    {
        var sag = await app.NewSag();
        var rita = await app.RegistrerFuldmagt(sag);
        using var browser = await app.Browse(rita);
        var page = await browser.Get(
            (await browser.Get(Links.Sag(sag.Nummer))).Link(Links.ApplyInCase(sag.Nummer))
        );

        var answer = await browser.Upload(page, new { Ord = "Ali søger om fleksjob." });

        Assert.Contains($"Dit nummer er {sag.Nummer}-1.", answer.Text);
        Assert.NotNull(await app.Ansøgning(sag));
        Assert.Equal("Rita Råd", (await app.Journal(sag)).Single(l => l.Number == 1).Sender);
    }

    [Fact, Trait("Afvist", "S3-15")]
    public async Task A_representative_whose_mandate_does_not_say_so_can_send_papers_but_not_apply()
    {
        var sag = await app.NewSag();
        var rita = await app.RegistrerFuldmagt(
            sag,
            Fuldmagtsomfang.Indsigt | Fuldmagtsomfang.Udtalelse
        );
        using var browser = await app.Browse(rita);
        var page = await browser.Get(Links.ApplyInCase(sag.Nummer));
        Assert.Contains("Du kan altid sende papirer.", page.Text);
        Assert.Null(page.Html.QuerySelector("main form"));

        var form = FoundForm.On(await browser.Get(Links.Papers(sag.Nummer))).Single();
        form.Element.SetAttribute("action", page.Path);
        var forced = await form.Send(browser, form.Values());

        Assert.Contains("Din fuldmagt giver dig ikke ret til at søge.", forced.Text);
        Assert.Null(await app.Ansøgning(sag));
        Assert.Equal("Vælg sagen først", (await browser.Get(Links.Apply)).Heading);
    }

    [Fact, Trait("Afvist", "S3-15")]
    public async Task In_anothers_case_nobody_applies()
    {
        var sag = await app.NewSag();
        using var berit = await app.Browse(app.Cast.Berit);

        var answer = await berit.Get(Links.ApplyInCase(sag.Nummer));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Fact, Trait("Afvist", "S3-15")]
    public async Task In_a_closed_case_a_representative_is_told_to_let_the_citizen_apply()
    {
        var sag = await app.NewSag();
        var rita = await app.RegistrerFuldmagt(sag);
        await app.As<Db>(
            SystemActor.Instance,
            db => db.Write(() => new SagSql(db).Close(sag.Id, app.Clock.Now()))
        );
        using var browser = await app.Browse(rita);

        var page = await browser.Get(Links.ApplyInCase(sag.Nummer));

        Assert.Contains("Bed borgeren om at søge selv.", page.Text);
    }

    private async Task<Seen> Send(CitizenActor citizen, object fields)
    {
        using var browser = await app.Browse(citizen);
        return await browser.Upload(await browser.Get(Links.Apply), fields);
    }

    private async Task<Sag> Only(CitizenActor citizen) => Assert.Single(await Cases(citizen));

    private Task<List<Sag>> Cases(CitizenActor citizen) =>
        app.As<Db, List<Sag>>(
            SystemActor.Instance,
            db =>
                db.List(
                    $"select {SagRow.Columns} from sag s join sagstype t on t.kode = s.sagstype where s.borger_id = @Id",
                    new { citizen.Id },
                    SagRow.Map
                )
        );
}

public sealed class ApplyOnSqlite(SqliteApp app) : ApplyTests(app), IClassFixture<SqliteApp>;

public sealed class ApplyOnPostgres(PostgresApp app) : ApplyTests(app), IClassFixture<PostgresApp>;
