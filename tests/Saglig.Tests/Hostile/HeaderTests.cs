using System.Net;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Hostile;

/// <summary>What every answer says to the browser, pages and errors and files alike.</summary>
public abstract class HeaderTests(App app)
{
    [Fact]
    public async Task Every_page_and_file_forbids_script_framing_guessing_and_keeping()
    {
        foreach (var actor in app.Cast.All.Values)
        {
            using var browser = await app.Browse(actor);
            foreach (var page in await browser.Walk(["/"]))
            {
                Guarded(page);
                // Inline script and style would need a policy that lets an attacker's through too.
                Assert.Empty(
                    page.Html.QuerySelectorAll(
                        "script:not([src]), style, [style], [onclick], [onload]"
                    )
                );
            }
        }
    }

    [Theory]
    [InlineData("/findes-ikke", HttpStatusCode.NotFound)]
    [InlineData("/sager/2026-9999999/journal/x", HttpStatusCode.NotFound)]
    [InlineData("/raadgivning", HttpStatusCode.Forbidden)]
    [InlineData("/min-sag/2026-9999999", HttpStatusCode.Forbidden)]
    [InlineData("/log-ud", HttpStatusCode.BadRequest)]
    [InlineData("/kladder", HttpStatusCode.BadRequest)]
    [InlineData("/regler", HttpStatusCode.BadRequest)]
    public async Task An_error_page_has_them_too(string path, HttpStatusCode expected)
    {
        using var mette = await app.Browse(app.Cast.Mette);
        var answer =
            expected == HttpStatusCode.BadRequest
                ? await mette.Post(path, [])
                : await mette.Get(path);

        Assert.Equal(expected, answer.Status);
        Guarded(answer);
    }

    [Fact]
    public async Task A_stranger_is_told_the_same_by_the_sign_in_page()
    {
        using var anyone = app.Anonymous();

        Guarded(await anyone.Get("/min-dag"));
    }

    private static void Guarded(Seen answer)
    {
        var policy = Header(answer, "Content-Security-Policy");
        // A file is shown by the browser's own viewer, which styles itself; nothing else may load there.
        var isOurs = policy.Contains("script-src 'self'");
        Assert.True(isOurs || policy.Contains("default-src 'none'"), policy);
        Assert.DoesNotContain(isOurs ? "unsafe" : "script-src", policy);
        Assert.Contains("frame-ancestors", policy);
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header(answer, "Referrer-Policy"));
        Assert.Contains("no-store", Header(answer, "Cache-Control"));
    }

    private static string Header(Seen answer, string name) =>
        answer.Answer.Headers.TryGetValues(name, out var values)
        || answer.Answer.Content.Headers.TryGetValues(name, out values)
            ? string.Join(", ", values)
            : throw new InvalidOperationException($"{answer.Path} has no {name}.");
}

public sealed class HeaderOnSqlite(PlayedSqlite app)
    : HeaderTests(app),
        IClassFixture<PlayedSqlite>;

public sealed class HeaderOnPostgres(PlayedPostgres app)
    : HeaderTests(app),
        IClassFixture<PlayedPostgres>;
