using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Saglig.Storage;

/// <summary>
/// JSON as rows keep it: readable text, enums by name, and keys without æ, ø and å, so that any tool that reads the
/// database can name them. All JSON in the database is written by this.
/// </summary>
public static class StoredJson
{
    public static readonly JsonSerializerOptions Options = New();

    /// <summary>The same options, to add to before they are first used.</summary>
    public static JsonSerializerOptions New() =>
        new()
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new JsonStringEnumConverter() },
            PropertyNamingPolicy = AsciiKeys.Instance,
            DictionaryKeyPolicy = AsciiKeys.Instance,
        };

    /// <summary>By the type of the value itself, not of the variable that holds it.</summary>
    public static string Write(object value) =>
        JsonSerializer.Serialize(value, value.GetType(), Options);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;

    private sealed class AsciiKeys : JsonNamingPolicy
    {
        public static readonly AsciiKeys Instance = new();

        public override string ConvertName(string name) =>
            name.Replace("æ", "ae")
                .Replace("ø", "oe")
                .Replace("å", "aa")
                .Replace("Æ", "Ae")
                .Replace("Ø", "Oe")
                .Replace("Å", "Aa");
    }
}
