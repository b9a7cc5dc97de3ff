using System.Net;
using System.Text.RegularExpressions;

namespace Pdf.Tests.Testing;

/// <summary>
/// The text of a document as different readers meet it: list markers included, page furniture not.
/// White space differs between them by nature, so it is left out, or counts only as a border between words.
/// </summary>
internal static partial class Words
{
    public static string OfText(Document document) => Dense(TextRenderer.Render(document));

    /// <summary>What a browser shows: markers come from the kind of list.</summary>
    public static string OfHtml(Document document)
    {
        var html = List().Replace(HtmlRenderer.Render(document), WithMarkers);
        return Dense(WebUtility.HtmlDecode(Markup().Replace(html, "")));
    }

    /// <summary>What a screen reader says: the structure tree in its order.</summary>
    public static string OfStructure(Printed printed) =>
        Dense(
            string.Concat(
                Quoted().Matches(printed.Structure()).Select(line => line.Groups[1].Value)
            )
        );

    /// <summary>The single words as copied from the printed page.</summary>
    public static string[] OfPages(Printed printed) =>
        Split(PageNumber().Replace(printed.Text(), ""));

    public static string[] Split(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Dense(string text) => string.Concat(Split(text.Replace("\u00AD", "")));

    private static string WithMarkers(Match list)
    {
        var number = 0;
        return Item().Replace(list.Value, _ => list.Groups[1].Value == "ol" ? $"{++number}." : "•");
    }

    [GeneratedRegex("<(ol|ul)>(.*?)</\\1>", RegexOptions.Singleline)]
    private static partial Regex List();

    [GeneratedRegex("<li>")]
    private static partial Regex Item();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Markup();

    [GeneratedRegex("^ *\"(.*)\"$", RegexOptions.Multiline)]
    private static partial Regex Quoted();

    [GeneratedRegex("^Side [0-9]+ af [0-9]+\n", RegexOptions.Multiline)]
    private static partial Regex PageNumber();
}
