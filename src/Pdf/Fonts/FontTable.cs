using System.Buffers.Binary;

namespace Pdf;

/// <summary>
/// One table of a font file, read big-endian. A font is outside data: reading past the end is an
/// <see cref="InvalidFontException"/>, never an index error.
/// </summary>
internal readonly struct FontTable(ReadOnlyMemory<byte> data)
{
    public int Length => data.Length;

    public int Byte(int at) => Bytes(at, 1)[0];

    public int UInt16(int at) => BinaryPrimitives.ReadUInt16BigEndian(Bytes(at, 2));

    public int Int16(int at) => BinaryPrimitives.ReadInt16BigEndian(Bytes(at, 2));

    /// <summary>An offset or count. A value above two billion cannot be one, so it counts as damage.</summary>
    public int Offset(int at)
    {
        var value = BinaryPrimitives.ReadUInt32BigEndian(Bytes(at, 4));
        return value <= int.MaxValue ? (int)value : throw Damaged();
    }

    public string Tag(int at) => System.Text.Encoding.Latin1.GetString(Bytes(at, 4));

    public ReadOnlySpan<byte> Bytes(int at, int count) =>
        at >= 0 && count >= 0 && at <= data.Length - count
            ? data.Span.Slice(at, count)
            : throw Damaged();

    /// <summary>The part of the table from an offset to its end, for tables inside tables.</summary>
    public FontTable From(int at) =>
        at >= 0 && at <= data.Length ? new(data[at..]) : throw Damaged();

    /// <summary>A stretch of the table as a table of its own.</summary>
    public FontTable Part(int at, int count) =>
        at >= 0 && count >= 0 && at <= data.Length - count
            ? new(data.Slice(at, count))
            : throw Damaged();

    private static InvalidFontException Damaged() => new("The font file is damaged or cut short.");
}
