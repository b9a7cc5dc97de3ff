using System.Text.RegularExpressions;

namespace Pdf;

/// <summary>
/// A letter as content, without pages: the PDF, the preview in the browser and the plain text are all made from it.
/// Everything that decides the output is in here, so the same document gives the same bytes.
/// </summary>
/// <param name="Title">Shown in the reader's title bar and read first by a screen reader. Never blank.</param>
/// <param name="Author">The authority, or a person where that may be shown.</param>
/// <param name="Language">A language tag such as "da-DK" or "en-GB"; chooses the voice of a screen reader.</param>
/// <param name="CreatedAt">Written into the file in UTC, to the second.</param>
public sealed partial record Document(
    string Title,
    string Author,
    string Language,
    DateTimeOffset CreatedAt,
    IReadOnlyList<Block> Blocks
)
{
    /// <summary>One line; never blank.</summary>
    public string Title { get; } = PlainText.RequiredLine(Title, nameof(Title));

    /// <summary>One line; never blank.</summary>
    public string Author { get; } = PlainText.RequiredLine(Author, nameof(Author));

    /// <summary>A language tag.</summary>
    /// <exception cref="ArgumentException">It is not a language tag.</exception>
    public string Language { get; } =
        LanguageTag().IsMatch(Language)
            ? Language
            : throw new ArgumentException("Not a language tag.", nameof(Language));

    /// <summary>The content from top to bottom.</summary>
    /// <exception cref="ArgumentException">The first heading is not of level 1, or a level is skipped.</exception>
    public IReadOnlyList<Block> Blocks { get; } = InOrder(Blocks);

    /// <summary>When the letter was made; may be set again to make a copy of a preview.</summary>
    public DateTimeOffset CreatedAt { get; init; } = CreatedAt;

    /// <summary>Printed in the footer of each page, for example "2026-0000377-4"; null leaves it out.</summary>
    public string? Number
    {
        get;
        init => field = PlainText.OptionalLine(value);
    }

    /// <summary>Printed at the top of the second and later pages; null leaves it out.</summary>
    public string? RunningHeader
    {
        get;
        init => field = PlainText.OptionalLine(value);
    }

    /// <summary>The words "Side 1 af 3" in the document's own language: English for "en", otherwise Danish.</summary>
    internal string PageLabel(int page, int pages) =>
        Language.StartsWith("en", StringComparison.OrdinalIgnoreCase)
            ? $"Page {page} of {pages}"
            : $"Side {page} af {pages}";

    private static IReadOnlyList<Block> InOrder(IReadOnlyList<Block> blocks)
    {
        var deepest = 0;
        foreach (var heading in blocks.OfType<Heading>())
        {
            if (heading.Level > deepest + 1)
                throw new ArgumentException(
                    $"Heading \"{heading.Text}\" skips a level.",
                    nameof(blocks)
                );
            deepest = heading.Level;
        }
        return Lists.Whole(blocks, nameof(blocks));
    }

    [GeneratedRegex(@"\A[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*\z")]
    private static partial Regex LanguageTag();
}
