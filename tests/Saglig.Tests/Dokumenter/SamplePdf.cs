using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Saglig.Tests.Dokumenter;

/// <summary>A PDF by hand: one line of text a page, a right cross-reference table, and a lock if wanted.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage(
    "Security",
    "CA5351",
    Justification = "The old PDF lock is MD5."
)]
internal static class SamplePdf
{
    private static readonly byte[] Id = [.. Enumerable.Range(1, 16).Select(i => (byte)i)];

    private static readonly byte[] Padding = Convert.FromHexString(
        "28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A"
    );

    public static byte[] Make(string[] pages) => Write(pages, "");

    /// <summary>Locked with the standard 40-bit handler; an empty password opens for everyone.</summary>
    public static byte[] Locked(string password) =>
        Write(["Låst"], $"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 {Keys(password)} >>");

    private static byte[] Write(string[] pages, string encrypt)
    {
        var kids = string.Join(' ', pages.Select((_, i) => $"{4 + 2 * i} 0 R"));
        List<string> objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Kids [{kids}] /Count {pages.Length} >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        ];
        foreach (var page in pages)
        {
            var content = $"BT /F 12 Tf 72 720 Td ({page}) Tj ET";
            objects.Add(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> "
                    + $"/Contents {objects.Count + 2} 0 R >>"
            );
            objects.Add($"<< /Length {content.Length} >>\nstream\n{content}\nendstream");
        }

        return Assemble(objects, encrypt);
    }

    private static byte[] Assemble(List<string> objects, string encrypt)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        for (var i = 0; i < objects.Count; i++)
        {
            table.Append(Samples.Invariant($"{file.Length:D10} 00000 n \n"));
            file.Append(Samples.Invariant($"{i + 1} 0 obj\n{objects[i]}\nendobj\n"));
        }

        var start = file.Length;
        var id = Convert.ToHexString(Id);
        file.Append(table)
            .Append(Samples.Invariant($"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R "));
        file.Append(
            Samples.Invariant($"/ID [<{id}> <{id}>] {encrypt} >>\nstartxref\n{start}\n%%EOF\n")
        );
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    /// <summary>Algorithms 3.2 to 3.4 of the PDF reference; both passwords are the same.</summary>
    private static string Keys(string password)
    {
        var padded = Encoding.Latin1.GetBytes(password).Concat(Padding).Take(32).ToArray();
        var owner = Rc4(MD5.HashData(padded)[..5], padded);
        var permissions = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(permissions, -4);
        var key = MD5.HashData([.. padded, .. owner, .. permissions, .. Id])[..5];
        return $"/O <{Convert.ToHexString(owner)}> /U <{Convert.ToHexString(Rc4(key, Padding))}>";
    }

    private static byte[] Rc4(byte[] key, byte[] data)
    {
        var box = Enumerable.Range(0, 256).ToArray();
        for (int i = 0, j = 0; i < 256; i++)
        {
            j = (j + box[i] + key[i % key.Length]) & 255;
            (box[i], box[j]) = (box[j], box[i]);
        }

        var (a, b) = (0, 0);
        return
        [
            .. data.Select(value =>
            {
                a = (a + 1) & 255;
                b = (b + box[a]) & 255;
                (box[a], box[b]) = (box[b], box[a]);
                return (byte)(value ^ box[(box[a] + box[b]) & 255]);
            }),
        ];
    }
}
