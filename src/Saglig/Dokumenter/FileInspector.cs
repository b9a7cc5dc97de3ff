using Saglig.Dokumenter.Inspection;

namespace Saglig.Dokumenter;

/// <summary>
/// Decides by content what a file is and whether it can be journalised. The name is only a hint among texts.
/// Reads the file in small pieces, whatever its size, and never throws over what is in it.
/// </summary>
public sealed class FileInspector(UploadLimits limits)
{
    private const int HeadSize = 4096;

    /// <summary>Inspects a file on disk; <paramref name="declaredName"/> is the sender's name for it.</summary>
    public async Task<FileVerdict> Inspect(
        string path,
        string declaredName,
        CancellationToken cancel
    )
    {
        FileVerdict verdict;
        await using (
            var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read)
        )
        {
            verdict = Outside(file, declaredName);
        }

        return verdict is FileVerdict.Accepted { Type: DocumentType.Pdf }
            ? await InsidePdf(path, cancel)
            : verdict;
    }

    private FileVerdict Outside(FileStream file, string declaredName)
    {
        if (file.Length == 0)
        {
            return new FileVerdict.Empty();
        }

        if (file.Length > limits.PerFile)
        {
            return new FileVerdict.TooLarge(limits.PerFile, file.Length);
        }

        var head = Bytes.Head(file, HeadSize);
        return head.AsSpan() switch
        {
            var h when PdfCheck.Matches(h) => PdfCheck.Inspect(file),
            var h when h.StartsWith(PngCheck.Magic) => PngCheck.Inspect(file),
            var h when h.StartsWith(JpegCheck.Magic) => JpegCheck.Inspect(file),
            var h when TiffCheck.Matches(h) => TiffCheck.Inspect(file),
            var h when h.StartsWith(OfficeCheck.Magic) => OfficeCheck.Inspect(file),
            var h when h.StartsWith(OleCheck.Magic) => OleCheck.Inspect(file),
            var h when Signatures.Find(h) is { } known => new FileVerdict.WrongType(known),
            var h when h.IndexOf(PdfCheck.Magic) >= 0 && !IsText(h) => new FileVerdict.Suspicious(
                Suspicion.TwoInOne
            ),
            _ => TextCheck.Inspect(file, declaredName),
        };
    }

    private static bool IsText(ReadOnlySpan<byte> head) =>
        !head.ContainsAnyInRange((byte)0, (byte)6);

    /// <summary>
    /// A PDF that opens without a password is accepted even when it forbids printing: it can be read.
    /// Without poppler the shape must do, and any encryption is refused, because nobody here can tell the two apart.
    /// </summary>
    private static async Task<FileVerdict> InsidePdf(string path, CancellationToken cancel)
    {
        var info = await PdfInfo.Of(path, cancel);
        return info switch
        {
            { End: ToolEnd.Missing } => WithoutPoppler(path),
            _ when info.Pages() > 0 => new FileVerdict.Accepted(DocumentType.Pdf),
            _ when info.Errors.Contains("Incorrect password", StringComparison.Ordinal) =>
                new FileVerdict.Encrypted(),
            _ => new FileVerdict.Damaged(DocumentType.Pdf),
        };
    }

    private static FileVerdict WithoutPoppler(string path)
    {
        using var file = File.OpenRead(path);
        return PdfCheck.NamesEncryption(file)
            ? new FileVerdict.Encrypted()
            : new FileVerdict.Accepted(DocumentType.Pdf);
    }
}
