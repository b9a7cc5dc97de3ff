using Microsoft.Net.Http.Headers;

namespace Saglig.Dokumenter;

/// <summary>The header that says whether a file is shown or saved, and under which name (RFC 6266, names as RFC 5987).</summary>
public static class ContentDisposition
{
    /// <summary>Shown in the browser, and saved under <paramref name="name"/> if the reader saves it.</summary>
    public static string Inline(string name) => Of("inline", name);

    /// <summary>Saved, never shown.</summary>
    public static string Attachment(string name) => Of("attachment", name);

    private static string Of(string kind, string name)
    {
        var header = new ContentDispositionHeaderValue(kind);
        header.SetHttpFileName(FileName.Clean(name));
        return header.ToString();
    }
}
