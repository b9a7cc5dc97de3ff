namespace Saglig.Dokumenter;

/// <summary>What came of reading a file's text.</summary>
public abstract record TextResult
{
    private TextResult() { }

    public sealed record Read(ExtractedText Text) : TextResult;

    /// <summary>The type holds no text that can be read without character recognition.</summary>
    public sealed record NoText : TextResult;

    /// <summary>The file could not be read; why, in Danish, for the staff who look after the system.</summary>
    public sealed record Failed(string Reason) : TextResult;
}

/// <summary>The text of a file: composed letters, line feeds and tabs, no other control characters, at most 5 million characters.</summary>
/// <param name="PageStarts">Where each page begins in the text (UTF-16); empty for types without pages.</param>
/// <param name="IsCut">The file holds more text than is kept.</param>
public sealed record ExtractedText(string Text, IReadOnlyList<int> PageStarts, bool IsCut)
{
    /// <summary>Null for types without pages.</summary>
    public int? Pages => PageStarts.Count == 0 ? null : PageStarts.Count;

    /// <summary>The page, from 1, on which a place in the text lies; null for types without pages.</summary>
    public int? PageOf(int place) =>
        Pages is null ? null : Math.Max(1, PageStarts.Count(start => start <= place));
}
