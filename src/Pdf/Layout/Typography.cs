namespace Pdf;

/// <summary>How a text is set. All measures in this library are points (1/72 inch) unless they say millimetres.</summary>
/// <param name="Leading">From one baseline to the next.</param>
/// <param name="Gray">0 is black, 1 is white; 0.35 still has a contrast of 7 to 1 on white paper.</param>
internal sealed record TextStyle(double Size, double Leading, bool Bold = false, double Gray = 0)
{
    /// <summary>From the top of the line to the baseline, so that capitals stand in the middle of the line.</summary>
    public double Baseline => Leading / 2 + 0.35 * Size;
}

/// <summary>The page and its text column. Heights are counted from the top of the page.</summary>
internal static class PageFormat
{
    public const double Width = 595.28;
    public const double Height = 841.89;

    /// <summary>25 mm: room for punched holes, and inside the left edge of every common envelope window.</summary>
    public static readonly double Left = FromMillimetres(25);

    /// <summary>155 mm: about 75 letters a line, which reads well.</summary>
    public static readonly double TextWidth = FromMillimetres(155);

    public static readonly double Top = FromMillimetres(24);
    public static readonly double Bottom = Height - FromMillimetres(27);
    public static readonly double HeaderTop = FromMillimetres(12);
    public static readonly double FooterTop = Height - FromMillimetres(16);

    /// <summary>The window of C5 and M65 envelopes shows 44 to 70 mm from the top of the folded sheet.</summary>
    public static readonly double RecipientTop = FromMillimetres(46);

    /// <summary>Below the window, so that no word of the letter can be read through it.</summary>
    public static readonly double FirstText = FromMillimetres(90);

    public static readonly double SenderWidth = FromMillimetres(52);

    public static double FromMillimetres(double millimetres) => millimetres * 72 / 25.4;
}

/// <summary>The sizes of the letter.</summary>
internal static class Styles
{
    public static readonly TextStyle Body = new(11, 16);
    public static readonly TextStyle Recipient = new(10.5, 14);
    public static readonly TextStyle Sender = new(9, 12.5);
    public static readonly TextStyle SenderName = new(9.5, 12.5, Bold: true);
    public static readonly TextStyle Table = new(9.5, 13.5);
    public static readonly TextStyle TableHeader = new(9.5, 13.5, Bold: true);
    public static readonly TextStyle Margin = new(8.5, 12, Gray: 0.35);

    private static readonly TextStyle[] Headings =
    [
        new(18, 24, Bold: true),
        new(13, 18, Bold: true),
        new(11, 16, Bold: true),
    ];

    public static TextStyle Heading(int level) => Headings[level - 1];

    /// <summary>More room above than below ties a heading to the text that it is the heading of.</summary>
    public static (double Before, double After) HeadingSpace(int level) =>
        level switch
        {
            1 => (12, 8),
            2 => (18, 4),
            _ => (12, 2),
        };
}
