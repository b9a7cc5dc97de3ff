using System.Text;

namespace Saglig.Sikkerhed;

/// <summary>
/// Comma-separated text for a Danish spreadsheet: semicolons, every field quoted, UTF-8 with a mark. What a spreadsheet
/// would take for a formula gets an apostrophe before it, because names and reasons are typed by anyone.
/// </summary>
public static class Csv
{
    private static readonly char[] Formula = ['=', '+', '-', '@', '\t', '\r', '\n', '|', '%'];

    /// <summary>The whole file, with its head.</summary>
    public static byte[] Of(IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder("\uFEFF");
        foreach (var row in rows)
            text.AppendJoin(';', row.Select(Field)).Append("\r\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Field(string value)
    {
        var safe =
            value.TrimStart().Length > 0 && Formula.Contains(value.TrimStart(' ')[0])
                ? $"'{value}"
                : value;
        return $"\"{safe.Replace("\"", "\"\"")}\"";
    }
}
