using System.Globalization;
using System.Text;

namespace Pdf;

/// <summary>Spells values that are not numbers: text, dates.</summary>
internal static class PdfText
{
    /// <summary>A text string: readable in the file when it is ASCII, otherwise UTF-16 in hexadecimal.</summary>
    public static string Of(string text) =>
        text.All(letter => letter is >= ' ' and <= '~')
            ? $"({text.Replace(@"\", @"\\").Replace("(", @"\(").Replace(")", @"\)")})"
            : $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>A date in UTC, to the second.</summary>
    public static string Of(DateTimeOffset time) =>
        time.UtcDateTime.ToString("(\\D:yyyyMMddHHmmss\\Z)", CultureInfo.InvariantCulture);
}
