using Saglig.Adgang;
using Saglig.Sager;
using Saglig.Storage;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Adgang;

/// <summary>A stated reason opens a case for the day; disqualification shuts it; each look is written down.</summary>
public abstract class ReasonTests(App app)
{
    private const string Reason = "Borgeren ringede og bad om hjælp i dag.";

    [Fact, Trait("Krav", "S2-22")]
    public async Task A_stated_reason_opens_the_case_for_the_rest_of_the_day_and_no_longer()
    {
        var sag = await app.NewSag();
        using var peter = await app.Browse(app.Cast.Peter);

        var opened = await State(peter, sag.Nummer);

        Assert.Equal(Saglig.Sager.Links.Sag(sag.Nummer), opened.Path);
        Assert.Equal("AngivetGrund", (await Looks(sag))[0]);
        app.Clock.Advance(TimeSpan.FromHours(24));
        using var tomorrow = await app.Browse(app.Cast.Peter);
        Assert.Equal("Begrund, at du vil se sagen", (await tomorrow.Get(opened.Path)).Heading);
    }

    [Fact, Trait("Krav", "S2-22"), Trait("Afvist", "S2-22")]
    public async Task The_citizen_sees_unit_time_and_purpose_but_not_the_reason_or_the_name()
    {
        var sag = await app.NewSag();
        using var peter = await app.Browse(app.Cast.Peter);
        await State(peter, sag.Nummer);
        using var ali = await app.Browse(app.Cast.Ali);

        var page = await ali.Get(Saglig.MinSag.Links.WhoLooked(sag.Nummer));

        Assert.Contains("Team 5", page.Text);
        Assert.DoesNotContain(Reason, page.Html.DocumentElement.OuterHtml);
        Assert.DoesNotContain("Peter", page.Html.DocumentElement.OuterHtml);
    }

    [Theory, Trait("Afvist", "S2-22")]
    [InlineData("2026-9999999")]
    [InlineData("0101019999")]
    [InlineData("<script>alert(1)</script>")]
    public async Task A_number_that_does_not_exist_is_answered_as_one_that_may_not_be_opened(
        string searched
    )
    {
        var sag = await app.NewSag();
        await Disqualify(sag, app.Cast.Peter);
        using var peter = await app.Browse(app.Cast.Peter);

        var (hidden, missing) = (await State(peter, sag.Nummer), await State(peter, searched));

        Assert.Contains("Der er ingen sag, du kan åbne med det nummer.", missing.Text);
        Assert.Equal(missing.Text.Replace(searched, ""), hidden.Text.Replace(sag.Nummer, ""));
        Assert.Empty(await Looks(sag));
    }

    [Fact, Trait("Afvist", "S2-22")]
    public async Task A_disqualified_caseworker_is_shut_out_of_their_own_case()
    {
        var sag = await app.NewSag();
        await Disqualify(sag, app.Cast.Mette);
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Get(Saglig.Sager.Links.Sag(sag.Nummer));

        Assert.Equal("Begrund, at du vil se sagen", page.Heading);
        Assert.Equal(page.Heading, (await State(mette, sag.Nummer)).Heading);
        Assert.Empty(await Looks(sag));
    }

    [Theory, Trait("Afvist", "S2-22")]
    [InlineData("", Reason, "Formaal", "Vælg, hvad du skal bruge sagen til.")]
    [InlineData("Klage", "kort", "Grund", "Skriv med en hel sætning")]
    [InlineData("Klage", "          ", "Grund", "Skriv med en hel sætning")]
    public async Task Without_purpose_or_sentence_nothing_opens(
        string purpose,
        string reason,
        string field,
        string sentence
    )
    {
        var sag = await app.NewSag();
        using var peter = await app.Browse(app.Cast.Peter);

        var answer = await State(peter, sag.Nummer, purpose, reason);

        Assert.Contains(sentence, answer.ErrorFor(field));
        Assert.Empty(await Looks(sag));
    }

    [Theory, Trait("Afvist", "S2-22")]
    [InlineData("tilbagekaldt = @now")]
    [InlineData("til = @yesterday")]
    [InlineData("fra = @tomorrow")]
    public async Task A_mandate_counts_only_while_it_is_in_force(string change)
    {
        var sag = await app.NewSag();
        var representative = await app.GivFuldmagt(sag, Ret.Fuldmagtsomfang.Indsigt);
        using var browser = await app.Browse(representative);
        var path = Saglig.MinSag.Links.Sag(sag.Nummer);
        Assert.Equal(path, (await browser.Get(path)).Path);
        var (now, today) = (app.Clock.Now(), app.Clock.Today());

        await Write(
            $"update fuldmagt set {change} where repraesentant_id = @Id",
            new Dictionary<string, object?>
            {
                ["Id"] = representative.Id,
                ["now"] = now,
                ["yesterday"] = today.AddDays(-1),
                ["tomorrow"] = today.AddDays(1),
            }
        );

        var missing = await browser.Get(Saglig.MinSag.Links.Sag("2026-9999999"));
        var page = await browser.Get(path);
        Assert.Equal((missing.Status, missing.Text), (page.Status, page.Text));
    }

    private static async Task<Seen> State(
        Browser browser,
        string searched,
        string purpose = nameof(ReasonPurpose.BorgerHenvendelse),
        string reason = Reason
    ) =>
        await browser.Submit(
            await browser.Get(Saglig.Adgang.Links.StateReason(searched)),
            new { Formaal = purpose, Grund = reason }
        );

    private Task Disqualify(Sag sag, EmployeeActor employee) =>
        Write(
            """
            insert into inhabilitet (id, sag_id, medarbejder_id, grund, erklaeret)
            values (@id, @sag, @employee, 'Familie', @now)
            """,
            new Dictionary<string, object?>
            {
                ["id"] = app.NewId(),
                ["sag"] = sag.Id,
                ["employee"] = employee.Id,
                ["now"] = app.Clock.Now(),
            }
        );

    private Task Write(string statement, object values) =>
        app.As<Db>(SystemActor.Instance, db => db.Write(() => db.Execute(statement, values)));

    private Task<List<string>> Looks(Sag sag) =>
        app.As<Db, List<string>>(
            SystemActor.Instance,
            db =>
                db.List(
                    "select formaal from opslag where sag_id = @Id order by tidspunkt desc",
                    new { sag.Id },
                    row => row.Text("formaal")
                )
        );
}

public sealed class ReasonOnSqlite(SqliteApp app) : ReasonTests(app), IClassFixture<SqliteApp>;

public sealed class ReasonOnPostgres(PostgresApp app)
    : ReasonTests(app),
        IClassFixture<PostgresApp>;
