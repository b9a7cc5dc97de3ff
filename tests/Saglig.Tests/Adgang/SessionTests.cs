using Saglig.Demo;
using Saglig.Storage;
using Saglig.Tests.Hostile;
using Saglig.Tests.Testing;
using Links = Saglig.Sager.Links;

namespace Saglig.Tests.Adgang;

public abstract class SessionTests(App app)
{
    private static readonly object Note = new
    {
        Emne = "Møde",
        Indhold = "Ali kan arbejde tre timer.",
    };

    [Fact]
    public async Task A_text_that_was_sent_too_late_stands_there_again_after_sign_in()
    {
        var sag = await app.NewSag();
        using var before = await app.Browse(app.Cast.Mette);
        var form = await before.Get(Links.WriteNotat(sag.Nummer));
        app.Clock.Advance(TimeSpan.FromMinutes(61));

        var answer = await before.Submit(form, Note);

        Assert.StartsWith("/log-ind?retur=", answer.Path);
        Assert.Equal(1, await app.Antal("journal", sag));
        using var after = await app.Browse(app.Cast.Mette);
        var again = await after.Get(Links.WriteNotat(sag.Nummer));
        Assert.Equal("Ali kan arbejde tre timer.", again.Value("Indhold"));
        Assert.Equal("Møde", again.Value("Emne"));
        await after.Submit(again);
        Assert.Equal(2, await app.Antal("journal", sag));
        Assert.Equal("", (await after.Get(Links.WriteNotat(sag.Nummer))).Value("Indhold"));
    }

    [Fact]
    public async Task What_a_citizen_sent_with_a_file_too_late_stands_there_again()
    {
        var sag = await app.NewSag();
        var path = Saglig.MinSag.Links.Papers(sag.Nummer);
        using var before = await app.Browse(app.Cast.Ali);
        var form = await before.Get(path);
        app.Clock.Advance(TimeSpan.FromMinutes(61));

        await before.Upload(
            form,
            new { Emne = "Min ryg", Besked = "nul \0 i teksten" },
            ("a.txt", [65])
        );

        using var after = await app.Browse(app.Cast.Ali);
        var again = await after.Get(path);
        Assert.Equal(("Min ryg", "nul  i teksten"), (again.Value("Emne"), again.Value("Besked")));
        Assert.Equal(1, await app.Antal("journal", sag));
    }

    [Fact]
    public async Task A_long_text_is_kept_whole()
    {
        var sag = await app.NewSag();
        var path = Links.WriteNotat(sag.Nummer);
        using var before = await app.Browse(app.Cast.Mette);
        var form = await before.Get(path);
        app.Clock.Advance(TimeSpan.FromMinutes(61));

        await before.Submit(form, new { Indhold = NaughtyText.Long });

        using var after = await app.Browse(app.Cast.Mette);
        Assert.Equal(NaughtyText.Long, (await after.Get(path)).Value("Indhold"));
    }

    [Fact]
    public async Task Nobody_else_gets_the_kept_text()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.WriteNotat(sag.Nummer));
        app.Clock.Advance(TimeSpan.FromMinutes(61));
        await mette.Submit(form, Note);

        using var bo = await app.Browse(app.Cast.Bo);

        Assert.Equal("", (await bo.Get(Links.WriteNotat(sag.Nummer))).Value("Indhold"));
    }

    [Fact]
    public async Task A_session_ends_after_twelve_hours_however_much_it_is_used()
    {
        using var mette = await app.Browse(app.Cast.Mette);
        for (var i = 0; i < 14; i++)
        {
            Assert.Equal("/min-dag", (await mette.Get("/min-dag")).Path);
            app.Clock.Advance(TimeSpan.FromMinutes(50));
        }
        app.Clock.Advance(TimeSpan.FromMinutes(30));

        Assert.StartsWith("/log-ind", (await mette.Get("/min-dag")).Path);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Signing_out_everywhere_ends_every_session_and_here_only_this_one(
        bool everywhere
    )
    {
        using var here = await app.Browse(app.Cast.Bo);
        using var there = await app.Browse(app.Cast.Bo);
        using var mette = await app.Browse(app.Cast.Mette);

        var fields = everywhere ? new { alleSteder = "true" } : null;
        await here.Submit(await here.Get("/log-ud"), fields);

        Assert.StartsWith("/log-ind", (await here.Get("/min-dag")).Path);
        Assert.Equal(everywhere, (await there.Get("/min-dag")).Path != "/min-dag");
        Assert.Equal("/min-dag", (await mette.Get("/min-dag")).Path);
    }

    [Fact]
    public async Task The_cookies_are_for_this_site_alone_and_not_for_script()
    {
        var persona = await NewPersona();
        using var browser = app.Anonymous();
        var page = await browser.Send(new(HttpMethod.Get, "https://localhost/log-ind"));
        var form = FoundForm.On(page).First();

        var answer = await browser.SendOnce(
            new(HttpMethod.Post, "https://localhost/log-ind")
            {
                Content = new FormUrlEncodedContent(
                    form.Values(new Dictionary<string, string> { ["person"] = $"{persona}" })
                ),
            }
        );

        var cookies = page
            .Answer.Headers.GetValues("Set-Cookie")
            .Concat(answer.Headers.GetValues("Set-Cookie"))
            .ToList();
        Assert.Contains(cookies, c => c.StartsWith("saglig=", StringComparison.Ordinal));
        foreach (var cookie in cookies)
        foreach (var flag in (string[])["httponly", "secure", "samesite=", "path=/"])
            Assert.Contains(flag, cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("https://evil.example/")]
    [InlineData("/\\evil.example")]
    public async Task Signing_in_never_leads_to_another_host(string to)
    {
        using var browser = app.Anonymous();
        var persona = await NewPersona();
        var page = await browser.Get($"/log-ind?retur={Uri.EscapeDataString(to)}");

        var answer = await FoundForm.On(page).First().Send(browser, Fields(page, persona, to));

        Assert.Equal("/min-sag", answer.Path);
    }

    private static int personas;

    /// <summary>A citizen whom one can be in one click.</summary>
    private async Task<Guid> NewPersona()
    {
        var citizen = (await app.NyBorger()).Id.Value;
        var persona = new Persona(PersonKind.Borger, citizen, "Åse", "borger");
        await app.As<Db>(
            SystemActor.Instance,
            db =>
                db.Write(() => new PersonaSql(db).Add(Interlocked.Increment(ref personas), persona))
        );
        return citizen;
    }

    private static IEnumerable<KeyValuePair<string, string>> Fields(
        Seen page,
        Guid who,
        string to
    ) =>
        FoundForm
            .On(page)
            .First()
            .Values(new Dictionary<string, string> { ["person"] = $"{who}", ["Retur"] = to });
}

public sealed class SessionOnSqlite(SqliteApp app) : SessionTests(app), IClassFixture<SqliteApp>;

public sealed class SessionOnPostgres(PostgresApp app)
    : SessionTests(app),
        IClassFixture<PostgresApp>;
