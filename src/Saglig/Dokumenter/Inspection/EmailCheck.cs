using System.Text.RegularExpressions;

namespace Saglig.Dokumenter.Inspection;

/// <summary>
/// A text that begins with the header lines of an e-mail. "Fra:" and "Til:" typed in a note are not enough:
/// it takes a line that only mail programs write.
/// </summary>
internal static partial class EmailCheck
{
    private static readonly string[] Written = ["from", "to", "subject", "date", "reply-to", "cc"];
    private static readonly string[] ByPrograms =
    [
        "message-id",
        "mime-version",
        "received",
        "return-path",
        "delivered-to",
    ];

    public static bool Matches(string head)
    {
        var lines = Headers(head).Select(header => header.Name).ToList();
        return lines.Exists(Written.Contains) && lines.Exists(ByPrograms.Contains);
    }

    /// <summary>Looks at the first 4 kB only; a mail whose type stands later is opened by nobody here either way.</summary>
    public static FileVerdict Inspect(string head)
    {
        var type =
            Headers(head).FirstOrDefault(header => header.Name == "content-type").Value ?? "";
        var locked =
            type.Contains("enveloped-data", StringComparison.OrdinalIgnoreCase)
            || type.TrimStart()
                .StartsWith("multipart/encrypted", StringComparison.OrdinalIgnoreCase);
        return locked ? new FileVerdict.Encrypted() : new FileVerdict.Accepted(DocumentType.Email);
    }

    private static IEnumerable<(string Name, string Value)> Headers(string head)
    {
        var unfolded = Folding().Replace(head.TrimStart('\u00EF', '\u00BB', '\u00BF'), " ");
        foreach (var line in unfolded.Split('\n'))
        {
            var match = Header().Match(line);
            if (match.Success)
            {
                yield return (match.Groups[1].Value.ToLowerInvariant(), match.Groups[2].Value);
            }
            else if (!line.StartsWith("From ", StringComparison.Ordinal))
            {
                yield break;
            }
        }
    }

    [GeneratedRegex(@"\r?\n[ \t]+")]
    private static partial Regex Folding();

    [GeneratedRegex(@"^([!-9;-~]{1,70}):(.*)$", RegexOptions.Singleline)]
    private static partial Regex Header();
}
