using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Saglig.Tests.Ui;

/// <summary>The kit as a whole, over HTTP, in the gallery's host and as in production.</summary>
public sealed class GalleryTests : IDisposable
{
    private readonly WebApplicationFactory<Gallery.Site> factory =
        new WebApplicationFactory<Gallery.Site>().WithWebHostBuilder(host =>
            host.UseSetting("environment", "Production")
                .ConfigureServices(services =>
                    services.AddSingleton<TimeProvider>(
                        new FakeTimeProvider(new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero))
                    )
                )
                .ConfigureLogging(log => log.ClearProviders())
        );

    private HttpClient Client() => factory.CreateClient(new() { AllowAutoRedirect = false });

    public void Dispose() => factory.Dispose();

    private static async Task<IHtmlDocument> Html(HttpResponseMessage response) =>
        new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

    private static async Task<HttpResponseMessage> Post(
        HttpClient client,
        string url,
        params (string Name, string Value)[] fields
    )
    {
        var page = await Html(await client.GetAsync(url));
        var token = page.QuerySelector("main [name=__RequestVerificationToken]")!
            .GetAttribute("value")!;
        return await client.PostAsync(
            url,
            new FormUrlEncodedContent(
                fields
                    .Append(("__RequestVerificationToken", token))
                    .Select(f => KeyValuePair.Create(f.Item1, f.Item2))
            )
        );
    }

    private static readonly (string, string)[] Right =
    [
        ("Navn", "Åse"),
        ("Begrundelse", "Fordi."),
        ("Svarfrist", "12/3 2027"),
        ("Anledning", "tip"),
        ("Vægt", "Tungt"),
        ("Hørt", "true"),
    ];

    [Theory]
    [InlineData("/Felter")]
    [InlineData("/MinSag")]
    [InlineData("/findes-ikke")]
    [InlineData("/galleri/vaelt")]
    public async Task Every_answer_is_guarded(string url)
    {
        var headers = (await Client().GetAsync(url)).Headers;
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
        var page = await Html(await Client().GetAsync(url));
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
    public async Task Danish_letters_are_sent_as_letters() =>
        Assert.Contains(
            "Hvad bygger afgørelsen på?",
            await Client().GetStringAsync("/Felter"),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task A_form_with_errors_keeps_the_text_and_tells_all_errors_at_once()
    {
        var page = await Html(
            await Post(
                Client(),
                "/Felter",
                ("Begrundelse", "<b>Æble"),
                ("Svarfrist", "31-2-2026"),
                ("Beløb", "mange")
            )
        );
        Assert.StartsWith("Fejl: ", page.Title, StringComparison.Ordinal);
        var told = page.QuerySelectorAll(".fejlopsummering li").Select(e => e.TextContent).ToList();
        Assert.Equal("Skriv lægens navn.", told[0]);
        Assert.Equal("Borgeren skal høres først.", told[^1]);
        Assert.Contains("31. februar 2026 findes ikke. Februar 2026 har 28 dage.", told);
        Assert.Contains("“mange” kan ikke bruges her. Ret det, og prøv igen.", told);
        foreach (var link in page.QuerySelectorAll(".fejlopsummering a"))
            Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..]));
        Assert.Equal("<b>Æble", page.QuerySelector("textarea")!.TextContent);
        Assert.Equal("31-2-2026", page.GetElementById("Svarfrist")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_no_from_the_page_itself_keeps_the_text_too()
    {
        var page = await Html(await Post(Client(), "/Felter?handling=afvis", Right));
        Assert.Equal(
            "Sagen er afgjort i mellemtiden.",
            page.QuerySelector(".fejlopsummering li")!.TextContent
        );
        Assert.Equal("Fordi.", page.QuerySelector("textarea")!.TextContent);
    }

    [Fact]
    public async Task What_was_done_is_told_once_on_the_next_page()
    {
        var client = Client();
        (string, string)[] hostile = [("Navn", "<script>x</script>"), .. Right[1..]];
        var done = await Post(client, "/Felter", hostile);
        Assert.Equal(
            (HttpStatusCode.Redirect, "/Sag"),
            (done.StatusCode, done.Headers.Location!.ToString())
        );
        var next = await Html(await client.GetAsync("/Sag"));
        Assert.Equal(
            "Gemt for <script>x</script>. Notatet har nummer 2026-0000377-4.",
            next.QuerySelector("[role=status]")!.TextContent.Trim()
        );
        Assert.Null((await Html(await client.GetAsync("/Sag"))).QuerySelector("[role=status]"));
    }

    [Fact]
    public async Task A_forged_message_is_not_shown()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/Sag");
        request.Headers.Add("Cookie", "besked=eyJiZXNrZWQiOiJGYWxzayJ9");
        Assert.Null((await Html(await Client().SendAsync(request))).QuerySelector("[role=status]"));
    }

    [Fact]
    public async Task An_upload_by_script_is_told_where_to_go_and_spends_no_message()
    {
        var client = Client();
        client.DefaultRequestHeaders.Add("X-Fremgang", "1");
        var done = await Post(client, "/Felter", Right);
        Assert.Equal(
            (HttpStatusCode.NoContent, "/Sag"),
            (done.StatusCode, done.Headers.GetValues("X-Videre").Single())
        );
        Assert.NotNull((await Html(await client.GetAsync("/Sag"))).QuerySelector("[role=status]"));
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing_and_says_so()
    {
        var answer = await Client()
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
        var page = await Html(await Client().GetAsync("/Sag"));
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
        var client = Client();
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
        var answer = await Client().SendAsync(request);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        var page = await Html(answer);
        Assert.Equal("Vi kan ikke svare lige nu", page.QuerySelector("h1")!.TextContent);
        Assert.Null(page.QuerySelector(".top-bruger"));
    }

    [Fact]
    public async Task The_error_page_cannot_be_asked_to_say_that_all_is_well()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await Client().GetAsync("/fejl/200")).StatusCode);
        Assert.Equal(
            HttpStatusCode.ServiceUnavailable,
            (await Client().GetAsync("/fejl/503")).StatusCode
        );
    }

    [Fact]
    public async Task A_citizen_chooses_a_language_and_keeps_it()
    {
        var client = Client();
        Assert.Equal(
            "en",
            (await Html(await client.GetAsync("/MinSag?sprog=en"))).DocumentElement.GetAttribute(
                "lang"
            )
        );
        Assert.Equal(
            "Sign out",
            (await Html(await client.GetAsync("/MinSag")))
                .QuerySelector(".top-bruger button")!
                .TextContent
        );
        Assert.Equal(
            "da",
            (await Html(await client.GetAsync("/Sag"))).DocumentElement.GetAttribute("lang")
        );
        Assert.Equal(
            "en",
            (await Html(await client.GetAsync("/MinSag?sprog=xx"))).DocumentElement.GetAttribute(
                "lang"
            )
        );
    }

    [Fact]
    public async Task Files_are_cached_for_ever_by_their_fingerprint_and_pages_are_never_compressed()
    {
        var client = Client();
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

    [Fact]
    public async Task A_list_sorts_by_links_and_says_which_way()
    {
        var page = await Html(await Client().GetAsync("/Liste?sorter=navn&side=2"));
        Assert.Equal("Borger", page.QuerySelector("th[aria-sort=ascending]")!.TextContent.Trim());
        Assert.Equal(
            "/Liste?sorter=navn&retning=faldende",
            page.QuerySelector("th[aria-sort] a")!.GetAttribute("href")
        );
        var scrolls = page.QuerySelector("[role=group]")!;
        Assert.Equal("0", scrolls.GetAttribute("tabindex"));
        Assert.Equal(
            "caption",
            page.GetElementById(scrolls.GetAttribute("aria-labelledby")!)!.LocalName
        );
        Assert.Equal(
            "Du har ingen sager lige nu.",
            (await Html(await Client().GetAsync("/Liste?tom")))
                .QuerySelector(".tabel-tom p:last-child")!
                .TextContent
        );
    }
}
