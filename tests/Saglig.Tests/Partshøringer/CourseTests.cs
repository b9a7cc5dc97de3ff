using Ret;
using Saglig.Partshøringer;
using Saglig.Sager;
using Saglig.Tests.Testing;
using Links = Saglig.Partshøringer.Links;

namespace Saglig.Tests.Partshøringer;

/// <summary>What happens to a hearing after it is sent: more time, the answer met, a request to wait.</summary>
public abstract class CourseTests(App app)
{
    [Fact]
    public async Task More_time_is_given_by_letter_and_moves_the_deadline()
    {
        var sag = await Hørt();
        var til = app.Clock.Today().AddDays(30);
        using var mette = await app.Browse(app.Cast.Mette);

        await mette.Submit(
            await mette.Get(Links.Extend(sag.Nummer, 1)),
            new { Til = til, Fordi = "Du venter på en erklæring fra din læge." }
        );

        Assert.Equal(til, (await app.Høring(sag)).Fakta.GældendeFrist);
        var entry = (await app.Indførsler(sag))[0];
        Assert.Equal(("partshoering-forlaenget", Journalart.Ud), (entry.Type, entry.Art));
        var text = await Papers.Text(await app.Fil(entry.Dokument!.Hash));
        Assert.Contains($"senest den {til.Skrevet()}", text);
        Assert.Contains("Du venter på en erklæring fra din læge.", text);
    }

    [Theory, InlineData(14), InlineData(13), InlineData(-1)]
    public async Task A_deadline_never_becomes_shorter_or_stays_the_same(int days)
    {
        var sag = await Hørt();
        using var mette = await app.Browse(app.Cast.Mette);

        var answer = await mette.Submit(
            await mette.Get(Links.Extend(sag.Nummer, 1)),
            new { Til = app.Clock.Today().AddDays(days), Fordi = "Fordi." }
        );

        Assert.Contains("Den kan kun blive længere.", answer.ErrorFor("Til"));
        Assert.Null((await app.Høring(sag)).Fakta.Forlænget);
        Assert.Equal(1, await app.Antal("brev", sag));
    }

    [Fact]
    public async Task An_answered_hearing_has_no_deadline_to_move()
    {
        var sag = await Hørt();
        await app.BesvarHøring(sag);

        var answer = await app.As<ExtendPartshøring, HøringResult>(
            app.Cast.Mette,
            extend => extend.Run(sag.Id, 1, app.Clock.Today().AddDays(40), "Fordi.")
        );

        Assert.StartsWith("Borgeren svarede", Assert.IsType<HøringResult.Afvist>(answer).Hvorfor);
        Assert.Equal(1, await app.Antal("brev", sag));
    }

    [Fact]
    public async Task The_answer_is_met_until_a_newer_one_comes()
    {
        var sag = await Hørt();
        await app.BesvarHøring(sag);
        await app.MødSvaret(sag, tekst: "Vi har set på timerne.");
        Assert.Equal("Vi har set på timerne.", (await app.Høring(sag)).Fakta.Imødegået);

        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await app.BesvarHøring(sag, tekst: "En ting til.");

        var høring = await app.Høring(sag);
        Assert.Equal(("", "Vi har set på timerne."), (høring.Fakta.Imødegået, høring.Møde));
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Meet(sag.Nummer, 1));
        Assert.Equal("Vi har set på timerne.", form.Value("Tekst"));
        await mette.Submit(form, new { Tekst = "Nu møder teksten begge svar." });
        Assert.Equal("Nu møder teksten begge svar.", (await app.Høring(sag)).Fakta.Imødegået);
    }

    [Fact]
    public async Task Two_who_meet_the_answer_at_once_never_overwrite_each_other()
    {
        var sag = await Hørt();
        await app.BesvarHøring(sag);
        using var mette = await app.Browse(app.Cast.Mette);
        using var bo = await app.Browse(app.Cast.Bo);
        var (hers, his) = (
            await mette.Get(Links.Meet(sag.Nummer, 1)),
            await bo.Get(Links.Meet(sag.Nummer, 1))
        );
        await bo.Submit(his, new { Tekst = "Bos tekst." });

        var answer = await mette.Submit(hers, new { Tekst = "Mettes tekst." });

        Assert.Contains("En kollega har ændret høringen imens.", answer.Text);
        Assert.Equal("Mettes tekst.", answer.Value("Tekst"));
        Assert.Equal("Bos tekst.", (await app.Høring(sag)).Fakta.Imødegået);
    }

    [Fact]
    public async Task An_unanswered_hearing_cannot_be_met()
    {
        var sag = await Hørt();

        Assert.IsType<HøringResult.Afvist>(
            await app.As<MeetSvar, HøringResult>(
                app.Cast.Mette,
                meet => meet.Run(sag.Id, 1, 1, "Tekst.")
            )
        );
    }

    [Fact]
    public async Task A_request_to_wait_holds_until_the_statement_has_come()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        var frist = app.Clock.Today().AddDays(10);
        await mette.Submit(await mette.Get(Links.Wait(sag.Nummer)), new { Frist = frist });
        Assert.Equal((frist, (DateOnly?)null), await Request(sag));

        var list = await mette.Submit(
            await mette.Get(Links.Wait(sag.Nummer)),
            new { Handling = "udtalt" },
            form: "#udtalt"
        );

        Assert.Contains("Sagen venter ikke længere.", list.Text);
        Assert.Equal((frist, app.Clock.Today()), await Request(sag));
    }

    [Fact]
    public async Task A_request_turned_down_needs_a_reason_that_the_citizen_reads()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Wait(sag.Nummer));

        var refused = await mette.Submit(form, new { Svar = nameof(Ventesvar.VenterIkke) });
        Assert.Contains("Skriv, hvorfor vi ikke kan vente.", refused.ErrorFor("AfvistFordi"));
        Assert.Equal(1, await app.Antal("journal", sag));
        await mette.Submit(
            form,
            new
            {
                Svar = nameof(Ventesvar.VenterIkke),
                AfvistFordi = "Fristen i loven udløber i morgen.",
            }
        );

        Assert.Contains("ikke fulgt", (await app.Indførsler(sag))[0].Titel);
    }

    [Fact]
    public async Task A_statement_that_nobody_waits_for_is_refused()
    {
        var sag = await app.NewSag();

        Assert.IsType<HøringResult.Afvist>(
            await app.As<ReceiveStatement, HøringResult>(
                app.Cast.Mette,
                receive => receive.Run(sag.Id, app.Clock.Today())
            )
        );
        Assert.Equal(1, await app.Antal("journal", sag));
    }

    private async Task<(DateOnly?, DateOnly?)> Request(Sag sag)
    {
        var request = await app.As<PartshøringSql, Udtalelsesbegæring?>(
            app.Cast.Mette,
            sql => sql.Begæring(sag.Id)
        );
        return (request!.Frist, request.Udtalt);
    }

    private async Task<Sag> Hørt()
    {
        var (sag, _) = await app.SagMedBelastende();
        await app.Hør(sag);
        return sag;
    }
}

public sealed class CourseOnSqlite(SqliteApp app) : CourseTests(app), IClassFixture<SqliteApp>;

public sealed class CourseOnPostgres(PostgresApp app)
    : CourseTests(app),
        IClassFixture<PostgresApp>;
