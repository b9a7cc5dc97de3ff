using Microsoft.Playwright;

namespace Browser.Tests.Ui;

/// <summary>Nothing typed is lost: autosave, conflict, sign-out, sign-in, and leaving.</summary>
public sealed class ScriptTests(GalleryBrowser gallery) : IClassFixture<GalleryBrowser>
{
    private static Task Seen(ILocator locator, string text) =>
        Assertions.Expect(locator).ToContainTextAsync(text);

    private static Task<string?> Kept(IPage page) =>
        page.EvaluateAsync<string?>(
            "Object.entries(sessionStorage).filter(([k]) => k.startsWith('tekst')).map(([, v]) => v).join()"
        );

    [Fact]
    public async Task Text_is_saved_while_one_types_and_the_next_save_follows_the_draft_s_number()
    {
        var page = await gallery.Open("/Felter");
        var saved = new List<string>();
        page.Request += (_, request) =>
        {
            if (request.Url.EndsWith("/galleri/kladde", StringComparison.Ordinal))
                saved.Add(request.PostData ?? "");
        };
        await page.FillAsync("#Begrundelse", "Æble");
        await Seen(page.Locator("[data-gemt]"), "Gemt kl. 10.42");
        await Assertions
            .Expect(page.Locator("form[data-kladde]"))
            .ToHaveAttributeAsync("data-kladde-version", "4");
        await page.FillAsync("#Begrundelse", "Æbler");
        await Assertions
            .Expect(page.Locator("form[data-kladde]"))
            .ToHaveAttributeAsync("data-kladde-version", "5");
        Assert.DoesNotContain(
            saved,
            body => body.Contains("RequestVerificationToken", StringComparison.Ordinal)
        );
        Assert.EndsWith("kladde-version=4", saved[^1], StringComparison.Ordinal);
        Assert.Equal("", await Kept(page));
    }

