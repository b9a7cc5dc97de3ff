using System.Net;
using static Saglig.Tests.Ui.GallerySite;

namespace Saglig.Tests.Ui;

/// <summary>The kit as a whole, over HTTP: forms, messages, lists and languages.</summary>
public sealed class GalleryTests : IDisposable
{
    private readonly GallerySite site = new();

    public void Dispose() => site.Dispose();

    private static readonly (string, string)[] Right =
    [
        ("Navn", "Åse"),
        ("Begrundelse", "Fordi."),
        ("Svarfrist", "12/3 2027"),
        ("Anledning", "tip"),
        ("Vægt", "Tungt"),
        ("Hørt", "true"),
    ];

    [Fact]
    public async Task Danish_letters_are_sent_as_letters() =>
        Assert.Contains(
            "Hvad bygger afgørelsen på?",
            await site.Client().GetStringAsync("/Felter"),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task A_form_with_errors_keeps_the_text_and_tells_all_errors_at_once()
    {
        var page = await Html(
            await Submit(
                site.Client(),
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
        var page = await Html(await Submit(site.Client(), "/Felter?handling=afvis", Right));
        Assert.Equal(
            "Sagen er afgjort i mellemtiden.",
            page.QuerySelector(".fejlopsummering li")!.TextContent
        );
        Assert.Equal("Fordi.", page.QuerySelector("textarea")!.TextContent);
    }

    [Fact]
    public async Task What_was_done_is_told_once_on_the_next_page()
    {
        var client = site.Client();
        (string, string)[] hostile = [("Navn", "<script>x</script>"), .. Right[1..]];
        var done = await Submit(client, "/Felter", hostile);
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
    public async Task An_upload_by_script_is_told_where_to_go_and_spends_no_message()
    {
        var client = site.Client();
        client.DefaultRequestHeaders.Add("X-Fremgang", "1");
        var done = await Submit(client, "/Felter", Right);
        Assert.Equal(
            (HttpStatusCode.NoContent, "/Sag"),
            (done.StatusCode, done.Headers.GetValues("X-Videre").Single())
        );
        Assert.NotNull((await Html(await client.GetAsync("/Sag"))).QuerySelector("[role=status]"));
    }

    [Fact]
    public async Task A_citizen_chooses_a_language_and_keeps_it()
    {
        var client = site.Client();
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
    public async Task A_list_sorts_by_links_and_says_which_way()
    {
        var page = await Html(await site.Client().GetAsync("/Liste?sorter=navn&side=2"));
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
            (await Html(await site.Client().GetAsync("/Liste?tom")))
                .QuerySelector(".tabel-tom p:last-child")!
                .TextContent
        );
    }
}
