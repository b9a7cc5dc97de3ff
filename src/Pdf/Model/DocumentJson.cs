using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Pdf;

/// <summary>
/// The document as JSON, for storing it beside the finished letter. Names of properties and kinds of block are part of
/// the format: they may be added to, never changed.
/// </summary>
public static class DocumentJson
{
    private static readonly DocumentJsonContext Context = new(
        new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            // A database that stores JSON in parsed form may give the properties back in another order.
            AllowOutOfOrderMetadataProperties = true,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
        }
    );

    /// <summary>Writes the document; the same document gives the same text.</summary>
    public static string Write(Document document) =>
        JsonSerializer.Serialize(document, Context.Document);

    /// <summary>Reads a document, with all the checks that making one has.</summary>
    /// <exception cref="JsonException">The text is not a document.</exception>
    /// <exception cref="ArgumentException">A value is not allowed, for example a heading that skips a level.</exception>
    public static Document Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, Context.Document)
                ?? throw new JsonException("The document is null.");
        }
        catch (NotSupportedException wrong)
        {
            // The serializer's answer to a block without its kind.
            throw new JsonException(wrong.Message, wrong);
        }
    }
}

[JsonSerializable(typeof(Document))]
internal sealed partial class DocumentJsonContext : JsonSerializerContext;
