using Microsoft.Playwright;

namespace Browser.Tests.Ui;

/// <summary>Shortcuts, dialogs, copying and upload.</summary>
public sealed class KeyboardTests(GalleryBrowser gallery) : IClassFixture<GalleryBrowser>
{
    [Theory]
    [InlineData("g", "d", "/")]
    [InlineData("g", "s", "/Liste")]
    [InlineData("n", null, "/Felter")]
    public async Task Shortcuts_lead_where_the_page_s_own_links_do(
        string first,
        string? second,
        string path
    )
    {
        var page = await gallery.Open("/Sag");
        await page.Keyboard.PressAsync(first);
        // A modifier on its way must not break the two letters apart.
        await page.Keyboard.PressAsync("Shift");
        if (second is not null)
            await page.Keyboard.PressAsync(second);
        await page.WaitForURLAsync("**" + path);
        Assert.Equal(path, new Uri(page.Url).AbsolutePath);
    }

    [Fact]
    public async Task Slash_goes_to_search_and_letters_typed_there_are_only_letters()
    {
        var page = await gallery.Open("/Sag");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("gdn?/");
        Assert.Equal("gdn?/", await page.InputValueAsync("#soeg"));
        Assert.Equal("/Sag", new Uri(page.Url).AbsolutePath);
        Assert.Equal(0, await page.Locator("dialog[open]").CountAsync());
    }

    [Fact]
    public async Task Shortcuts_can_be_switched_off_and_on_again()
    {
        var page = await gallery.Open("/Sag");
        await page.Keyboard.PressAsync("Shift+?");
        await page.GetByLabel("Brug genveje i denne browser").UncheckAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("/");
        Assert.NotEqual("soeg", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Genveje" }).ClickAsync();
        await page.GetByLabel("Brug genveje i denne browser").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Luk" }).ClickAsync();
        await page.Keyboard.PressAsync("/");
        Assert.Equal("soeg", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task A_citizen_s_page_has_no_shortcuts()
    {
        var page = await gallery.Open("/MinSag");
        await page.Keyboard.PressAsync("Shift+?");
        Assert.Equal(0, await page.Locator("dialog").CountAsync());
    }

    [Fact]
    public async Task A_dangerous_act_asks_and_a_no_changes_nothing()
    {
        var page = await gallery.Open("/Felter");
        var posts = 0;
        page.Request += (_, request) => posts += request.Method == "POST" ? 1 : 0;
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Slet kladden" });
        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions
            .Expect(page.Locator("dialog[open] h2"))
            .ToHaveTextAsync("Vil du slette kladden? Det kan ikke fortrydes.");
        Assert.Equal(
            "Fortryd",
            await page.EvaluateAsync<string>("document.activeElement.textContent")
        );
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(button).ToBeFocusedAsync();
        Assert.Equal(0, posts);
        await page.Keyboard.PressAsync("Enter");
        var sent = page.WaitForRequestAsync(request => request.Method == "POST");
        await page.Locator("dialog[open]")
            .GetByRole(AriaRole.Button, new() { Name = "Slet kladden" })
            .ClickAsync();
        Assert.Contains("slet", (await sent).PostData, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_number_is_copied()
    {
        var page = await gallery.Open("/Sag");
        await page.Locator("[data-kopier]").First.ClickAsync();
        await Assertions.Expect(page.Locator("[data-kopier]").First).ToContainTextAsync("Kopieret");
        Assert.Equal(
            "2026-0000377",
            await page.EvaluateAsync<string>("navigator.clipboard.readText()")
        );
    }

    [Fact]
    public async Task An_upload_shows_its_message_on_the_next_page()
    {
        var page = await gallery.Open("/Upload");
        await page.SetInputFilesAsync(
            "#Fil",
            new FilePayload
            {
                Name = "brev.pdf",
                MimeType = "application/pdf",
                Buffer = new byte[50_000],
            }
        );
        await page.GetByRole(AriaRole.Button, new() { Name = "Send papirerne" }).ClickAsync();
        await page.WaitForURLAsync("**/Sag");
        await Assertions
            .Expect(page.Locator("[role=status]").First)
            .ToContainTextAsync("Vi har fået brev.pdf.");
    }

    [Fact]
    public async Task An_upload_that_is_refused_says_why_and_can_be_sent_again()
    {
        var page = await gallery.Open("/Upload");
        await page.SetInputFilesAsync(
            "#Fil",
            new FilePayload
            {
                Name = "tom.pdf",
                MimeType = "application/pdf",
                Buffer = [],
            }
        );
        await page.GetByRole(AriaRole.Button, new() { Name = "Send papirerne" }).ClickAsync();
        await Assertions
            .Expect(page.Locator(".fejlopsummering"))
            .ToContainTextAsync("Filen er tom.");
        await Assertions.Expect(page.Locator(".fejlopsummering")).ToBeFocusedAsync();
        await page.SetInputFilesAsync(
            "#Fil",
            new FilePayload
            {
                Name = "brev.pdf",
                MimeType = "application/pdf",
                Buffer = [1],
            }
        );
        await page.GetByRole(AriaRole.Button, new() { Name = "Send papirerne" }).ClickAsync();
        await page.WaitForURLAsync("**/Sag");
    }

    [Fact]
    public async Task An_image_on_the_clipboard_becomes_a_file()
    {
        var page = await gallery.Open("/Upload");
        await page.EvaluateAsync(
            """
            const files = new DataTransfer();
            files.items.add(new File([new Uint8Array([1, 2, 3])], 'skærm.png', { type: 'image/png' }));
            document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: files, bubbles: true, cancelable: true }));
            """
        );
        Assert.Equal(
            "skærm.png",
            await page.EvaluateAsync<string>("document.querySelector('#Fil').files[0].name")
        );
    }
}
