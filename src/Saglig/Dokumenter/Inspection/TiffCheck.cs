using System.Buffers.Binary;

namespace Saglig.Dokumenter.Inspection;

/// <summary>Walks the pages of a TIFF and sees that every strip and tile lies inside the file.</summary>
internal sealed class TiffCheck(Stream file, bool littleEndian)
{
    private const int MostPages = 10_000;
    private const int MostParts = 200_000;
    private const int Short = 3;
    private const int Long = 4;
    private long end = 8;

    public static bool Matches(ReadOnlySpan<byte> head) =>
        head.StartsWith("II*\0"u8) || head.StartsWith("MM\0*"u8);

    public static FileVerdict Inspect(Stream file)
    {
        var check = new TiffCheck(file, Bytes.Head(file, 1)[0] == 'I');
        return !check.IsWhole() ? new FileVerdict.Damaged(DocumentType.Tiff)
            : Appended.HidesAnother(file, check.end)
                ? new FileVerdict.Suspicious(Suspicion.TwoInOne)
            : new FileVerdict.Accepted(DocumentType.Tiff);
    }

    private bool IsWhole()
    {
        var seen = new HashSet<long>();
        long? next = Number(4, 4);
        while (next is > 0)
        {
            if (
                !seen.Add(next.Value)
                || seen.Count > MostPages
                || !PageIsWhole(next.Value, out next)
            )
            {
                return false;
            }
        }

        return next == 0 && seen.Count > 0 && end <= file.Length;
    }

    private bool PageIsWhole(long at, out long? next)
    {
        next = null;
        var fields = new Dictionary<int, Field>();
        if (Number(at, 2) is not (> 0 and var count))
        {
            return false;
        }

        var bytes = Bytes.At(file, at + 2, (int)(count * 12 + 4));
        for (var i = 0; i + 12 <= bytes.Length; i += 12)
        {
            var field = bytes.AsSpan(i);
            fields[U16(field)] = new Field(U16(field[2..]), U32(field[4..]), at + 2 + i + 8);
        }

        Reach(at + 2 + bytes.Length);
        next = bytes.Length == count * 12 + 4 ? U32(bytes.AsSpan(^4)) : null;
        return next is not null
            && fields.ContainsKey(256)
            && fields.ContainsKey(257)
            && PartsAreInside(fields);
    }

    /// <summary>Strips are fields 273 and 279, tiles 324 and 325: where each begins, and how long it is.</summary>
    private bool PartsAreInside(Dictionary<int, Field> fields)
    {
        var tiled = fields.ContainsKey(324);
        if (
            !fields.TryGetValue(tiled ? 324 : 273, out var places)
            || !fields.TryGetValue(tiled ? 325 : 279, out var lengths)
            || places.Count != lengths.Count
            || places.Count is 0 or > MostParts
        )
        {
            return false;
        }

        for (var i = 0; i < places.Count; i++)
        {
            if (
                Item(places, i) is not { } place
                || Item(lengths, i) is not { } length
                || place + length > file.Length
            )
            {
                return false;
            }

            Reach(place + length);
        }

        return true;
    }

    /// <summary>A list that fits in four bytes stands in the field itself; a longer one stands elsewhere.</summary>
    private long? Item(Field field, int index)
    {
        var width = field.Type == Long ? 4 : 2;
        if (field.Type is not (Short or Long))
        {
            return null;
        }

        if (field.Count * width <= 4)
        {
            return Number(field.Place + index * width, width);
        }

        Reach(Number(field.Place, 4) is { } list ? list + field.Count * width : long.MaxValue);
        return Number(Number(field.Place, 4)!.Value + index * width, width);
    }

    private void Reach(long place) => end = Math.Max(end, place);

    private long? Number(long place, int width) =>
        Bytes.At(file, place, width) is { } bytes && bytes.Length == width
            ? width == 2
                ? U16(bytes)
                : U32(bytes)
            : null;

    private ushort U16(ReadOnlySpan<byte> at) =>
        littleEndian
            ? BinaryPrimitives.ReadUInt16LittleEndian(at)
            : BinaryPrimitives.ReadUInt16BigEndian(at);

    private uint U32(ReadOnlySpan<byte> at) =>
        littleEndian
            ? BinaryPrimitives.ReadUInt32LittleEndian(at)
            : BinaryPrimitives.ReadUInt32BigEndian(at);

    private readonly record struct Field(int Type, long Count, long Place);
}
