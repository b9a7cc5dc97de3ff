namespace Pdf;

/// <summary>
/// The top of a letter: recipient to the left where the window of a C5 or M65 envelope is, sender and facts of the case
/// to the right. It always starts a page, so several letters can be put in one file for print.
/// </summary>
/// <param name="Recipient">Name and address, one entry a line. The window shows five lines.</param>
/// <param name="Sender">Authority and address, one entry a line; the first is the name and is set in bold.</param>
/// <param name="Facts">Date, case number, who to call, and so on.</param>
public sealed record LetterHead(
    IReadOnlyList<string> Recipient,
    IReadOnlyList<string> Sender,
    IReadOnlyList<Fact> Facts
) : Block
{
    /// <summary>Lines for the envelope's window.</summary>
    public IReadOnlyList<string> Recipient { get; } = Lines(Recipient, nameof(Recipient));

    /// <summary>Lines about the sender.</summary>
    public IReadOnlyList<string> Sender { get; } = Lines(Sender, nameof(Sender));

    /// <summary>Facts of the case.</summary>
    public IReadOnlyList<Fact> Facts { get; } = Lists.Whole(Facts, nameof(Facts));

    private static string[] Lines(IReadOnlyList<string> lines, string name) =>
        [
            .. Lists
                .Whole(lines, name)
                .Select(PlainText.Line)
                .Where(line => !PlainText.IsBlank(line)),
        ];
}

/// <summary>One line in the letter's head: "Dato: 12. marts 2026".</summary>
public sealed record Fact(string Label, string Value)
{
    /// <summary>Without the colon, which the renderers add.</summary>
    public string Label { get; } = PlainText.RequiredLine(Label, nameof(Label));

    /// <summary>May be blank.</summary>
    public string Value { get; } = PlainText.Line(Value);
}
