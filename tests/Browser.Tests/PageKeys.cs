using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>The keyboard of a page that has only just been opened.</summary>
public static class PageKeys
{
    /// <summary>
    /// Chromium drops keys until it has shown the page's first picture, and says nothing of when that is. So a key
    /// that means nothing is pressed until the page has heard it.
    /// </summary>
    public static async Task HearsKeys(this IPage page)
    {
        await page.EvaluateAsync(
            "addEventListener('keydown', () => { window.hearsKeys = true; }, { once: true, capture: true })"
        );
        do await page.Keyboard.PressAsync("Shift");
        while (!await page.EvaluateAsync<bool>("window.hearsKeys === true"));
    }
}
