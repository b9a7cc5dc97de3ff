using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Pdf;

/// <summary>
/// One part of a document, from top to bottom. Blocks are plain immutable records; lists given to them are copied.
/// To compare two documents, compare their JSON (<see cref="DocumentJson"/>).
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(LetterHead), "letterhead")]
[JsonDerivedType(typeof(Heading), "heading")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(BulletList), "bullets")]
[JsonDerivedType(typeof(NumberedList), "numbers")]
[JsonDerivedType(typeof(Table), "table")]
[JsonDerivedType(typeof(Image), "image")]
[JsonDerivedType(typeof(Signature), "signature")]
[JsonDerivedType(typeof(Rule), "rule")]
[JsonDerivedType(typeof(Space), "space")]
public abstract record Block;

/// <summary>A heading and bookmark; never left alone at the foot of a page.</summary>
/// <param name="Level">1 to 3. The first heading is level 1, and no level may be skipped on the way down.</param>
public sealed record Heading(int Level, string Text) : Block
{
    /// <summary>1 to 3.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not 1, 2 or 3.</exception>
    public int Level { get; } =
        Level is >= 1 and <= 3
            ? Level
            : throw new ArgumentOutOfRangeException(nameof(Level), Level, "1 to 3");

    /// <summary>One line of text; never blank.</summary>
    public string Text { get; } = PlainText.RequiredLine(Text, nameof(Text));
}

/// <summary>Running text; at least two lines stay together on each side of a page break.</summary>
public sealed partial record Paragraph(IReadOnlyList<Inline> Runs) : Block
{
    /// <summary>The text in order; joined without anything in between.</summary>
    public IReadOnlyList<Inline> Runs { get; } = Lists.Whole(Runs, nameof(Runs));

    /// <summary>Shorthand: <c>Paragraph.Of("Ring til ", new BoldRun("os"), ".")</c>.</summary>
    public static Paragraph Of(params IReadOnlyList<Inline> runs) => new(runs);

    /// <summary>Turns what a person has typed into paragraphs: a blank line starts a new one, a single break is kept.</summary>
    public static IReadOnlyList<Paragraph> FromTyped(string text) =>
        [
            .. BlankLines()
                .Split(PlainText.Clean(text))
                .Where(part => !PlainText.IsBlank(part))
                .Select(part => Of(part.Trim())),
        ];

    [GeneratedRegex(@"\n\s*\n")]
    private static partial Regex BlankLines();
}

/// <summary>One entry of a list.</summary>
public sealed record ListItem(IReadOnlyList<Inline> Runs)
{
    /// <summary>The text in order.</summary>
    public IReadOnlyList<Inline> Runs { get; } = Lists.Whole(Runs, nameof(Runs));

    /// <summary>Shorthand for an entry of plain or mixed text.</summary>
    public static ListItem Of(params IReadOnlyList<Inline> runs) => new(runs);
}

/// <summary>Entries in no particular order.</summary>
public sealed record BulletList(IReadOnlyList<ListItem> Items) : Block
{
    /// <summary>The entries in order.</summary>
    public IReadOnlyList<ListItem> Items { get; } = Lists.Whole(Items, nameof(Items));
}

/// <summary>Entries numbered from 1: "1.", "2.", or "Bilag 1", "Bilag 2" when a label is given.</summary>
/// <param name="Label">At most 20 characters; null gives the bare number with a full stop.</param>
public sealed record NumberedList(IReadOnlyList<ListItem> Items, string? Label = null) : Block
{
    /// <summary>The entries in order.</summary>
    public IReadOnlyList<ListItem> Items { get; } = Lists.Whole(Items, nameof(Items));

    /// <summary>The word before each number, or null.</summary>
    /// <exception cref="ArgumentException">The label is blank or longer than 20 characters.</exception>
    public string? Label { get; } =
        Label is null ? null : Short(PlainText.RequiredLine(Label, nameof(Label)));

    internal string LabelOf(int index) => Label is null ? $"{index + 1}." : $"{Label} {index + 1}";

    private static string Short(string label) =>
        label.Length <= 20
            ? label
            : throw new ArgumentException("At most 20 characters.", nameof(label));
}

/// <summary>Who signs; always on one page, and on the same page as the end of the text before it.</summary>
/// <param name="Closing">For example "Med venlig hilsen".</param>
/// <param name="Name">The person, or the unit when the person's name may not be shown. Never blank.</param>
/// <param name="Title">The office or role of the signatory. Never blank.</param>
/// <param name="Unit">A third line, for example team and authority; null leaves it out.</param>
public sealed record Signature(string Closing, string Name, string Title, string? Unit = null)
    : Block
{
    /// <summary>The words before the name.</summary>
    public string Closing { get; } = PlainText.Line(Closing);

    /// <summary>The person or unit who signs.</summary>
    /// <exception cref="ArgumentException">A decision without the name of its signatory may not be made.</exception>
    public string Name { get; } = PlainText.RequiredLine(Name, nameof(Name));

    /// <summary>The office or role of the signatory.</summary>
    /// <exception cref="ArgumentException">The title is blank.</exception>
    public string Title { get; } = PlainText.RequiredLine(Title, nameof(Title));

    /// <summary>Team and authority, or null.</summary>
    public string? Unit { get; } = PlainText.OptionalLine(Unit);
}

/// <summary>A thin line across the text column; decoration, not read aloud.</summary>
public sealed record Rule : Block;

/// <summary>Empty room in millimetres; vanishes at the top of a page.</summary>
public sealed record Space(double Millimetres) : Block
{
    /// <summary>0 to 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The room is negative or more than 100 mm.</exception>
    public double Millimetres { get; } =
        Millimetres is >= 0 and <= 100
            ? Millimetres
            : throw new ArgumentOutOfRangeException(
                nameof(Millimetres),
                Millimetres,
                "0 to 100 mm"
            );
}
