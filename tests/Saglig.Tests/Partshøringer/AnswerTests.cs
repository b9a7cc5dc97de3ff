using System.Net;
using Ret;
using Saglig.Partshøringer;
using Saglig.Sager;
using Saglig.Tests.Testing;
using Links = Saglig.Partshøringer.Links;

namespace Saglig.Tests.Partshøringer;

public abstract class AnswerTests(App app)
{
    [Fact]
    public async Task An_answer_from_the_portal_is_journalised_and_has_a_receipt()
    {
        var sag = await Hørt();

        var number = await app.BesvarHøring(sag);

        var høring = await app.Høring(sag);
        Assert.Equal(app.Clock.Today(), høring.Fakta.Besvaret);
        Assert.Equal($"{sag.Nummer}-3", number);
        Assert.Equal(
            [("hoeringssvar-modtaget", Journalart.Skridt), ("papir-modtaget", Journalart.Ind)],
            (await app.Indførsler(sag)).Take(2).Select(e => (e.Type, e.Art))
        );
        Assert.Equal(Høringsstatus.Besvaret, (await app.Høringsliste(sag))[0].Status);
    }

    [Fact]
    public async Task An_answer_in_the_telephone_is_written_down_as_a_note()
    {
        var sag = await Hørt();
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Submit(
            await mette.Get(Links.Answer(sag.Nummer, 1)),
            new { Måde = nameof(Svarmåde.Telefon), Tekst = "Ali var uenig om timerne." }
        );

        Assert.Contains($"Ali Hassan, i telefonen, {app.Clock.Today().Skrevet()}", page.Text);
        Assert.Contains("Ali var uenig om timerne.", page.Text);
        Assert.Equal(Journalart.Notat, (await app.Indførsler(sag))[1].Art);
    }

    [Fact]
    public async Task An_answer_by_letter_points_at_the_journalised_paper()
    {
        var sag = await Hørt();
        var paper = await app.Notat(sag, "Brev fra Ali");
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Submit(
            await mette.Get(Links.Answer(sag.Nummer, 1)),
            new { Måde = nameof(Svarmåde.Brev), DokumentNr = paper }
        );

        Assert.Contains($"Noteret. Svaret står i {sag.Nummer}-{paper}.", page.Text);
    }

    [Theory]
    [InlineData("", "x", "Ali", 0, "Måde", "Vælg, hvordan svaret kom.")]
    [InlineData("Portal", "x", "Ali", 0, "Måde", "Vælg, hvordan svaret kom.")]
    [InlineData("Brev", "x", "Ali", 0, "DokumentNr", "Vælg det papir")]
    [InlineData("Telefon", " ", "Ali", 0, "Tekst", "Skriv, hvad borgeren svarede.")]
    [InlineData("Telefon", "x", " ", 0, "Fra", "Skriv, hvem der svarede.")]
    [InlineData("Telefon", "x", "Ali", 1, "Modtaget", "Det kan ikke være efter i dag.")]
    public async Task What_is_missing_is_told_beside_its_field(
        string måde,
        string tekst,
        string fra,
        int dageEfter,
        string field,
        string sentence
    )
    {
        var sag = await Hørt();
        using var mette = await app.Browse(app.Cast.Mette);

        var answer = await mette.Submit(
            await mette.Get(Links.Answer(sag.Nummer, 1)),
            new
            {
                Måde = måde,
                Tekst = tekst,
                Fra = fra,
                Modtaget = app.Clock.Today().AddDays(dageEfter),
                DokumentNr = "",
            }
        );

        Assert.Contains(sentence, answer.ErrorFor(field));
        Assert.Null((await app.Høring(sag)).Fakta.Besvaret);
    }

    [Fact]
    public async Task Several_answers_are_kept_and_a_late_one_counts_too()
    {
        var sag = await Hørt();
        await app.BesvarHøring(sag, tekst: "Første svar.");
        app.Clock.Advance(TimeSpan.FromDays(30));
        await app.BesvarHøring(sag, tekst: "For sent, men vigtigt.");

        var høring = await app.Høring(sag);

        Assert.Equal(["Første svar.", "For sent, men vigtigt."], høring.Svar.Select(s => s.Tekst));
        Assert.Equal(høring.Svar[0].Modtaget, høring.Fakta.Besvaret);
    }

    [Fact]
    public async Task A_representative_answers_only_with_a_mandate_that_says_so()
    {
        var sag = await Hørt();
        var looker = await app.GivFuldmagt(sag, Fuldmagtsomfang.Indsigt);
        var speaker = await app.GivFuldmagt(sag, Fuldmagtsomfang.Udtalelse, "Fagforeningen");

        Assert.IsType<BesvarResult.IngenFuldmagt>(await Answer(looker, sag));
        Assert.Null((await app.Høring(sag)).Fakta.Besvaret);
        Assert.IsType<BesvarResult.Modtaget>(await Answer(speaker, sag));
    }

    [Fact]
    public async Task A_hearing_that_does_not_exist_cannot_be_answered()
    {
        var sag = await app.NewSag();

        Assert.IsType<BesvarResult.FindesIkke>(await Answer(app.Cast.Ali, sag));
        Assert.Equal(1, await app.Antal("journal", sag));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/1")]
    [InlineData("/1/svar")]
    [InlineData("/1/forlaeng")]
    [InlineData("/1/moed-svaret")]
    [InlineData("/send")]
    [InlineData("/begaering")]
    [Trait("Afvist", "S2-22")]
    public async Task Another_units_caseworker_is_asked_for_a_reason(string page)
    {
        var sag = await Hørt();
        using var peter = await app.Browse(app.Cast.Peter);

        var hidden = await peter.Get(Links.List(sag.Nummer) + page);
        var missing = await peter.Get(Links.List("2026-9999999") + page);

        Assert.Equal("Begrund, at du vil se sagen", hidden.Heading);
        Assert.Equal(missing.Text, hidden.Text);
    }

    [
        Theory,
        InlineData("/7"),
        InlineData("/7/svar"),
        InlineData("/7/forlaeng"),
        InlineData("/1/moed-svaret")
    ]
    public async Task A_hearing_that_does_not_exist_or_has_no_answer_to_meet_is_not_found(
        string page
    )
    {
        var sag = await Hørt();
        using var mette = await app.Browse(app.Cast.Mette);

        var answer = await mette.Get(Links.List(sag.Nummer) + page);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    private Task<BesvarResult> Answer(Actor actor, Sag sag) =>
        app.As<BesvarPartshøring, BesvarResult>(
            actor,
            besvar =>
                besvar.Run(
                    sag.Id,
                    1,
                    new Svarpapir(Svarmåde.Portal, "Nogen", app.Clock.Today()) { Tekst = "Hej." }
                )
        );

    private async Task<Sag> Hørt()
    {
        var (sag, _) = await app.SagMedBelastende();
        await app.Hør(sag);
        return sag;
    }
}

public sealed class AnswerOnSqlite(SqliteApp app) : AnswerTests(app), IClassFixture<SqliteApp>;

public sealed class AnswerOnPostgres(PostgresApp app)
    : AnswerTests(app),
        IClassFixture<PostgresApp>;
