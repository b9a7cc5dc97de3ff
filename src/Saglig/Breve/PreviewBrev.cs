using System.Security.Cryptography;
using System.Text;
using Pdf;
using Saglig.Sager;

namespace Saglig.Breve;

/// <summary>Shows a letter before it is sent, made by the same functions as the letter itself.</summary>
public sealed class PreviewBrev(ComposeBrev compose, LetterFonts fonts)
{
    /// <summary>The letter as it would be sent now, with what stops it.</summary>
    public async Task<Brevvisning> Run(Sag sag, BrevUdkast udkast)
    {
        var sats = await compose.Run(sag, udkast);
        var letter = sats.Journaliseret(null);
        return new Brevvisning(letter, sats.Adressater, sats.Hindringer, fonts);
    }
}

/// <summary>A letter to look at.</summary>
/// <param name="Hindringer">What stops the letter, each a Danish sentence that says what to do.</param>
public sealed record Brevvisning(
    Document Brev,
    Adressater Adressater,
    IReadOnlyList<string> Hindringer,
    LetterFonts Fonts
)
{
    /// <summary>One <c>article</c>, all text encoded; headings begin at level 2, below the page's own.</summary>
    public string Html => HtmlRenderer.Render(Brev, new HtmlOptions(HeadingOffset: 1));

    /// <summary>The same for the same letter, whenever it is made: tells whether it is still the one that was seen.</summary>
    public string Mærke =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(DocumentJson.Write(Brev with { CreatedAt = default }))
            )
        );

    /// <summary>The same letter as a file; null when it has signs that cannot be printed.</summary>
    public byte[]? Pdf() =>
        Fonts.Refusal(Brev) is null ? PdfRenderer.Render(Brev, Fonts.Value) : null;
}
