using Microsoft.Extensions.DependencyInjection;
using Ret;
using Saglig.Ansøgninger;
using Saglig.Post;
using Saglig.Sager;
using Saglig.Tests.Testing;
using Links = Saglig.Ansøgninger.Links;

namespace Saglig.Tests.Ansøgninger;

public abstract class EndTests(App app)
{
    [Fact, Trait("Krav", "S3-15")]
    public async Task Withdrawal_sends_a_letter_with_the_citizens_words_and_ends_the_application()
    {
        var sag = await app.NewSag();
        await app.ModtagAnsøgning(sag);
        using var mette = await app.Browse(app.Cast.Mette);

        var answer = await mette.Submit(
            await mette.Get(Links.Withdraw(sag.Nummer)),
            new { Ord = "Jeg har fået arbejde." }
        );

        Assert.Contains("uret er stoppet", answer.Text);
        var slut = Assert.IsType<TrukketTilbage>((await app.Ansøgning(sag))!.Afslutning);
        var journal = await app.Journal(sag);
        var letter = Assert.Single(journal, e => e.Art == "Ud");
        Assert.Equal($"{sag.Nummer}-{letter.Number}", slut.Bekræftelse);
        Assert.Contains(
            "Jeg har fået arbejde.",
            Assert.Single(journal, e => e.Type == "ansoegning-afsluttet").Text
        );
    }

    [Fact, Trait("Afvist", "S3-15")]
    public async Task Without_the_citizens_words_nothing_is_sent_and_the_application_stays_open()
    {
        var sag = await app.NewSag();
        await app.ModtagAnsøgning(sag);
        using var mette = await app.Browse(app.Cast.Mette);

        var answer = await mette.Submit(
            await mette.Get(Links.Withdraw(sag.Nummer)),
            new { Ord = " " }
        );

        Assert.Contains("borgerens egne ord", answer.ErrorFor("Ord"));
        await StaysOpen(sag);
    }

    [Fact, Trait("Afvist", "S3-15")]
    public async Task A_withdrawal_before_the_application_is_refused_with_the_rules_sentence()
    {
        var sag = await app.NewSag();
        await app.ModtagAnsøgning(sag, new DateOnly(2026, 3, 10));
        using var mette = await app.Browse(app.Cast.Mette);

        var answer = await mette.Submit(
            await mette.Get(Links.Withdraw(sag.Nummer)),
            new { Ord = "Nej tak", Dag = "09-03-2026" }
        );

        Assert.Contains("Afslutningen kan ikke ligge før ansøgningen.", answer.Text);
        await StaysOpen(sag);
    }

    [Fact, Trait("Krav", "S3-15"), Trait("Afvist", "S3-15")]
    public async Task A_transfer_ends_it_only_with_the_other_municipalitys_receipt()
    {
        var sag = await app.NewSag();
        await app.ModtagAnsøgning(sag);
        using var mette = await app.Browse(app.Cast.Mette);
        var page = await mette.Get(Links.Transfer(sag.Nummer));

        var refused = await mette.Submit(page, new { Kommune = "Nabokommunen" });
        Assert.Contains("Vent på den anden kommunes kvittering", refused.Text);
        await StaysOpen(sag);
        var receipt = await app.ModtagPapir(
            sag,
            p => p with { Tema = "Kvittering", FraHvem = Afsenderart.Myndighed }
        );
        await mette.Submit(
            page,
            new { Kommune = "Nabokommunen", Dokument = receipt.Nummer.DokumentNr }
        );

        var slut = Assert.IsType<Overdraget>((await app.Ansøgning(sag))!.Afslutning);
        Assert.Equal(
            ("Nabokommunen", receipt.Nummer.ToString()),
            (slut.TilKommune, slut.Kvittering)
        );
    }

    [Fact, Trait("Krav", "S3-15"), Trait("Afvist", "S3-15")]
    public async Task A_death_that_the_register_does_not_know_must_be_shown_by_a_paper()
    {
        var sag = await app.NewSag();
        await app.ModtagAnsøgning(sag);
        using var mette = await app.Browse(app.Cast.Mette);
        var page = await mette.Get(Links.Death(sag.Nummer));

        var refused = await mette.Submit(page, new { Dag = "12-03-2026" });
        Assert.Contains("Journalisér meddelelsen", refused.ErrorFor("Dokument"));
        await StaysOpen(sag);
        await mette.Submit(page, new { Dag = "12-03-2026", Dokument = 1 });

        Assert.IsType<BorgerenErDød>((await app.Ansøgning(sag))!.Afslutning);
    }

