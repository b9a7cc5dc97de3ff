using static Saglig.Tests.Dokumenter.Samples;

namespace Saglig.Tests.Dokumenter;

/// <summary>Files made to harm: each is shaped as something we accept.</summary>
internal static class HostileSamples
{
    public const string Xxe = "<!DOCTYPE w [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>";

    /// <summary>About 100 kB that unfold to 100 MB.</summary>
    public static byte[] Bomb() => DocxWith([("word/media/a.bin", new byte[100 * 1024 * 1024])]);

    public static byte[] BillionLaughs() =>
        DocxWith(
            [],
            before: "<!DOCTYPE l [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
        );

    /// <summary>Sets the bit that says "encrypted" in each header of a zip.</summary>
    public static byte[] EncryptedFlag(byte[] zip)
    {
        var bytes = (byte[])zip.Clone();
        for (var i = 0; i < bytes.Length - 4; i++)
        {
            if (bytes.AsSpan(i).StartsWith("PK\x03\x04"u8))
            {
                bytes[i + 6] |= 1;
            }
            else if (bytes.AsSpan(i).StartsWith("PK\x01\x02"u8))
            {
                bytes[i + 8] |= 1;
            }
        }

        return bytes;
    }

    /// <summary>Says in the table of contents that each part is one byte: a reader that trusts it is fooled.</summary>
    public static byte[] LyingSizes(byte[] zip)
    {
        var bytes = (byte[])zip.Clone();
        for (var i = 0; i < bytes.Length - 4; i++)
        {
            if (bytes.AsSpan(i).StartsWith("PK\x01\x02"u8))
            {
                bytes.AsSpan(i + 24, 4).Clear();
                bytes[i + 24] = 1;
            }
        }

        return bytes;
    }

    /// <summary>A table of contents of two million entries behind an end record that admits to one.</summary>
    public static byte[] HugeDirectory()
    {
        var entry = new byte[47];
        "PK\x01\x02"u8.CopyTo(entry);
        entry[28] = 1;
        entry[46] = (byte)'a';
        var end = new byte[22];
        "PK\x05\x06"u8.CopyTo(end);
        (end[8], end[10]) = (1, 1);
        BitConverter.TryWriteBytes(end.AsSpan(12), 47);
        BitConverter.TryWriteBytes(end.AsSpan(16), 4);
        return Join(
            Utf8("PK\x03\x04"),
            [.. Enumerable.Repeat(entry, 200_000).SelectMany(e => e)],
            end
        );
    }
}
