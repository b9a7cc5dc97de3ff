using Microsoft.Extensions.Primitives;

namespace Saglig.Dokumenter;

/// <summary>What came of reading an upload. Also of a refused one the fields are here: what was typed is given back.</summary>
public abstract record UploadResult
{
    private UploadResult(IReadOnlyDictionary<string, StringValues> fields) => Fields = fields;

    /// <summary>What was typed, as far as it came.</summary>
    public IReadOnlyDictionary<string, StringValues> Fields { get; }

    /// <summary>A field's first value; empty when it was not sent.</summary>
    public string Text(string field) =>
        Fields.TryGetValue(field, out var values) ? values[0] ?? "" : "";

    /// <summary>The HTTP status of the page that answers.</summary>
    public int Status =>
        this switch
        {
            Received => StatusCodes.Status200OK,
            TooMuch => StatusCodes.Status413PayloadTooLarge,
            _ => StatusCodes.Status400BadRequest,
        };

    /// <summary>The whole form was read; each file in it has its own verdict.</summary>
    public sealed record Received(
        IReadOnlyDictionary<string, StringValues> Fields,
        IReadOnlyList<UploadedFile> Files
    ) : UploadResult(Fields);

    /// <summary>No valid antiforgery token came before the first file. Nothing was stored.</summary>
    public sealed record Forged(IReadOnlyDictionary<string, StringValues> Fields)
        : UploadResult(Fields);

    /// <summary>The request is no multipart form, or breaks off or off its rules in the middle.</summary>
    public sealed record Malformed(IReadOnlyDictionary<string, StringValues> Fields)
        : UploadResult(Fields);

    /// <summary>The request as a whole is more than the limits allow; no file of it was received.</summary>
    /// <param name="Sentence">What is wrong and what to do, in Danish.</param>
    public sealed record TooMuch(
        IReadOnlyDictionary<string, StringValues> Fields,
        UploadLimit Limit,
        string Sentence
    ) : UploadResult(Fields);
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
)
{
    /// <summary>The bytes of a picture that is only in memory; empty for a file that went to the store.</summary>
    public ReadOnlyMemory<byte> InMemory { get; init; }
}
