using System.Diagnostics;

namespace Saglig.Dokumenter;

/// <summary>The kinds of file that can be journalised. Decided by content, never by name.</summary>
public enum DocumentType
{
    Pdf,
    Docx,
    Odt,
    Png,
    Jpeg,
    Tiff,

    /// <summary>Plain text in UTF-8.</summary>
    Text,

    /// <summary>Plain text in Windows-1252, as older Danish programs write it.</summary>
    TextWindows1252,
    Email,
}

/// <summary>What follows from a file's type.</summary>
public static class DocumentTypes
{
    extension(DocumentType type)
    {
        /// <summary>The name in rows and JSON; never changes.</summary>
        public string Code =>
            type switch
            {
                DocumentType.Pdf => "pdf",
                DocumentType.Docx => "docx",
                DocumentType.Odt => "odt",
                DocumentType.Png => "png",
                DocumentType.Jpeg => "jpeg",
                DocumentType.Tiff => "tiff",
                DocumentType.Text => "txt",
                DocumentType.TextWindows1252 => "txt-1252",
                DocumentType.Email => "eml",
                _ => throw new UnreachableException(),
            };

        /// <summary>The value of Content-Type.</summary>
        public string ContentType =>
            type switch
            {
                DocumentType.Pdf => "application/pdf",
                DocumentType.Docx =>
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                DocumentType.Odt => "application/vnd.oasis.opendocument.text",
                DocumentType.Png => "image/png",
                DocumentType.Jpeg => "image/jpeg",
                DocumentType.Tiff => "image/tiff",
                DocumentType.Text => "text/plain; charset=utf-8",
                DocumentType.TextWindows1252 => "text/plain; charset=windows-1252",
                DocumentType.Email => "message/rfc822",
                _ => throw new UnreachableException(),
            };

        /// <summary>The endings, with dot, that a name of this type may have; the first is the usual one.</summary>
        public IReadOnlyList<string> Endings =>
            type switch
            {
                DocumentType.Jpeg => [".jpg", ".jpeg", ".jpe", ".jfif"],
                DocumentType.Tiff => [".tif", ".tiff"],
                DocumentType.TextWindows1252 => [".txt"],
                _ => ["." + type.Code],
            };

        /// <summary>What people call it, with article, for use inside a sentence.</summary>
        public string Danish =>
            type switch
            {
                DocumentType.Pdf => "en PDF-fil",
                DocumentType.Docx => "et Word-dokument",
                DocumentType.Odt => "et ODT-dokument",
                DocumentType.Png => "et PNG-billede",
                DocumentType.Jpeg => "et JPEG-billede",
                DocumentType.Tiff => "et TIFF-billede",
                DocumentType.Text or DocumentType.TextWindows1252 => "en tekstfil",
                DocumentType.Email => "en e-mail",
                _ => throw new UnreachableException(),
            };
    }

    /// <summary>Reads a type from a row; an unknown code is a bug and throws.</summary>
    public static DocumentType Parse(string code) =>
        Enum.GetValues<DocumentType>().Single(type => type.Code == code);
}
