using System.Text;

namespace Pdf;

/// <summary>Reads the PostScript name that a PDF calls the font by.</summary>
internal static class FontName
{
    private const int PostScriptNameId = 6;

    /// <summary>The name with only letters, digits and hyphens, so that it needs no escaping; "Font" if there is none.</summary>
    public static string PostScript(FontTable name)
    {
        var texts = name.From(name.UInt16(4));
        for (var i = 0; i < name.UInt16(2); i++)
        {
            var record = 6 + 12 * i;
            if (name.UInt16(record + 6) != PostScriptNameId)
                continue;
            var bytes = texts.Bytes(name.UInt16(record + 10), name.UInt16(record + 8));
            var encoding = name.UInt16(record) == 1 ? Encoding.Latin1 : Encoding.BigEndianUnicode;
            return Safe(encoding.GetString(bytes));
        }
        return "Font";
    }

    private static string Safe(string name)
    {
        var safe = new string([
            .. name.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-').Take(60),
        ]);
        return safe.Length == 0 ? "Font" : safe;
    }
}
