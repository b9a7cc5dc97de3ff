using Microsoft.AspNetCore.Mvc;

namespace Saglig.Dokumenter;

/// <summary>Hands out stored files so that nothing in them can run in the name of this site.</summary>
public sealed class SafeDelivery(IDocumentStore store)
{
    /// <summary>
    /// The file for viewing, or for saving when <paramref name="download"/> is set or no browser shows the type safely.
    /// Null when the store does not hold it. The caller has checked access and written the look log.
    /// </summary>
    public async Task<DeliveredFile?> Find(
        DocumentHash hash,
        DocumentType type,
        string name,
        bool download,
        CancellationToken cancel
    ) =>
        await store.Open(hash, cancel) is { } content
            ? new DeliveredFile(content, hash, type, name, download)
            : null;
}

/// <summary>A file on its way to the browser; a result for pages and for endpoints alike. Range requests are answered.</summary>
public sealed class DeliveredFile(
    Stream content,
    DocumentHash hash,
    DocumentType type,
    string name,
    bool download
) : IActionResult, IResult
{
    private const string Nothing =
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    public Task ExecuteResultAsync(ActionContext context) => ExecuteAsync(context.HttpContext);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var headers = httpContext.Response.Headers;
        var named = FileName.For(name, type);
        var shown = !download && CanBeShown(type);
        headers.ContentDisposition = shown
            ? ContentDisposition.Inline(named)
            : ContentDisposition.Attachment(named);
        headers.ContentSecurityPolicy = Policy(type);
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "SAMEORIGIN";
        headers.CacheControl = "private, no-store";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Referrer-Policy"] = "no-referrer";
        return Results
            .Stream(
                content,
                type.ContentType,
                entityTag: new($"\"{hash.Value}\""),
                enableRangeProcessing: true
            )
            .ExecuteAsync(httpContext);
    }

    /// <summary>No common browser shows a TIFF; a Word or ODT document or a mail is opened by its own program.</summary>
    private static bool CanBeShown(DocumentType type) =>
        type
            is DocumentType.Pdf
                or DocumentType.Png
                or DocumentType.Jpeg
                or DocumentType.Text
                or DocumentType.TextWindows1252;

    /// <summary>
    /// A sandbox also switches off the browser's own PDF viewer, so a PDF does without it:
    /// the viewer is a page of the browser, not of this site, and nothing else may load.
    /// </summary>
    private static string Policy(DocumentType type) =>
        type switch
        {
            DocumentType.Pdf => $"{Nothing}; object-src 'self'; style-src 'unsafe-inline'",
            DocumentType.Png or DocumentType.Jpeg =>
                $"sandbox; {Nothing}; img-src 'self'; style-src 'unsafe-inline'",
            _ => $"sandbox; {Nothing}",
        };
}
