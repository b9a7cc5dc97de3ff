using System.Buffers.Binary;
using System.Text;

namespace Saglig.Dokumenter.Inspection;

/// <summary>
/// The table of contents of a zip, read with limits before any library sees the file:
/// a library reads as many entries as a hostile file cares to hold.
/// </summary>
internal sealed record ZipDirectory(IReadOnlyList<ZipDirectory.Entry> Entries)
{
    private const int EndSize = 22;
    private const int EntrySize = 46;
    private const int MostEntries = 10_000;
    private const int MostBytes = 4 * 1024 * 1024;

    public sealed record Entry(string Name, bool Encrypted, uint Crc, long Size);

    public bool Has(string name) => Entries.Any(entry => entry.Name == name);

    public bool HasUnder(string folder) =>
        Entries.Any(entry => entry.Name.StartsWith(folder, StringComparison.OrdinalIgnoreCase));

    /// <summary>Null when the table is missing, cut short, larger than any document's, or not where it says it is.</summary>
    public static ZipDirectory? Read(Stream file)
    {
        var tail = Bytes.Tail(file, ushort.MaxValue + EndSize);
        var at = tail.AsSpan().LastIndexOf("PK\x05\x06"u8);
        if (at < 0 || tail.Length - at < EndSize)
        {
            return null;
        }

        var end = tail.AsSpan(at);
        var count = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]);
        var size = BinaryPrimitives.ReadUInt32LittleEndian(end[12..]);
        var start = BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
        var endsWhereItSays = start + (long)size == file.Length - tail.Length + at;
        return count <= MostEntries && size <= MostBytes && endsWhereItSays
            ? Parse(Bytes.At(file, start, (int)size), count)
            : null;
    }

    private static ZipDirectory? Parse(ReadOnlySpan<byte> table, int count)
    {
        var entries = new List<Entry>(count);
        while (
            table.Length >= EntrySize && table.StartsWith("PK\x01\x02"u8) && entries.Count < count
        )
        {
            var nameLength = BinaryPrimitives.ReadUInt16LittleEndian(table[28..]);
            var rest =
                nameLength
                + BinaryPrimitives.ReadUInt16LittleEndian(table[30..])
                + BinaryPrimitives.ReadUInt16LittleEndian(table[32..]);
            if (table.Length < EntrySize + rest)
            {
                return null;
            }

            var flags = BinaryPrimitives.ReadUInt16LittleEndian(table[8..]);
            entries.Add(
                new Entry(
                    Encoding.UTF8.GetString(table.Slice(EntrySize, nameLength)),
                    Encrypted: (flags & 1) == 1,
                    BinaryPrimitives.ReadUInt32LittleEndian(table[16..]),
                    BinaryPrimitives.ReadUInt32LittleEndian(table[24..])
                )
            );
            table = table[(EntrySize + rest)..];
        }

        return table.IsEmpty && entries.Count == count ? new ZipDirectory(entries) : null;
    }
}
