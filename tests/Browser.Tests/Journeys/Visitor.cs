using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Browser.Tests.Journeys;

/// <summary>
/// Somebody who uses the program with the keyboard alone. Each page that comes is looked at by axe; each control is
/// reached by Tab, so a control that cannot be reached fails the journey.
/// </summary>
public sealed class Visitor(IPage page)
{
    private const int MostTabs = 400;

    private static readonly AxeRunOptions Axe = new()
    {
        RunOnly = new()
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        },
    };

    private readonly HashSet<string> looked = [];

    public IPage Page => page;

    /// <summary>Path of the page in view.</summary>
    public string Path => new Uri(page.Url).AbsolutePath;

    /// <summary>How many controls have been activated and forms submitted since the count was begun.</summary>
    public int Interactions { get; set; }

    public async Task<string> Text() => await page.InnerTextAsync("main");

    /// <summary>Goes to an address as from a bookmark.</summary>
    public async Task Open(string path)
    {
        await page.GotoAsync(path);
        await Arrived();
    }

    public Task Follow(string link) =>
        Go(page.GetByRole(AriaRole.Link, new() { Name = link }).First);

    public Task PressButton(string button, bool expectErrors = false) =>
        Go(page.GetByRole(AriaRole.Button, new() { Name = button }).First, expectErrors);

    /// <summary>A button that asks once more before it acts.</summary>
    public async Task PressAndConfirm(string button)
    {
        await TabTo(page.GetByRole(AriaRole.Button, new() { Name = button }).First);
        await page.Keyboard.PressAsync("Enter");
        var dialog = page.Locator("dialog[open]");
        await dialog.WaitForAsync();
        await Go(dialog.GetByRole(AriaRole.Button, new() { Name = button }));
    }

    /// <summary>Writes in a field, over what stands there.</summary>
    public async Task Fill(string name, string text)
    {
        await TabTo(page.Locator(Named(name)));
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Chooses one of several radio buttons with the arrow keys.</summary>
    public async Task Choose(string name, string value)
    {
        var target = page.Locator($"{Named(name)}[value=\"{value}\"]");
        await TabUntil(() =>
            page.EvaluateAsync<bool>("name => document.activeElement?.name === name", name)
        );
        for (var pressed = 0; pressed < 20 && !await HasFocus(target); pressed++)
            await page.Keyboard.PressAsync("ArrowDown");
        if (!await target.IsCheckedAsync())
            await page.Keyboard.PressAsync("Space");
        Assert.True(await target.IsCheckedAsync(), $"{name} is not {value}.");
    }

    public async Task Tick(string name, string? value = null)
    {
        var box = page.Locator(value is null ? Named(name) : $"{Named(name)}[value=\"{value}\"]");
        await TabTo(box);
        if (!await box.IsCheckedAsync())
            await page.Keyboard.PressAsync("Space");
    }

    /// <summary>Chooses in a list by the beginning of the option's text.</summary>
    public async Task Select(string name, string option)
    {
        var list = page.Locator(Named(name));
        await TabTo(list);
        var place = await list.EvaluateAsync<int>(
            "(e, text) => [...e.options].findIndex(o => o.text.trim().startsWith(text))",
            option
        );
        Assert.True(place >= 0, $"{name} has no option {option}.");
        await page.Keyboard.PressAsync("Home");
        for (var step = 0; step < place; step++)
            await page.Keyboard.PressAsync("ArrowDown");
    }

    private static string Named(string name) => $"main [name=\"{name}\"]:not([type=hidden])";

    private async Task Go(ILocator control, bool expectErrors = false)
    {
        await TabTo(control);
        Interactions++;
        var loaded = new TaskCompletionSource();
        void Loaded(object? sender, IPage loadedPage) => loaded.TrySetResult();
        page.Load += Loaded;
        await page.Keyboard.PressAsync("Enter");
        await loaded.Task.WaitAsync(TimeSpan.FromSeconds(30));
        page.Load -= Loaded;
        await Arrived(expectErrors);
    }

    /// <summary>A form that comes back with errors ends the journey, with what it said.</summary>
    private async Task Arrived(bool expectErrors = false)
    {
        if (!expectErrors)
            Assert.Empty(await page.Locator(".fejlopsummering").AllInnerTextsAsync());
        await page.HearsKeys();
        if (!looked.Add(await page.TitleAsync() + Path))
            return;
        var found = await page.RunAxe(Axe);
        Assert.Empty(
            found.Violations.SelectMany(v => v.Nodes.Select(n => $"{Path} {v.Id}: {n.Html}"))
        );
    }

    private async Task TabTo(ILocator control)
    {
        await control.WaitForAsync();
        await TabUntil(() => HasFocus(control));
    }

    private async Task TabUntil(Func<Task<bool>> there)
    {
        for (var pressed = 0; pressed < MostTabs; pressed++)
        {
            if (await there())
                return;
            await page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"Tab does not reach the control on {Path}.");
    }

    private static Task<bool> HasFocus(ILocator control) =>
        control.EvaluateAsync<bool>("e => e === document.activeElement");
}
