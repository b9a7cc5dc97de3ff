using System.Text;

namespace Saglig.Dokumenter.Extraction;

/// <summary>Gathers a file's text up to a limit, and leaves out what no index and no page can use.</summary>
internal sealed class TextCollector(int most)
{
    private readonly StringBuilder text = new();
    private readonly List<int> pages = [];

    public bool IsFull => text.Length >= most;

    /// <summary>A new page begins with the next text.</summary>
    public void BeginPage() => pages.Add(text.Length);

    public void Line() => Add("\n");

    public void Add(ReadOnlySpan<char> more)
    {
        foreach (var letter in more[..Math.Min(more.Length, most - Math.Min(most, text.Length))])
        {
            if (
                letter is '\n' or '\t'
                || (!char.IsControl(letter) && letter is not ('\uFFFE' or '\uFFFF'))
            )
            {
                text.Append(letter);
            }
        }
    }

    /// <summary>Composing may move page starts by a letter, so it is done page by page.</summary>
    public TextResult Result()
    {
        var cut = IsFull;
        var whole = text.ToString();
        if (pages.Count == 0)
        {
            return new TextResult.Read(new ExtractedText(Composed(whole), [], cut));
        }

        var composed = new StringBuilder();
        var starts = new List<int>();
        for (var i = 0; i < pages.Count; i++)
        {
            starts.Add(composed.Length);
            var end = i + 1 < pages.Count ? pages[i + 1] : whole.Length;
            composed.Append(Composed(whole[pages[i]..end]));
        }

        return new TextResult.Read(new ExtractedText(composed.ToString(), starts, cut));
    }

    /// <summary>Half a surrogate pair, which no database stores, becomes U+FFFD.</summary>
    private static string Composed(string part)
    {
        var valid = new StringBuilder(part.Length);
        foreach (var rune in part.EnumerateRunes())
        {
            valid.Append(rune.ToString());
        }

        return valid.ToString().Normalize();
    }
}
