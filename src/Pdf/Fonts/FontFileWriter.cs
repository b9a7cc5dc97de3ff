using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Pdf;

/// <summary>Puts font tables together to a TrueType file with its directory and checksums.</summary>
internal static class FontFileWriter
{
    private const int EntryLength = 16;
    private const uint WholeFileSum = 0xB1B0AFBA;

    public static byte[] Write(SortedDictionary<string, byte[]> tables)
    {
        var directory = 12 + EntryLength * tables.Count;
        var file = new byte[directory + tables.Values.Sum(Padded)];
        WriteHeader(file, tables.Count);
        var (entry, offset, head) = (12, directory, 0);
        foreach (var (tag, data) in tables)
        {
            head = tag == "head" ? offset : head;
            data.CopyTo(file, offset);
            if (tag == "head")
                file.AsSpan(offset + 8, 4).Clear();
            WriteEntry(file, entry, tag, offset, data.Length);
            entry += EntryLength;
            offset += Padded(data);
        }
        BinaryPrimitives.WriteUInt32BigEndian(
            file.AsSpan(head + 8),
            unchecked(WholeFileSum - Sum(file))
        );
        return file;
    }

    private static void WriteHeader(Span<byte> file, int count)
    {
        var log = BitOperations.Log2((uint)count);
        var range = EntryLength << log;
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file[4..], (ushort)count);
        BinaryPrimitives.WriteUInt16BigEndian(file[6..], (ushort)range);
        BinaryPrimitives.WriteUInt16BigEndian(file[8..], (ushort)log);
        BinaryPrimitives.WriteUInt16BigEndian(file[10..], (ushort)(EntryLength * count - range));
    }

    private static void WriteEntry(byte[] file, int at, string tag, int offset, int length)
    {
        Encoding.ASCII.GetBytes(tag, file.AsSpan(at));
        BinaryPrimitives.WriteUInt32BigEndian(
            file.AsSpan(at + 4),
            Sum(file.AsSpan(offset, (length + 3) & ~3))
        );
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(at + 8), offset);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(at + 12), length);
    }

    private static int Padded(byte[] table) => (table.Length + 3) & ~3;

    private static uint Sum(ReadOnlySpan<byte> words)
    {
        var sum = 0u;
        for (; words.Length > 0; words = words[4..])
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(words));
        return sum;
    }
}
