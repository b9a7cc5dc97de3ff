using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using static Saglig.Tests.Ui.GallerySite;

namespace Saglig.Tests.Ui;

/// <summary>What every answer keeps to, over HTTP: headers, tokens, caching and the error pages.</summary>
public sealed class AnswerTests : IDisposable
{
    private readonly GallerySite site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("/Felter")]
    [InlineData("/MinSag")]
    [InlineData("/findes-ikke")]
    [InlineData("/galleri/vaelt")]
    public async Task Every_answer_is_guarded(string url)
    {
        var headers = (await site.Client().GetAsync(url)).Headers;
        string Of(string name) =>
            headers.TryGetValues(name, out var values) ? string.Join(",", values) : "";
        Assert.Contains(
            "default-src 'self'",
            Of("Content-Security-Policy"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "frame-ancestors 'none'",
            Of("Content-Security-Policy"),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("unsafe", Of("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal(
            ("nosniff", "no-referrer", "same-origin", "DENY"),
            (
                Of("X-Content-Type-Options"),
                Of("Referrer-Policy"),
                Of("Cross-Origin-Opener-Policy"),
                Of("X-Frame-Options")
            )
        );
        Assert.Contains("camera=()", Of("Permissions-Policy"), StringComparison.Ordinal);
        Assert.True(headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/Felter")]
    [InlineData("/Sag")]
    [InlineData("/Liste")]
    [InlineData("/MinSag")]
    public async Task No_page_needs_what_the_policy_forbids_or_another_host(string url)
    {
        var page = await Html(await site.Client().GetAsync(url));
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src]), base"));
        Assert.DoesNotContain(
            page.All,
            e =>
                e.Attributes.Any(a =>
                    a.Name.StartsWith("on", StringComparison.Ordinal)
                    || a.Value.Contains("//", StringComparison.Ordinal)
                )
        );
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.Equal("da", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("#indhold", page.QuerySelector(".skipnav")!.GetAttribute("href"));
        Assert.Single(page.QuerySelectorAll("h1"));
    }

    [Fact]
    public async Task A_forged_message_is_not_shown()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/Sag");
        request.Headers.Add("Cookie", "besked=eyJiZXNrZWQiOiJGYWxzayJ9");
        Assert.Null(
            (await Html(await site.Client().SendAsync(request))).QuerySelector("[role=status]")
        );
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing_and_says_so()
    {
        var answer = await site.Client()
            .PostAsync("/Felter", new FormUrlEncodedContent([KeyValuePair.Create("Navn", "x")]));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(
            "Vi forstod ikke det, der blev sendt",
            (await Html(answer)).QuerySelector("h1")!.TextContent
        );
    }

    [Fact]
    public async Task Forms_that_name_their_address_carry_the_token_too()
    {
        var page = await Html(await site.Client().GetAsync("/Sag"));
        foreach (var form in page.QuerySelectorAll("form[method=post]"))
            Assert.Single(form.QuerySelectorAll("[name=__RequestVerificationToken]"));
    }

    [Theory]
    [InlineData("/galleri/kode/400", 400)]
    [InlineData("/galleri/kode/403", 403)]
    [InlineData("/findes/slet/ikke", 404)]
    [InlineData("/galleri/kode/413", 413)]
    [InlineData("/galleri/vaelt", 500)]
    [InlineData("/galleri/travl", 503)]
    public async Task An_error_is_a_calm_page_and_a_short_sentence_for_scripts(string url, int code)
    {
        var client = site.Client();
        var answer = await client.GetAsync(url);
        var page = await Html(answer);
        Assert.Equal(code, (int)answer.StatusCode);
        Assert.NotEmpty(page.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain("hemmelig", page.Source.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page.Source.Text, StringComparison.Ordinal);
        client.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        var json = await client.GetAsync(url);
        Assert.Equal(code, (int)json.StatusCode);
        Assert.Equal(
            code,
            (await json.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("kode").GetInt32()
        );
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task The_error_page_comes_even_when_nobody_can_be_looked_up(string method)
    {
        using var request = new HttpRequestMessage(new(method), "/Felter");
        request.Headers.Add("X-Uden-Database", "1");
        var answer = await site.Client().SendAsync(request);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        var page = await Html(answer);
        Assert.Equal("Vi kan ikke svare lige nu", page.QuerySelector("h1")!.TextContent);
        Assert.Null(page.QuerySelector(".top-bruger"));
    }

    [Fact]
    public async Task The_error_page_cannot_be_asked_to_say_that_all_is_well()
    {
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await site.Client().GetAsync("/fejl/200")).StatusCode
        );
        Assert.Equal(
            HttpStatusCode.ServiceUnavailable,
            (await site.Client().GetAsync("/fejl/503")).StatusCode
        );
    }

    [Fact]
    public async Task Files_are_cached_for_ever_by_their_fingerprint_and_pages_are_never_compressed()
    {
        var client = site.Client();
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br, gzip");
        var page = await client.GetAsync("/Felter?v=1");
        Assert.Empty(page.Content.Headers.ContentEncoding);
        var css = (await Html(page))
            .QuerySelector("link[href^='/site.css']")!
            .GetAttribute("href")!;
        var file = await client.GetAsync(css);
        Assert.Contains("?v=", css, StringComparison.Ordinal);
        Assert.Equal(["br"], file.Content.Headers.ContentEncoding);
        Assert.Equal(TimeSpan.FromDays(365), file.Headers.CacheControl!.MaxAge);
        Assert.True((await client.GetAsync("/site.css")).Headers.CacheControl!.NoCache);
    }
}
