namespace Saglig.Ui;

/// <summary>Who looks at the page, as far as the layouts need to know.</summary>
public enum ViewerKind
{
    None,
    Staff,
    Citizen,
}

/// <summary>The language of the frame and of the tags. Staff pages are always Danish.</summary>
public enum Language
{
    Danish,
    English,
}

/// <summary>
/// What the layouts show around a page: filled once per request by the code that knows the person and the
/// installation. Ui reads it and knows nothing else about people. Registered as scoped.
/// </summary>
public sealed class Viewer
{
    /// <summary>Decides the main menu, the search box, the sign-out button and the language of the tags.</summary>
    public ViewerKind Kind { get; set; }

    /// <summary>The person's own name, shown only to the person.</summary>
    public string Name { get; set; } = "";

    /// <summary>One short line under the name: unit and role, or whom a representative acts for.</summary>
    public string Note { get; set; } = "";

    /// <summary>Tells this person from another on the same computer, and nothing else; never a CPR number.</summary>
    public string Person { get; set; } = "";

    /// <summary>
    /// Changes with each sign-in and can open nothing. The script compares it to see whether a form that was sent
    /// arrived, or met a session that had run out.
    /// </summary>
    public string Session { get; set; } = "";

    public IReadOnlyList<NavItem> Menu { get; set; } = [];

    /// <summary>Set from <c>?sprog=</c> and its cookie before any page runs; other code may overrule it.</summary>
    public Language Language { get; set; }

    public string Municipality { get; set; } = "";

    /// <summary>Where the municipality's name in the header leads.</summary>
    public string Home { get; set; } = "/";

    /// <summary>The address that the search box posts to; empty for one who has nothing to search in.</summary>
    public string SearchAt { get; set; } = "/soeg";

    /// <summary>The address that the sign-out form posts to.</summary>
    public string SignOut { get; set; } = "/log-ud";

    /// <summary>The fixed words of the frame and the tags in the reader's language.</summary>
    public Words Words =>
        Kind != ViewerKind.Staff && Language == Language.English ? Words.English : Words.Danish;
}

/// <summary>
/// One link of a menu or a breadcrumb, with an optional count ("Mine sager 52") and keyboard shortcut ("g s").
/// </summary>
public sealed record NavItem(
    string Text,
    string Url,
    int? Count = null,
    bool Active = false,
    string? Shortcut = null
);
