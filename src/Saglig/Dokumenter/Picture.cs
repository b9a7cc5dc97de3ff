using Saglig.Dokumenter.Inspection;

namespace Saglig.Dokumenter;

/// <summary>Receives a picture, or a PDF of one, without letting it touch the disk, and judges its shape as <see cref="FileInspector"/> does.</summary>
internal static class Picture
{
    /// <summary>
    /// Of a picture over <paramref name="largest"/> bytes, and of a file that is none, nothing is kept. A nameless, empty
    /// file is what a browser sends where none was chosen; it is answered as empty.
    /// </summary>
    public static async Task<UploadedFile> Receive(
        string field,
        string name,
        CountingStream body,
        long largest,
        CancellationToken cancel
    )
    {
        using var memory = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await body.ReadAsync(buffer, cancel)) > 0)
        {
            if (body.Count <= largest)
                memory.Write(buffer, 0, read);
        }

        if (body.Count > largest)
            return new(
                field,
                name,
                body.Count,
                null,
                new FileVerdict.TooLarge(largest, body.Count)
            );
        var verdict = Judge(memory);
        return new(field, name, body.Count, null, verdict)
        {
            InMemory = verdict is FileVerdict.Accepted ? memory.ToArray() : default,
        };
    }

    private static FileVerdict Judge(MemoryStream file)
    {
        var head = Bytes.Head(file, 4096);
        return head.AsSpan() switch
        {
            { Length: 0 } => new FileVerdict.Empty(),
            var h when h.StartsWith(PngCheck.Magic) => PngCheck.Inspect(file),
            var h when h.StartsWith(JpegCheck.Magic) => JpegCheck.Inspect(file),
            var h when PdfCheck.Matches(h) => PdfCheck.Inspect(file),
            var h when Signatures.Find(h) is { } known => new FileVerdict.WrongType(known),
            _ => new FileVerdict.WrongType(LookAlike.NoPicture),
        };
    }
}
