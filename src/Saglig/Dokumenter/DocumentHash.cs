using System.Diagnostics.CodeAnalysis;

namespace Saglig.Dokumenter;

/// <summary>
/// The SHA-256 of a file's bytes, as 64 lower-case hex digits. It is the file's name in the store:
/// the same paper twice has the same hash, and a changed paper no longer answers to its own.
/// </summary>
public readonly record struct DocumentHash
{
    private const int HexLength = 64;
    private readonly string? value;

    private DocumentHash(string value) => this.value = value;

    /// <summary>The hex digits; a hash that was never set throws, because an empty hash would name a directory.</summary>
    public string Value =>
        value ?? throw new InvalidOperationException("The document hash was never set.");

    /// <summary>Makes a hash of the 32 bytes that SHA-256 gave.</summary>
    public static DocumentHash Of(ReadOnlySpan<byte> sha256) =>
        sha256.Length * 2 == HexLength
            ? new(Convert.ToHexStringLower(sha256))
            : throw new ArgumentException("SHA-256 is 32 bytes.", nameof(sha256));

    /// <summary>Reads a hash from a row. Throws <see cref="FormatException"/>: a bad hash in a row is a bug.</summary>
    public static DocumentHash Parse(string text) =>
        TryParse(text, out var hash) ? hash : throw new FormatException("Not a document hash.");

    /// <summary>Reads a hash from the outside world; anything but 64 lower-case hex digits is refused.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out DocumentHash hash)
    {
        var good = text is { Length: HexLength } && text.All(char.IsAsciiHexDigitLower);
        hash = good ? new(text!) : default;
        return good;
    }

    public override string ToString() => Value;
}
