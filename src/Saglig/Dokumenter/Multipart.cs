using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Saglig.Dokumenter;

/// <summary>What a form with files looks like on the wire.</summary>
internal static class Multipart
{
    private const int LongestBoundary = 100;

    /// <summary>The multipart reader says with a plain IOException that the form ends too early; a disk error must not pass for it.</summary>
    public static bool BreaksOff(Exception error, CappedStream body) =>
        error is IOException and not StorageFullException && body.Ended;

    /// <summary>What stands between the parts; null when the request is no form with files.</summary>
    public static string? Boundary(HttpRequest request)
    {
        var multipart =
            MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase);
        var boundary = multipart ? HeaderUtilities.RemoveQuotes(type!.Boundary).Value : null;
        return boundary is { Length: > 0 and <= LongestBoundary } ? boundary : null;
    }

    /// <summary>The sender's own name for a file, as it is; the one that can hold any letter goes first.</summary>
    public static StringSegment DeclaredName(ContentDispositionHeaderValue header) =>
        HeaderUtilities.RemoveQuotes(
            header.FileNameStar.HasValue ? header.FileNameStar : header.FileName
        );
}
