namespace Saglig.Ui;

/// <summary>The fixed words of the frame and the tags. A page's own texts live in the page.</summary>
public sealed record Words
{
    public required Language Language { get; init; }
    public required string Code { get; init; }
    public required string SkipToContent { get; init; }
    public required string MainMenu { get; init; }
    public required string Menu { get; init; }
    public required string Breadcrumb { get; init; }
    public required string OnThisPage { get; init; }
    public required string Search { get; init; }
    public required string SearchHint { get; init; }
    public required string SignedInAs { get; init; }
    public required string SignOut { get; init; }
    public required string OtherLanguage { get; init; }
    public required string OtherLanguageCode { get; init; }
    public required string Error { get; init; }
    public required string ErrorHeading { get; init; }
    public required string Optional { get; init; }
    public required string Choose { get; init; }
    public required string Upload { get; init; }
    public required string CharactersAllowed { get; init; }
    public required string CharactersLeft { get; init; }
    public required string DateHint { get; init; }
    public required string New { get; init; }
    public required string Why { get; init; }
    public required string Copy { get; init; }
    public required string Page { get; init; }
    public required string Previous { get; init; }
    public required string Next { get; init; }

    /// <summary>{0} is the day, {1} the time of day.</summary>
    public required string DraftFilledIn { get; init; }
    public required string DiscardDraft { get; init; }

    public static Words Danish { get; } =
        new()
        {
            Language = Language.Danish,
            Code = "da",
            SkipToContent = "Gå til sidens indhold",
            MainMenu = "Hovedmenu",
            Menu = "Menu",
            Breadcrumb = "Du er her",
            OnThisPage = "På denne side",
            Search = "Søg",
            SearchHint = "Sag, CPR-nummer, navn eller ord",
            SignedInAs = "Logget ind som",
            SignOut = "Log ud",
            OtherLanguage = "English",
            OtherLanguageCode = "en",
            Error = "Fejl",
            ErrorHeading = "Der er noget, du skal rette",
            Optional = "(frivilligt)",
            Choose = "Vælg",
            Upload = "Upload",
            CharactersAllowed = "Du kan indtaste op til {0} tegn",
            CharactersLeft = "Du har {0} tegn tilbage",
            DateHint = "Skriv dag, måned og år, fx 12-03-2026",
            New = "Ny",
            Why = "Hvorfor den dato?",
            Copy = "Kopiér",
            Page = "Side",
            Previous = "Forrige",
            Next = "Næste",
            DraftFilledIn = "Din kladde fra {0} kl. {1} er sat ind. ",
            DiscardDraft = "Kassér kladden",
        };

    public static Words English { get; } =
        new()
        {
            Language = Language.English,
            Code = "en",
            SkipToContent = "Skip to main content",
            MainMenu = "Main menu",
            Menu = "Menu",
            Breadcrumb = "You are here",
            OnThisPage = "On this page",
            Search = "Search",
            SearchHint = "Case, CPR number, name or word",
            SignedInAs = "Signed in as",
            SignOut = "Sign out",
            OtherLanguage = "Dansk",
            OtherLanguageCode = "da",
            Error = "Error",
            ErrorHeading = "Something needs to be corrected",
            Optional = "(optional)",
            Choose = "Choose",
            Upload = "Upload progress",
            CharactersAllowed = "You can write up to {0} characters",
            CharactersLeft = "You have {0} characters left",
            DateHint = "Write day, month and year, for example 12-03-2026",
            New = "New",
            Why = "Why this date?",
            Copy = "Copy",
            Page = "Page",
            Previous = "Previous",
            Next = "Next",
            DraftFilledIn = "Your draft from {0} at {1} has been filled in. ",
            DiscardDraft = "Throw the draft away",
        };
}
