namespace Pdf;

/// <summary>A picture in the text column, with the words that a person who cannot see it needs.</summary>
/// <param name="Data">The bytes of a PNG or JPEG file. Must not be changed afterwards.</param>
/// <param name="AlternativeText">What the picture shows. Never blank.</param>
/// <param name="WidthMillimetres">Printed width; made smaller when the page has no room for it.</param>
public sealed record Image(byte[] Data, string AlternativeText, double WidthMillimetres) : Block
{
    /// <summary>Never blank.</summary>
    public string AlternativeText { get; } =
        PlainText.RequiredLine(AlternativeText, nameof(AlternativeText));

    /// <summary>1 to 500.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The width is outside 1 to 500 mm.</exception>
    public double WidthMillimetres { get; } =
        WidthMillimetres is >= 1 and <= 500
            ? WidthMillimetres
            : throw new ArgumentOutOfRangeException(
                nameof(WidthMillimetres),
                WidthMillimetres,
                "1 to 500 mm"
            );
}
