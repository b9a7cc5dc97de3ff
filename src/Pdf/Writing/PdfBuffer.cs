using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Pdf;

/// <summary>A growing run of bytes that knows how PDF spells numbers, references and codes.</summary>
internal sealed class PdfBuffer(int capacity = 4096)
{
    private byte[] bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    /// <summary>Writes PDF syntax; the text must be Latin-1.</summary>
    public void Write(string syntax)
    {
        Reserve(syntax.Length);
        Length += Encoding.Latin1.GetBytes(syntax, bytes.AsSpan(Length));
    }

    /// <summary>Writes PDF syntax with holes: numbers, references and ready-made syntax.</summary>
    public PdfBuffer Write([InterpolatedStringHandlerArgument("")] PdfSyntax syntax) => this;

    public void Write(ReadOnlySpan<byte> raw)
    {
        Reserve(raw.Length);
        raw.CopyTo(bytes.AsSpan(Length));
        Length += raw.Length;
    }

    public void Integer(int value)
    {
        Reserve(11);
        value.TryFormat(bytes.AsSpan(Length), out var count, default, CultureInfo.InvariantCulture);
        Length += count;
    }

    /// <summary>A number with at most two decimals, which is finer than any printer.</summary>
    public void Number(double value)
    {
        var hundredths = (int)Math.Round(value * 100);
        if (hundredths < 0)
            Write("-");
        hundredths = Math.Abs(hundredths);
        Integer(hundredths / 100);
        var rest = hundredths % 100;
        if (rest != 0)
            Write(rest % 10 == 0 ? Decimals[rest / 10] : Decimals[10 + rest]);
    }

    /// <summary>A character code as four hexadecimal digits.</summary>
    public void Code(int value)
    {
        Reserve(4);
        for (var shift = 12; shift >= 0; shift -= 4)
            bytes[Length++] = (byte)"0123456789ABCDEF"[(value >> shift) & 0xF];
    }

    public byte[] ToArray() => Written.ToArray();

    // ".0" to ".9", then ".00" to ".99".
    private static readonly string[] Decimals =
    [
        .. Enumerable.Range(0, 10).Select(tenth => $".{tenth}"),
        .. Enumerable.Range(0, 100).Select(hundredth => $".{hundredth:D2}"),
    ];

    private void Reserve(int count)
    {
        if (Length + count > bytes.Length)
            Array.Resize(ref bytes, Math.Max(2 * bytes.Length, Length + count));
    }
}

/// <summary>Lets <c>buffer.Write($"…")</c> put its pieces straight into the buffer, without strings in between.</summary>
[InterpolatedStringHandler]
internal readonly ref struct PdfSyntax
{
    private readonly PdfBuffer buffer;

    public PdfSyntax(int literalLength, int formattedCount, PdfBuffer buffer)
    {
        _ = (literalLength, formattedCount);
        this.buffer = buffer;
    }

    /// <summary>Opens the numbered object before the first piece is written; <see cref="PdfFile.Object"/> closes it.</summary>
    public PdfSyntax(int literalLength, int formattedCount, PdfFile file, Ref number)
        : this(literalLength, formattedCount, file.Open(number)) { }

    public void AppendLiteral(string syntax) => buffer.Write(syntax);

    public void AppendFormatted(string syntax) => buffer.Write(syntax);

    public void AppendFormatted(int value) => buffer.Integer(value);

    public void AppendFormatted(double value) => buffer.Number(value);

    public void AppendFormatted(Ref reference)
    {
        buffer.Integer(reference.Number);
        buffer.Write(" 0 R");
    }

    public void AppendFormatted(IEnumerable<Ref> references)
    {
        foreach (var reference in references)
        {
            AppendFormatted(reference);
            buffer.Write(" ");
        }
    }

    public void AppendFormatted(IEnumerable<double> values)
    {
        foreach (var value in values)
        {
            buffer.Number(value);
            buffer.Write(" ");
        }
    }
}
