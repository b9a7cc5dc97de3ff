using Microsoft.Extensions.Primitives;

namespace Saglig.Dokumenter;

/// <summary>What came of reading an upload.</summary>
public abstract record UploadResult
{
    private UploadResult() { }

    /// <summary>The whole form was read; each file in it has its own verdict.</summary>
    public sealed record Received(
        IReadOnlyDictionary<string, StringValues> Fields,
        IReadOnlyList<UploadedFile> Files
    ) : UploadResult
    {
        /// <summary>A field's first value; empty when it was not sent.</summary>
        public string Text(string field) =>
            Fields.TryGetValue(field, out var values) ? values[0] ?? "" : "";
    }

    /// <summary>No valid antiforgery token came before the first file. Nothing was stored.</summary>
    public sealed record Forged : UploadResult;

    /// <summary>The request is no multipart form, or breaks off or off its rules in the middle.</summary>
    public sealed record Malformed : UploadResult;

    /// <summary>The request as a whole is more than the limits allow; nothing of it was received.</summary>
    public sealed record TooMuch(string Sentence) : UploadResult;
}

/// <summary>A file in an upload.</summary>
/// <param name="Field">The form field it came in.</param>
/// <param name="Name">The sender's name for it, cleaned.</param>
/// <param name="Size">Bytes sent, also when the file was not kept.</param>
/// <param name="Hash">Null when the file was refused: then it is not in the store.</param>
public sealed record UploadedFile(
    string Field,
    string Name,
    long Size,
    DocumentHash? Hash,
    FileVerdict Verdict
);
