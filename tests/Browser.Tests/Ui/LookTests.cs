using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Browser.Tests.Ui;

/// <summary>What can be seen and reached: axe, narrow screens, zoom, no script, print.</summary>
public sealed class LookTests(GalleryBrowser gallery) : IClassFixture<GalleryBrowser>
{
    private static readonly AxeRunOptions Axe = new()
    {
        RunOnly = new()
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        },
    };

    public static TheoryData<string, int> Views
    {
        get
        {
            var views = new TheoryData<string, int>();
            foreach (
                var path in (string[])
                    [
                        "/",
                        "/Felter",
                        "/Sag",
                        "/Liste",
                        "/Liste?tom",
                        "/Upload",
                        "/MinSag",
                        "/MinSag?sprog=en",
                        "/findes-ikke",
                    ]
            )
            {
                views.Add(path, 1280);
                views.Add(path, 320);
            }
            return views;
        }
    }

    private static async Task Clean(IPage page)
    {
        var found = await page.RunAxe(Axe);
        Assert.Empty(found.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {n.Html}")));
    }

    [Theory, MemberData(nameof(Views))]
    public async Task Axe_finds_nothing_and_nothing_is_wider_than_the_screen(string path, int width)
    {
        var page = await gallery.Open(path, width);
        await Clean(page);
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Theory]
    [InlineData("/Felter")]
    [InlineData("/MinSag")]
    public async Task Axe_finds_nothing_in_a_form_with_errors_and_the_summary_has_focus(string path)
    {
        var page = await gallery.Open(path);
        await page.Locator("main form .button-primary").ClickAsync();
        await page.Locator(".fejlopsummering").WaitForAsync();
        Assert.True(
            await page.Locator(".fejlopsummering")
                .EvaluateAsync<bool>("e => e === document.activeElement")
        );
        await Clean(page);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        Assert.Contains(
            await page.EvaluateAsync<string>("document.activeElement.tagName"),
            (string[])["INPUT", "TEXTAREA"]
        );
    }

    [Fact]
    public async Task Axe_finds_nothing_when_explanations_and_dialogs_are_open()
    {
        var page = await gallery.Open("/Sag");
        await page.Locator("details.frist summary").First.ClickAsync();
        await Clean(page);
        await page.Keyboard.PressAsync("Shift+?");
        await page.Locator("dialog[open]").WaitForAsync();
        await Clean(page);
    }

    [Fact]
    public async Task The_first_tab_is_the_way_past_the_menu()
    {
        var page = await gallery.Open("/Sag");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("indhold", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task Nothing_is_fetched_from_elsewhere_and_nothing_breaks_the_policy()
    {
        var page = await gallery.Open("/");
        var wrong = new List<string>();
        page.Console += (_, message) => wrong.Add(message.Text);
        page.PageError += (_, error) => wrong.Add(error);
        page.Response += (_, answer) =>
        {
            if (
                !answer.Url.StartsWith("http://127.0.0.1:", StringComparison.Ordinal)
                || answer.Status >= 400
            )
                wrong.Add($"{answer.Status} {answer.Url}");
        };
        foreach (var path in (string[])["/", "/Felter", "/Sag", "/Liste", "/MinSag"])
            await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task A_form_works_without_script()
    {
        var page = await gallery.Open("/Felter", script: false);
        await page.FillAsync("#Navn", "Åse");
        await page.Locator("main form .button-primary").ClickAsync();
        Assert.StartsWith("Fejl: ", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal("Åse", await page.InputValueAsync("#Navn"));
        Assert.False(await page.Locator("[data-genveje]").IsVisibleAsync());
    }

    [Fact]
    public async Task Print_is_the_text_and_nothing_else()
    {
        var page = await gallery.Open("/Sag");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await page.Locator("header.top").IsVisibleAsync());
        Assert.False(await page.Locator(".sidemenu").IsVisibleAsync());
        Assert.False(await page.Locator(".knapper").First.IsVisibleAsync());
        Assert.True(await page.Locator(".regelpanel").IsVisibleAsync());
    }
}
