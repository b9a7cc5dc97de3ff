using Ret;
using Saglig.Adgang;
using Saglig.Ledelse;
using Saglig.Ledelse.Inhabiliteter;
using Saglig.Sager;
using Saglig.Storage;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Adgang;

/// <summary>A visit is one line of the look log; a panel that is fetched without one is a look of its own.</summary>
public abstract class RefreshTests(App app)
{
    public static TheoryData<string> Pages => ["vurdering", "afgoerelse"];

    [Theory, MemberData(nameof(Pages)), Trait("Krav", "S2-22")]
    public async Task Panel_and_autosave_of_a_page_that_is_open_are_no_new_look(string page)
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        var shown = await mette.Get($"/sager/{sag.Nummer}/{page}");
        var looks = await Looks(sag);

        var saved = await Autosave(mette, shown, "Halvt skrevet.");
        var panel = await mette.Get(Panel(shown));
        await mette.Get(Panel(shown));

        Assert.Contains("gemt", saved);
        Assert.NotEmpty(panel.Html.QuerySelectorAll(".regel"));
        Assert.Equal(looks, await Looks(sag));
        await mette.Get($"/sager/{sag.Nummer}/{page}");
        Assert.Equal(looks + 1, await Looks(sag));
    }

    [Theory, MemberData(nameof(Pages)), Trait("Afvist", "S2-22")]
    public async Task A_panel_that_names_no_look_of_its_reader_is_logged(string page)
    {
        var (sag, other) = (await app.NewSag(), await app.NewSag());
        using var mette = await app.Browse(app.Cast.Mette);
        using var bo = await app.Browse(app.Cast.Bo);
        var mine = Panel(await mette.Get($"/sager/{sag.Nummer}/{page}"));
        var elsewhere = Panel(await mette.Get($"/sager/{other.Nummer}/{page}"));
        var foreign = mine.Replace(Look(mine), Look(elsewhere));
        var looks = await Looks(sag);

        await bo.Get(mine);
        Assert.Equal(looks + 1, await Looks(sag));
        await mette.Get(foreign);
        Assert.Equal(looks + 2, await Looks(sag));
        await mette.Get(mine.Replace(Look(mine), "ikke-et-nummer"));
        Assert.Equal(looks + 3, await Looks(sag));
        await mette.Get(mine.Replace(Refreshes.Key, "noget-andet"));
        Assert.Equal(looks + 4, await Looks(sag));
    }

    [Theory, MemberData(nameof(Pages)), Trait("Afvist", "S2-22")]
    public async Task A_look_does_not_stand_for_the_next_sign_in_or_for_the_whole_page(string page)
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        var panel = Panel(await mette.Get($"/sager/{sag.Nummer}/{page}"));
        var looks = await Looks(sag);

        var whole = $"/sager/{sag.Nummer}/{page}?{Refreshes.Key}={Look(panel)}";
        await mette.Get(whole);
        await mette.Get(whole + "&handler=Panel&handler=x");
        Assert.Equal(looks + 2, await Looks(sag));

        app.Clock.Advance(TimeSpan.FromMinutes(1));
        using var again = await app.Browse(app.Cast.Mette);
        await again.Get(panel);
        Assert.Equal(looks + 3, await Looks(sag));
    }

    [Theory, MemberData(nameof(Pages)), Trait("Afvist", "S2-22")]
    public async Task A_logged_look_opens_nothing_that_has_been_shut(string page)
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        var panel = Panel(await mette.Get($"/sager/{sag.Nummer}/{page}"));
        await app.As<DeclareInhabilitet, InhabilitetId>(
            app.Cast.Mette,
            declare => declare.Run(sag.Id, app.Cast.Mette, "Min nabo er part.")
        );

        Assert.Equal("Begrund, at du vil se sagen", (await mette.Get(panel)).Heading);
    }

    [Theory, MemberData(nameof(Pages)), Trait("Afvist", "S2-22")]
    public async Task Who_may_not_see_the_case_gets_nothing_of_it_by_autosave(string page)
    {
        var (own, hidden) = (await app.NewSag(app.Cast.Peter), await app.NewSag());
        await app.GemUdkast(hidden, Udfald.Afslag, vurdering: "Kun for sagens folk.");
        using var peter = await app.Browse(app.Cast.Peter);
        var form = await peter.Get($"/sager/{own.Nummer}/{page}");
        var looks = await Looks(hidden);

        var saved = await Autosave(peter, form, "Peters tekst.", hidden.Nummer, own.Nummer);

        Assert.DoesNotContain("Kun for sagens folk.", saved);
        Assert.Equal(looks, await Looks(hidden));
        Assert.Equal(
            "Begrund, at du vil se sagen",
            (await peter.Get(Panel(form).Replace(own.Nummer, hidden.Nummer))).Heading
        );
    }

    private static string Panel(Seen page) =>
        page.Html.QuerySelector("form[data-live]")!.GetAttribute("data-live")!;

    private static string Look(string panel) =>
        panel[
            (
                panel.IndexOf($"{Refreshes.Key}=", StringComparison.Ordinal)
                + Refreshes.Key.Length
                + 1
            )..
        ];

    private static async Task<string> Autosave(
        Browser browser,
        Seen page,
        string text,
        string? onto = null,
        string of = "-"
    )
    {
        var form = page.Html.QuerySelector("form[data-kladde]")!;
        var token = form.QuerySelector("input[name=__RequestVerificationToken]")!;
        var answer = await browser.Post(
            form.GetAttribute("data-kladde")!.Replace(of, onto ?? of),
            new Dictionary<string, string>
            {
                ["KonkretVurdering"] = text,
                ["__RequestVerificationToken"] = token.GetAttribute("value")!,
            }
        );
        return System.Text.Encoding.UTF8.GetString(answer.Body);
    }

    private Task<int> Looks(Sag sag) =>
        app.As<Db, int>(
            SystemActor.Instance,
            db =>
                db.Get(
                    "select count(*) as antal from opslag where sag_id = @Id",
                    new { sag.Id },
                    row => row.Int("antal")
                )
        );
}

public sealed class RefreshOnSqlite(SqliteApp app) : RefreshTests(app), IClassFixture<SqliteApp>;

public sealed class RefreshOnPostgres(PostgresApp app)
    : RefreshTests(app),
        IClassFixture<PostgresApp>;