    [Fact, Trait("Krav", "S3-15"), Trait("Afvist", "S3-15")]
    public async Task A_written_decision_ends_it_when_it_is_reasoned_or_grants_in_full()
    {
        var sag = await app.NewSag();
        await app.ModtagAnsøgning(sag);

        var bare = await End(
            sag,
            new(app.Clock.Today(), Udfald.Afslag, $"{sag.Nummer}-2", ErBegrundet: false)
        );
        Assert.Equal(
            "Begrund afgørelsen, før ansøgningen lukkes.",
            Assert.IsType<AfslutResult.Mangler>(bare).Sætning
        );
        await StaysOpen(sag);
        await End(
            sag,
            new(app.Clock.Today(), Udfald.FuldBevilling, $"{sag.Nummer}-2", ErBegrundet: false)
        );

        Assert.IsType<SkriftligAfgørelse>((await app.Ansøgning(sag))!.Afslutning);
        var again = await End(sag, new(app.Clock.Today(), Udfald.FuldBevilling, "x", true));
        Assert.IsType<AfslutResult.IngenÅben>(again);
    }

    [Fact, Trait("Krav", "S3-15")]
    public async Task The_letter_about_the_deadline_says_both_what_we_wait_for_and_when()
    {
        var sag = await app.NewSag();
        await app.ModtagAnsøgning(sag, new DateOnly(2025, 12, 20));
        using var mette = await app.Browse(app.Cast.Mette);

        await mette.Submit(
            await mette.Get(Links.Fristbrev(sag.Nummer)),
            new { Venter = "En lægeattest", Forventet = "01-05-2026" }
        );

        var brev = (await app.Ansøgning(sag))!.Fristbrev!;
        Assert.Equal(
            ("En lægeattest", new DateOnly(2026, 5, 1)),
            (brev.VenterPå, brev.ForventetAfgørelse)
        );
        var entry = Assert.Single(await app.Journal(sag), e => e.Type == "fristbrev-sendt");
        Assert.Equal("Ud", entry.Art);
        Assert.NotNull(entry.Hash);
        Assert.Contains("1. maj 2026", entry.ToCitizen);
    }

    [
        Theory,
        InlineData("", "01-05-2026", "Venter"),
        InlineData("En attest", "", "Forventet"),
        InlineData("En attest", "12-03-2026", "Forventet")
    ]
    [Trait("Afvist", "S3-15")]
    public async Task The_letter_is_not_sent_with_one_half_missing(
        string waits,
        string day,
        string field
    )
    {
        var sag = await app.NewSag();
        await app.ModtagAnsøgning(sag);
        using var mette = await app.Browse(app.Cast.Mette);

        var answer = await mette.Submit(
            await mette.Get(Links.Fristbrev(sag.Nummer)),
            new { Venter = waits, Forventet = day }
        );

        Assert.NotNull(answer.ErrorFor(field));
        Assert.Null((await app.Ansøgning(sag))!.Fristbrev);
    }

    private Task<AfslutResult> End(Sag sag, SkriftligAfgørelse slut) =>
        app.As<IServiceProvider, AfslutResult>(
            app.Cast.Mette,
            services =>
                services
                    .GetRequiredService<SagActs>()
                    .Run(
                        sag.Id,
                        act => services.GetRequiredService<AfslutMedAfgørelse>().Run(act, slut)
                    )
        );

    private async Task StaysOpen(Sag sag)
    {
        Assert.Null((await app.Ansøgning(sag))!.Afslutning);
        Assert.DoesNotContain(await app.Journal(sag), e => e.Art == "Ud");
    }
}

public sealed class EndOnSqlite(SqliteApp app) : EndTests(app), IClassFixture<SqliteApp>;

public sealed class EndOnPostgres(PostgresApp app) : EndTests(app), IClassFixture<PostgresApp>;
