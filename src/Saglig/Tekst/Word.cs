using System.Globalization;
using System.Text;

namespace Saglig.Tekst;

/// <summary>A run of letters and digits in a text, or a run of paragraph signs.</summary>
internal readonly record struct Word(int Start, int Length)
{
    public const char Paragraph = '§';

    public int End => Start + Length;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    /// <summary>The first word at or after a place; null when there is none.</summary>
    public static Word? Next(string text, int from)
    {
        for (var start = from; start < text.Length; start++)
        {
            if (text[start] == Paragraph)
            {
                return new Word(start, Run(text, start, rune => rune.Value == Paragraph));
            }

            if (IsLetterOrDigit(text.AsSpan(start)))
            {
                return new Word(start, Run(text, start, IsInside));
            }
        }

        return null;
    }

    private static int Run(string text, int start, Func<Rune, bool> belongs)
    {
        var length = 0;
        foreach (var rune in text.AsSpan(start).EnumerateRunes())
        {
            if (!belongs(rune))
            {
                break;
            }

            length += rune.Utf16SequenceLength;
        }

        return length;
    }

    private static bool IsLetterOrDigit(ReadOnlySpan<char> text) =>
        Rune.DecodeFromUtf16(text, out var rune, out _) == System.Buffers.OperationStatus.Done
        && Rune.IsLetterOrDigit(rune);

    /// <summary>Accents that stand as signs of their own, and soft hyphens, are inside a word but begin none.</summary>
    private static bool IsInside(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.Format;
}
