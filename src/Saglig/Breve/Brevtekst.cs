using Pdf;

namespace Saglig.Breve;

/// <summary>
/// Turns typed text into a letter's blocks. A line that begins with "# " is a heading and "## " a lower one; lines that
/// begin with "- " are a list and "1. " a numbered one; a blank line begins a new paragraph. Nothing else has meaning,
/// so no text can do more than be read.
/// </summary>
public static class Brevtekst
{
    /// <summary>For the hint beside a text field.</summary>
    public const string Hjælp =
        "En tom linje giver et nyt afsnit. Begynd en linje med # for at skrive en overskrift og med - for at lave en liste.";

    /// <summary>The blocks of a text; none for a blank one. Headings are of level 2 and 3.</summary>
    public static IReadOnlyList<Block> Blokke(string text)
    {
        var blocks = new List<Block>();
        var lines = PlainText.Clean(text).Split('\n').Select(l => l.Trim()).ToList();
        for (var at = 0; at < lines.Count; )
        {
            var kind = KindOf(lines[at]);
            var end = kind == Kind.Heading ? at + 1 : at;
            while (end < lines.Count && KindOf(lines[end]) == kind && kind != Kind.Heading)
                end++;
            if (kind != Kind.Blank)
                blocks.Add(Block(kind, lines[at..end], blocks));
            at = end;
        }
        return blocks;
    }

    /// <summary>A heading of level 2 and what was typed under it; nothing when nothing was typed.</summary>
    public static IReadOnlyList<Block> Afsnit(string overskrift, string text) =>
        string.IsNullOrWhiteSpace(text)
            ? []
            : [new Heading(2, overskrift), .. Blokke(text).Select(Lower)];

    // Under a heading of its own a typed heading stands one level lower.
    private static Block Lower(Block block) =>
        block is Heading heading ? new Heading(3, heading.Text) : block;

    private enum Kind
    {
        Blank,
        Heading,
        Bullet,
        Number,
        Text,
    }

    private static Kind KindOf(string line) =>
        line.Length == 0 ? Kind.Blank
        : HeadingText(line) is not null ? Kind.Heading
        : line.StartsWith("- ", StringComparison.Ordinal) ? Kind.Bullet
        : NumberLength(line) > 0 ? Kind.Number
        : Kind.Text;

    private static string? HeadingText(string line)
    {
        var text = line.TrimStart('#');
        var marked = text.Length < line.Length && text.StartsWith(' ');
        return marked && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
    }

    // "1. " to "999. "; "2026. " is a year, not a number in a list.
    private static int NumberLength(string line)
    {
        var digits = line.TakeWhile(char.IsAsciiDigit).Count();
        return digits is >= 1 and <= 3 && line.AsSpan(digits).StartsWith(". ") ? digits + 2 : 0;
    }

    private static Block Block(Kind kind, List<string> lines, List<Block> before) =>
        kind switch
        {
            Kind.Heading => new Heading(Level(lines[0], before), HeadingText(lines[0])!),
            Kind.Bullet => new BulletList([.. lines.Select(l => ListItem.Of(l[2..].Trim()))]),
            Kind.Number => new NumberedList([
                .. lines.Select(l => ListItem.Of(l[NumberLength(l)..].Trim())),
            ]),
            _ => Paragraph.Of(string.Join('\n', lines)),
        };

    // A lower heading needs one above it: a reader who jumps from heading to heading must find no hole.
    private static int Level(string line, List<Block> before) =>
        line.StartsWith("##", StringComparison.Ordinal) && before.OfType<Heading>().Any() ? 3 : 2;
}
