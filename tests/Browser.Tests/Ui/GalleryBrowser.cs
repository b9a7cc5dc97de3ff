using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace Browser.Tests.Ui;

/// <summary>The gallery on a free port, and one headless Chromium to look at it with.</summary>
public sealed class GalleryBrowser : IAsyncLifetime
{
    private readonly WebApplication site = Gallery.Site.Build([
        "--urls",
        "http://127.0.0.1:0",
        "--Logging:LogLevel:Default",
        "None",
    ]);
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    // No test has more pages at once. One that is left open goes on running its script.
    private const int MostWindows = 4;
    private readonly Queue<IBrowserContext> windows = [];

    public async Task InitializeAsync()
    {
        await site.StartAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath =
                    Environment.GetEnvironmentVariable("SAGLIG_CHROMIUM") ?? "/usr/bin/chromium",
                Args = ["--no-sandbox"],
            }
        );
    }

    public async Task DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
        await site.DisposeAsync();
    }

    /// <summary>A page in a browser window of its own: no cookies, nothing stored.</summary>
    public async Task<IPage> Open(
        string path,
        int width = 1280,
        int height = 900,
        bool script = true
    )
    {
        var context = await browser.NewContextAsync(
            new()
            {
                BaseURL = site.Urls.Single(),
                ViewportSize = new() { Width = width, Height = height },
                JavaScriptEnabled = script,
                Locale = "da-DK",
                Permissions = ["clipboard-read", "clipboard-write"],
            }
        );
        windows.Enqueue(context);
        if (windows.Count > MostWindows)
            await windows.Dequeue().CloseAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        if (script)
            await page.HearsKeys();
        return page;
    }
}