    [Fact]
    public async Task A_conflict_shows_both_texts_and_lets_one_choose()
    {
        var page = await gallery.Open("/Felter");
        await page.FillAsync("#Begrundelse", "Min KONFLIKT");
        await Seen(page.Locator(".konflikt"), "Karen Poulsen har rettet teksten imens.");
        await Seen(page.Locator(".konflikt .egen-tekst"), "Karens tekst");
        Assert.Equal("Min KONFLIKT", await page.InputValueAsync("#Begrundelse"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Brug den anden tekst" }).ClickAsync();
        Assert.Equal("Karens tekst", await page.InputValueAsync("#Begrundelse"));
        await Assertions
            .Expect(page.Locator("form[data-kladde]"))
            .ToHaveAttributeAsync("data-kladde-version", "10");
    }

    [Fact]
    public async Task Signed_out_in_the_middle_of_a_text_it_comes_back_after_sign_in()
    {
        var page = await gallery.Open("/Felter");
        page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await page.FillAsync("#Begrundelse", "Sessionen er UDLØBET");
        await Seen(page.Locator(".konflikt"), "Du er logget ud. Din tekst er gemt i denne fane.");
        await page.GotoAsync("/");
        await page.GotoAsync("/Felter");
        Assert.Equal("Sessionen er UDLØBET", await page.InputValueAsync("#Begrundelse"));
        await Seen(page.Locator(".konflikt").First, "hentet frem igen");
    }

    [Fact]
    public async Task Text_kept_here_never_replaces_a_newer_draft_by_itself()
    {
        var page = await gallery.Open("/Felter");
        page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await page.FillAsync("#Begrundelse", "Min UDLØBET");
        await page.Locator(".konflikt").WaitForAsync();
        await page.GotoAsync("/Felter?version=8");
        Assert.Equal("", await page.InputValueAsync("#Begrundelse"));
        await Seen(page.Locator(".konflikt .egen-tekst"), "Min UDLØBET");
        await page.GetByRole(AriaRole.Button, new() { Name = "Brug min tekst" }).ClickAsync();
        Assert.Equal("Min UDLØBET", await page.InputValueAsync("#Begrundelse"));
    }

    [Fact]
    public async Task A_form_sent_after_a_new_sign_in_keeps_its_text_until_it_has_arrived()
    {
        var page = await gallery.Open("/MinSag");
        page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await page.FillAsync("#Besked", "Hej");
        await page.RouteAsync(
            "**/MinSag",
            route =>
                route.Request.Method == "POST"
                    ? route.FulfillAsync(
                        new()
                        {
                            Status = 302,
                            Headers = new Dictionary<string, string> { ["Location"] = "/MinSag" },
                        }
                    )
                    : route.ContinueAsync()
        );
        await page.Context.AddCookiesAsync([
            new()
            {
                Name = "galleri-session",
                Value = "2",
                Url = page.Url,
            },
        ]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Send besked" }).ClickAsync();
        await Seen(page.Locator(".konflikt"), "hentet frem igen");
        Assert.Equal("Hej", await page.InputValueAsync("#Besked"));
    }

    [Fact]
    public async Task A_form_that_arrived_leaves_nothing_behind()
    {
        var page = await gallery.Open("/MinSag");
        await page.FillAsync("#Besked", "Hej");
        Assert.NotEqual("", await Kept(page));
        await page.GetByRole(AriaRole.Button, new() { Name = "Send besked" }).ClickAsync();
        await page.GotoAsync("/MinSag");
        Assert.Equal("", await Kept(page));
        Assert.Equal("", await page.InputValueAsync("#Besked"));
    }

    [Fact]
    public async Task Signing_out_leaves_no_text_for_the_next_person()
    {
        var page = await gallery.Open("/MinSag");
        page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await page.FillAsync("#Besked", "Hemmeligt");
        await page.GetByRole(AriaRole.Button, new() { Name = "Log ud" }).ClickAsync();
        await page.Locator("body[data-bruger=Staff]").WaitForAsync();
        Assert.Equal("", await Kept(page));
    }

    [Fact]
    public async Task Leaving_unsaved_text_asks_first()
    {
        var page = await gallery.Open("/MinSag");
        var asked = new TaskCompletionSource<string>(
            TaskCreationOptions.RunContinuationsAsynchronously
        );
        page.Dialog += async (_, dialog) =>
        {
            asked.TrySetResult(dialog.Type);
            await dialog.AcceptAsync();
        };
        await page.Locator("#Besked").PressSequentiallyAsync("Hej");
        await page.GotoAsync("/");
        Assert.Equal("beforeunload", await asked.Task);
    }

    [Fact]
    public async Task Sending_while_a_save_is_on_its_way_waits_for_it()
    {
        var page = await gallery.Open("/Felter");
        var order = new List<string>();
        var hold = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await page.RouteAsync(
            "**/galleri/kladde",
            async route =>
            {
                order.Add("gem begyndt");
                await hold.Task;
                order.Add("gem slut");
                await route.ContinueAsync();
            }
        );
        page.Request += (_, request) =>
        {
            if (request.Method == "POST" && request.IsNavigationRequest)
                order.Add("sendt");
        };
        await page.FillAsync("#Begrundelse", "Tekst");
        await page.WaitForRequestAsync("**/galleri/kladde");
        await page.Locator("main form .button-primary").ClickAsync();
        hold.SetResult();
        await page.Locator(".fejlopsummering").WaitForAsync();
        Assert.Equal(["gem begyndt", "gem slut", "sendt"], order);
    }

    [Fact]
    public async Task The_rule_panel_follows_the_text()
    {
        var page = await gallery.Open("/Felter");
        await page.EvaluateAsync(
            "document.querySelector('main').append(Object.assign(document.createElement('div'), { id: 'panel' })); document.querySelector('#panel').setAttribute('data-live-her', '')"
        );
        await page.FillAsync("#Begrundelse", "Mere");
        await Seen(page.Locator("#panel"), "Reglerne er prøvet igen.");
    }
}
