using Saglig.Oplysninger;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Oplysninger;

public abstract class CorrectionTests(App app)
{
    public static TheoryData<string> Hostile =>
        [
            "<script>alert(1)</script>",
            "'; drop table oplysning; --",
            "{{7*7}} ${7*7} @(1+1)",
            "=cmd|' /C calc'!A0",
            "\u202Eabc \0 \u0001 \uFFFE 👩‍👩‍👧",
            "../../etc/passwd",
            new string('ø', 50_000),
        ];

    [Fact, Trait("Krav", "S0-16")]
    public async Task A_correction_keeps_the_old_words_in_sight()
    {
        var sag = await app.NewSag();
        var id = await app.SkrivOplysning(sag);
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Edit(sag.Nummer, id.Value));

        await mette.Submit(form, new { Viser = "Ryggen holder til fire timer om dagen." });
        var page = await mette.Get(Links.Edit(sag.Nummer, id.Value));

        Assert.Equal("Ryggen holder til fire timer om dagen.", page.Value("Viser"));
        Assert.Contains("Viser: Ryggen holder til tre timer om dagen.", page.Text);
        Assert.Equal("oplysning-rettet", (await app.Entries(sag))[0].Type);
    }

    [Fact, Trait("Krav", "S1-3")]
    public async Task A_save_that_comes_too_late_overwrites_nothing_and_shows_both_texts()
    {
        var sag = await app.NewSag();
        var id = await app.SkrivOplysning(sag);
        using var mette = await app.Browse(app.Cast.Mette);
        using var bo = await app.Browse(app.Cast.Bo);
        var mettes = await mette.Get(Links.Edit(sag.Nummer, id.Value));
        var bos = await bo.Get(Links.Edit(sag.Nummer, id.Value));
        await bo.Submit(bos, new { Viser = "Bos tekst" });

        var late = await mette.Submit(mettes, new { Viser = "Mettes tekst" });

        Assert.Contains("Bo Bech har gemt en ny udgave", late.Text);
        Assert.Contains("Bos tekst", late.Text);
        Assert.Equal("Mettes tekst", late.Value("Viser"));
        Assert.Equal(
            "Bos tekst",
            (await mette.Get(Links.Edit(sag.Nummer, id.Value))).Value("Viser")
        );

        await mette.Submit(late, new { Viser = "Bos tekst og Mettes tekst" });
        var now = await mette.Get(Links.Edit(sag.Nummer, id.Value));
        Assert.Equal("Bos tekst og Mettes tekst", now.Value("Viser"));
        Assert.Equal(
            3,
            (await app.Entries(sag)).Count(e =>
                e.Type.StartsWith("oplysning-", StringComparison.Ordinal)
            )
        );
    }

    [Theory, MemberData(nameof(Hostile)), Trait("Afvist", "S0-16")]
    public async Task Hostile_text_is_only_ever_text(string text)
    {
        var sag = await app.NewSag();
        var en = OplysningPlays.En(app);
        using var mette = await app.Browse(app.Cast.Mette);
        var id = await app.SkrivOplysning(sag, en);
        var form = await mette.Get(Links.Edit(sag.Nummer, id.Value));

        await mette.Submit(form, new { Titel = text.Length > 200 ? "lang" : text, Viser = text });
        var (edit, list) = (
            await mette.Get(Links.Edit(sag.Nummer, id.Value)),
            await mette.Get(Links.Show(sag.Nummer))
        );

        var expected = Saglig.Ui.Binding.TextBinder.Clean(text);
        Assert.Equal(expected, edit.Value("Viser"));
        Assert.DoesNotContain(
            edit.Html.Scripts.Concat(list.Html.Scripts),
            script => script.Text.Contains("alert(1)")
        );
    }

    [Fact, Trait("Afvist", "S0-16")]
    public async Task A_form_that_lies_about_being_new_changes_nothing()
    {
        var sag = await app.NewSag();
        var id = await app.SkrivOplysning(sag);
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Edit(sag.Nummer, id.Value));

        var answer = await mette.Submit(form, new { Viser = "Snyd", Udgave = 0 });

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(
            "Ryggen holder til tre timer om dagen.",
            (await mette.Get(Links.Edit(sag.Nummer, id.Value))).Value("Viser")
        );
    }
}

public sealed class CorrectionOnSqlite(SqliteApp app)
    : CorrectionTests(app),
        IClassFixture<SqliteApp>;

public sealed class CorrectionOnPostgres(PostgresApp app)
    : CorrectionTests(app),
        IClassFixture<PostgresApp>;
