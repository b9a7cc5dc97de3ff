using Saglig.Oplysninger;
using Saglig.Oplysninger.Lukninger;
using Saglig.Sager;
using Saglig.Tests.Testing;
using Links = Saglig.Oplysninger.Links;

namespace Saglig.Tests.Oplysninger.Lukninger;

public abstract class CloseTests(App app)
{
    [Fact, Trait("Afvist", "S1-4")]
    public async Task What_answers_no_question_cannot_be_used_whichever_way_it_came()
    {
        var sag = await app.NewSag();
        await app.SkrivOplysning(sag);
        var en = OplysningPlays.En(app);
        await app.SkrivOplysning(
            sag,
            en with
            {
                EgetSpørgsmål = "",
                Fakta = en.Fakta with { Titel = "Fritidsinteresser" },
            }
        );

        var answer = await app.As<CloseSagsoplysning, CloseResult>(
            app.Cast.Mette,
            close => close.Run(sag.Id, new Lukning("", false, null))
        );

        var tried = Assert.IsType<CloseResult.NotYet>(answer).Prøvelser;
        Assert.Equal(["ikke-overbelyst"], tried.Where(p => p.Spærrer).Select(p => p.Kode));
    }

    [Fact, Trait("Krav", "S1-6")]
    public async Task With_the_citizens_word_and_nothing_open_the_case_is_informed()
    {
        var sag = await app.NewSag();
        await app.SkrivOplysning(sag);
        using var mette = await app.Browse(app.Cast.Mette);

        var shown = await mette.Submit(await mette.Get(Links.Close(sag.Nummer)));

        Assert.Contains("Sagen er fundet oplyst", shown.Text);
        Assert.Equal(app.Clock.Today(), (await Status(sag)).Oplyst);
        Assert.Equal("sagen-er-oplyst", (await app.Entries(sag))[0].Type);
    }

    [Fact, Trait("Afvist", "S1-6")]
    public async Task Without_the_citizen_it_stays_open_until_somebody_says_why()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Close(sag.Nummer));

        var answer = await mette.Submit(form);
        Assert.Contains(
            "Tal med borgeren, eller skriv, hvorfor sagen er oplyst uden.",
            answer.Text
        );
        Assert.Null((await Status(sag)).Oplyst);

        await mette.Submit(answer, new { UdenBorgerbidragFordi = "Borgeren ligger i koma." });
        Assert.Equal(
            (app.Clock.Today(), "Borgeren ligger i koma."),
            ((await Status(sag)).Oplyst, (await Status(sag)).UdenBorgerbidragFordi)
        );
    }

    [Fact, Trait("Afvist", "S1-3")]
    public async Task An_open_line_stops_it_and_says_what_to_do()
    {
        var sag = await app.NewSag();
        await app.SkrivOplysning(sag);
        var line = await app.TilføjPlanlinje(sag);
        using var mette = await app.Browse(app.Cast.Mette);

        var answer = await mette.Submit(await mette.Get(Links.Close(sag.Nummer)));
        Assert.Contains("Skaf Udtalelse fra egen læge, eller forklar", answer.Text);
        Assert.Null((await Status(sag)).Oplyst);

        await app.AfslutPlanlinje(sag, line, "Sygehuset har svaret på det samme.");
        await app.LukOplysning(sag);
        Assert.NotNull((await Status(sag)).Oplyst);
    }

    [Fact, Trait("Krav", "S1-6")]
    public async Task It_opens_again_with_a_reason_and_only_when_it_is_closed()
    {
        var sag = await app.NewSag();
        await app.OplysTilBevilling(sag);
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Reopen(sag.Nummer));

        var answer = await mette.Submit(form);
        Assert.Contains("Skriv, hvad der mangler", answer.ErrorFor("Fordi"));

        await mette.Submit(answer, new { Fordi = "Der er kommet en ny attest." });
        Assert.Null((await Status(sag)).Oplyst);
        Assert.Equal("Der er kommet en ny attest.", (await app.Entries(sag))[0].Tekst);
        Assert.Equal("Oplysninger", (await mette.Get(Links.Reopen(sag.Nummer))).Heading);
    }

    [Fact, Trait("Afvist", "S1-6")]
    public async Task A_case_that_a_colleague_has_closed_meanwhile_is_not_closed_twice()
    {
        var sag = await app.NewSag();
        await app.SkrivOplysning(sag);
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Close(sag.Nummer));
        await app.LukOplysning(sag);

        var shown = await mette.Submit(form);

        Assert.Contains("Sagen blev fundet oplyst den", shown.Html.Body!.TextContent);
        Assert.Single(await app.Entries(sag), e => e.Type == "sagen-er-oplyst");
    }

    private Task<Oplyststatus> Status(Sag sag) =>
        app.As<SagsoplysningSql, Oplyststatus>(app.Cast.Mette, sql => sql.Status(sag.Id));
}

public sealed class CloseOnSqlite(SqliteApp app) : CloseTests(app), IClassFixture<SqliteApp>;

public sealed class CloseOnPostgres(PostgresApp app) : CloseTests(app), IClassFixture<PostgresApp>;
