using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Saglig.Dokumenter;

/// <summary>
/// Reads a form with files straight into the document store, piece by piece, fields and files in any order.
/// The antiforgery token must come before the first file (in a field or as a header), or nothing is stored.
/// Accepted files are durably in the store when the result is given, but in no row yet: the act that follows writes the row.
/// Throws <see cref="StorageFullException"/>.
/// </summary>
public sealed class UploadReader(
    IDocumentStore store,
    FileInspector inspector,
    IAntiforgery antiforgery,
    IOptions<AntiforgeryOptions> names,
    UploadLimits limits
)
{
    private const int LongestBoundary = 100;

    /// <summary>Multipart framing around the content: headers and boundaries of every part.</summary>
    private const long Framing = 1024 * 1024;

    /// <summary>Whether the request is a form with files at all.</summary>
    public static bool IsUpload(HttpRequest request) => Boundary(request) is not null;

    /// <summary>Reads the request to its end, or to the first thing that ends it. To be called once in a request.</summary>
    public async Task<UploadResult> Read(HttpContext context, CancellationToken cancel)
    {
        if (Boundary(context.Request) is not { } boundary)
        {
            return new UploadResult.Malformed();
        }

        AllowLargeBody(context);
        var body = new CappedStream(context.Request.Body, limits.Total + Framing);
        using var upload = new Upload(limits);
        try
        {
            var parts = new MultipartReader(boundary, body);
            while (await parts.ReadNextSectionAsync(cancel) is { } part)
            {
                if (await Take(part, upload, context, cancel) is { } stopped)
                {
                    return stopped;
                }
            }
        }
        catch (TooMuchException)
        {
            return TooMuch("Filerne fylder for meget tilsammen. Send dem i flere omgange.");
        }
        catch (Exception error)
            when (error is InvalidDataException or BadHttpRequestException || BreaksOff(error, body)
            )
        {
            return new UploadResult.Malformed();
        }

        return upload.Genuine || await IsGenuine(upload, context)
            ? await upload.Keep(cancel)
            : new UploadResult.Forged();
    }

    /// <summary>The multipart reader says with a plain IOException that the form ends too early; a disk error must not pass for it.</summary>
    private static bool BreaksOff(Exception error, CappedStream body) =>
        error is IOException and not StorageFullException && body.Ended;

    private async Task<UploadResult?> Take(
        MultipartSection part,
        Upload upload,
        HttpContext context,
        CancellationToken cancel
    )
    {
        if (
            part.GetContentDispositionHeader() is not { } header
            || !header.DispositionType.Equals("form-data")
        )
        {
            return new UploadResult.Malformed();
        }

        if (!header.FileName.HasValue && !header.FileNameStar.HasValue)
        {
            return await upload.Add(new FormMultipartSection(part, header), cancel)
                ? null
                : TooMuch("Teksten er for lang. Læg den i en fil, og send filen.");
        }

        if (!upload.Genuine && !await IsGenuine(upload, context))
        {
            return new UploadResult.Forged();
        }

        if (upload.Files == limits.Files)
        {
            return TooMuch($"Der er mere end {limits.Files} filer. Send dem i flere omgange.");
        }

        await TakeFile(header, part.Body, upload, cancel);
        return null;
    }

    /// <summary>
    /// Files wait outside the store until the whole form is in: a sender that breaks off leaves nothing.
    /// A browser sends an empty, nameless file for a field where none was chosen.
    /// </summary>
    private async Task TakeFile(
        ContentDispositionHeaderValue header,
        Stream body,
        Upload upload,
        CancellationToken cancel
    )
    {
        var counted = new CountingStream(body);
        var field = HeaderUtilities.RemoveQuotes(header.Name).ToString();
        var declared = HeaderUtilities.RemoveQuotes(
            header.FileNameStar.HasValue ? header.FileNameStar : header.FileName
        );
        var name = FileName.Clean(declared.Value);
        var result = await store.Stage(counted, limits.PerFile, cancel);
        if (result is StageResult.Staged(var staged))
        {
            upload.Hold(staged);
            if (staged.Size > 0 || declared.Length > 0)
            {
                var verdict = await inspector.Inspect(staged.Path, name, cancel);
                upload.Add(new UploadedFile(field, name, staged.Size, null, verdict), staged);
            }

            return;
        }

        await counted.CopyToAsync(Stream.Null, cancel);
        var refusal = new FileVerdict.TooLarge(limits.PerFile, counted.Count);
        upload.Add(new UploadedFile(field, name, counted.Count, null, refusal), null);
    }

    /// <summary>
    /// Sets the token as a header first: without one, the framework would read the whole form to look for it.
    /// </summary>
    private async Task<bool> IsGenuine(Upload upload, HttpContext context)
    {
        var headers = context.Request.Headers;
        var header = names.Value.HeaderName ?? "RequestVerificationToken";
        if (
            upload.Text(names.Value.FormFieldName) is { Length: > 0 } token
            && headers[header].Count == 0
        )
        {
            headers[header] = token;
        }

        upload.Genuine =
            headers[header].Count > 0 && await antiforgery.IsRequestValidAsync(context);
        return upload.Genuine;
    }

    /// <summary>The server's own limit is for ordinary forms; this reader has its own.</summary>
    private void AllowLargeBody(HttpContext context)
    {
        var size = context.Features.Get<IHttpMaxRequestBodySizeFeature>();
        if (size is { IsReadOnly: false })
        {
            size.MaxRequestBodySize = limits.Total + Framing + 1;
        }
    }

    private static UploadResult.TooMuch TooMuch(string sentence) => new(sentence);

    private static string? Boundary(HttpRequest request)
    {
        var multipart =
            MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase);
        var boundary = multipart ? HeaderUtilities.RemoveQuotes(type!.Boundary).Value : null;
        return boundary is { Length: > 0 and <= LongestBoundary } ? boundary : null;
    }
}
