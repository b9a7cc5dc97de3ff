using Ret;
using Saglig.Afgørelser;
using Saglig.Partshøringer;
using Saglig.Sager;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Partshøringer;

/// <summary>What a hearing does to the decision: it waits, and it answers (FVL §§ 19, 21 and 24).</summary>
public abstract class DecisionTests(App app)
{
    private const string Heard = "partshoering";
    private const string Deadline = "partshoering-frist";
    private const string Met = "hoeringssvar-moedt";
    private const string Wait = "vent-paa-udtalelse";

    [Fact]
    public async Task An_adverse_piece_that_nobody_has_heard_stops_a_refusal()
    {
        var (sag, _) = await app.SagMedBelastende();
        await app.GemUdkast(sag, Udfald.Afslag);

        Assert.Contains("Rapport fra praktik", await Stop(sag, Heard));
    }

    [Fact]
    public async Task Until_the_deadline_has_passed_or_the_answer_has_come_nothing_is_decided()
    {
        var sag = await Hørt();
        var høring = await app.Høring(sag);

        Assert.Equal(
            $"Vent på svaret. Svarfristen er den {høring.Fakta.Svarfrist.Skrevet()}.",
            await Stop(sag, Deadline)
        );
        await Until(høring.Fakta.Svarfrist);
        Assert.NotNull(await Stop(sag, Deadline));
    }

    [Fact]
    public async Task The_day_after_the_deadline_the_silent_citizen_is_heard()
    {
        var sag = await Hørt();

        await Until((await app.Høring(sag)).Fakta.Svarfrist.AddDays(1));

        Assert.Null(await Stop(sag, Heard));
        Assert.Null(await Stop(sag, Deadline));
        Assert.Null(await Stop(sag, Met));
    }

    [Fact]
    public async Task A_longer_deadline_is_the_one_that_is_waited_for()
    {
        var sag = await Hørt();
        var (first, longer) = (
            (await app.Høring(sag)).Fakta.Svarfrist,
            app.Clock.Today().AddDays(40)
        );
        await app.As<ExtendPartshøring, HøringResult>(
            app.Cast.Mette,
            extend => extend.Run(sag.Id, 1, longer, "Du venter på din læge.")
        );

        await Until(first.AddDays(1));
        Assert.Contains(longer.Skrevet(), await Stop(sag, Deadline));
        await Until(longer.AddDays(1));
        Assert.Null(await Stop(sag, Deadline));
    }

    [Fact]
    public async Task An_answer_ends_the_waiting_and_must_be_met_in_the_reasons()
    {
        var sag = await Hørt();

        await app.BesvarHøring(sag);
        Assert.Null(await Stop(sag, Deadline));
        Assert.Equal(
            "Skriv i begrundelsen, hvordan I forholder jer til borgerens svar.",
            await Stop(sag, Met)
        );
        await app.MødSvaret(sag);

        Assert.Null(await Stop(sag, Met));
    }

    [Fact]
    public async Task One_open_hearing_of_several_is_enough_to_wait_for()
    {
        var sag = await Hørt();
        await app.BesvarHøring(sag);
        await app.MødSvaret(sag);
        await app.SkrivOplysning(sag, "Nyt notat", Kategori.Praktik, Retning.ImodBorgeren);
        Assert.Contains("Nyt notat", await Stop(sag, Heard));

        await app.Hør(sag);

        Assert.Null(await Stop(sag, Heard));
        Assert.NotNull(await Stop(sag, Deadline));
    }

    [Fact]
    public async Task A_request_to_wait_is_followed_until_the_statement_or_its_deadline()
    {
        var (sag, _) = await app.SagMedBelastende();
        await app.GemUdkast(sag, Udfald.Afslag);
        var today = app.Clock.Today();
        await app.As<AskToWait>(
            app.Cast.Mette,
            ask => ask.Run(sag.Id, new Udtalelsesbegæring(today, today.AddDays(7)))
        );

        Assert.Contains(today.AddDays(7).Skrevet(), await Stop(sag, Wait));
        await Until(today.AddDays(8));
        Assert.Null(await Stop(sag, Wait));
    }

    [Fact]
    public async Task A_full_grant_waits_for_nobody()
    {
        var (sag, _) = await app.SagMedBelastende();

        await app.GemUdkast(sag, Udfald.FuldBevilling);

        foreach (var rule in (string[])[Heard, Deadline, Met, Wait])
            Assert.Null(await Stop(sag, rule));
    }

    /// <summary>What the rule says must be done before the decision can be issued; null when it does not stop it.</summary>
    private async Task<string?> Stop(Sag sag, string rule)
    {
        var result = await app.As<IssueAfgørelse, IssueResult>(
            app.Cast.Mette,
            issue => issue.Run(sag.Id, 1)
        );
        var stops = Assert.IsType<IssueResult.Mangler>(result).Prøvelser.Where(p => p.Spærrer);
        return (stops.SingleOrDefault(p => p.Kode == rule)?.Svar as Mangler)?.Hvad;
    }

    private Task Until(DateOnly day)
    {
        app.Clock.Advance(TimeSpan.FromDays(day.DayNumber - app.Clock.Today().DayNumber));
        return Task.CompletedTask;
    }

    private async Task<Sag> Hørt()
    {
        var (sag, _) = await app.SagMedBelastende();
        await app.Hør(sag);
        await app.GemUdkast(sag, Udfald.Afslag);
        return sag;
    }
}

public sealed class DecisionOnSqlite(SqliteApp app) : DecisionTests(app), IClassFixture<SqliteApp>;

public sealed class DecisionOnPostgres(PostgresApp app)
    : DecisionTests(app),
        IClassFixture<PostgresApp>;
