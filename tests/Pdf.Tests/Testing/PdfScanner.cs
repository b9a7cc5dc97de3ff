using System.Globalization;
using System.Text;

namespace Pdf.Tests.Testing;

/// <summary>Reads PDF syntax token by token, from a file or from a content stream.</summary>
internal sealed class PdfScanner(byte[] bytes, int at, PdfReader reader)
{
    private static readonly object EndOfList = new();
    private static readonly object EndOfDictionary = new();

    /// <summary>The next value or operator; null at the end.</summary>
    public object? Next()
    {
        SkipSpace();
        if (at >= bytes.Length)
            return null;
        return (char)bytes[at] switch
        {
            '/' => ReadName(),
            '(' => ReadText(),
            '[' => ReadList(),
            ']' => Skip(1, EndOfList),
            '<' when Peek(1) == '<' => ReadDictionary(),
            '<' => ReadCodes(),
            '>' when Peek(1) == '>' => Skip(2, EndOfDictionary),
            _ => ReadWord(),
        };
    }

    /// <summary>The body of an object, with its stream.</summary>
    public object? NextObject()
    {
        var value = Next();
        var start = at;
        if (value is PdfDictionary dictionary && Next() is PdfOperator("stream"))
        {
            var first = at + 1;
            dictionary.Data = bytes[first..(first + (int)dictionary.Number("Length"))];
            at = first + dictionary.Data.Length;
            Assert.Equal(new PdfOperator("endstream"), Next());
        }
        else
            at = start;
        Assert.Equal(new PdfOperator("endobj"), Next());
        return value;
    }

    private char Peek(int ahead) => at + ahead < bytes.Length ? (char)bytes[at + ahead] : '\0';

    private object Skip(int count, object value)
    {
        at += count;
        return value;
    }

    private void SkipSpace()
    {
        while (at < bytes.Length && char.IsWhiteSpace((char)bytes[at]))
            at++;
    }

    private string ReadWhile(Func<char, bool> wanted)
    {
        var start = at;
        while (at < bytes.Length && wanted((char)bytes[at]))
            at++;
        return Encoding.Latin1.GetString(bytes, start, at - start);
    }

    private static bool IsRegular(char letter) =>
        !char.IsWhiteSpace(letter) && !"()<>[]/%".Contains(letter);

    private PdfName ReadName()
    {
        at++;
        return new PdfName(ReadWhile(IsRegular));
    }

    private string ReadText()
    {
        var text = new StringBuilder();
        for (at++; bytes[at] != ')'; at++)
            text.Append((char)(bytes[at] == '\\' ? bytes[++at] : bytes[at]));
        at++;
        return text.ToString();
    }

    private List<object?> ReadList()
    {
        at++;
        return ReadUntil(EndOfList);
    }

    private PdfDictionary ReadDictionary()
    {
        at += 2;
        var list = ReadUntil(EndOfDictionary);
        Assert.True(list.Count % 2 == 0, "A dictionary has pairs.");
        return new PdfDictionary(
            reader,
            list.Chunk(2).ToDictionary(pair => ((PdfName)pair[0]!).Value, pair => pair[1])
        );
    }

    private List<object?> ReadUntil(object end)
    {
        List<object?> list = [];
        for (var value = Next(); value != end; value = Next())
            if (value is PdfOperator("R") && list is [.., double number, double])
            {
                list.RemoveRange(list.Count - 2, 2);
                list.Add(new PdfPointer((int)number));
            }
            else
                list.Add(value ?? throw new EndOfStreamException());
        return list;
    }

    // Text strings in hexadecimal start with a byte-order mark; anything else is codes, given as they stand.
    private string ReadCodes()
    {
        at++;
        var codes = ReadWhile(letter => letter != '>');
        at++;
        return codes.StartsWith("FEFF", StringComparison.Ordinal)
            ? Encoding.BigEndianUnicode.GetString(Convert.FromHexString(codes[4..]))
            : codes;
    }

    private object ReadWord()
    {
        var word = ReadWhile(IsRegular);
        if (double.TryParse(word, CultureInfo.InvariantCulture, out var number))
            return number;
        return word switch
        {
            "true" => true,
            "false" => false,
            _ => new PdfOperator(word),
        };
    }
}
