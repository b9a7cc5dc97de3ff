using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Saglig.Dokumenter;

/// <summary>
/// Reads a form with files straight into the document store, piece by piece, fields and files in any order.
/// The antiforgery token must come before the first file (in a field or as a header), or nothing is stored.
/// Whatever is refused, the form is read to its end, so that the sender gets the answer and the text that was typed.
/// Accepted files are durably in the store when the result is given, but in no row yet: the act that follows writes the row.
/// Throws <see cref="StorageFullException"/>.
/// </summary>
public sealed class UploadReader(
    IDocumentStore store,
    FileInspector inspector,
    UploadToken token,
    UploadLimits limits
)
{
    private const int LongestBoundary = 100;

    /// <summary>Multipart framing around the content: headers and boundaries of every part.</summary>
    private const long Framing = 1024 * 1024;

    /// <summary>Whether the request is a form with files at all.</summary>
    public static bool IsUpload(HttpRequest request) => Boundary(request) is not null;

    /// <summary>Reads the request. To be called once in a request.</summary>
    public async Task<UploadResult> Read(HttpContext context, CancellationToken cancel)
    {
        using var upload = new Upload(limits);
        return await Read(context, upload, cancel);
    }

    /// <summary>
    /// As <see cref="Read(HttpContext, CancellationToken)"/>, but the files are pictures that stay in memory: not one
    /// byte of them reaches the disk. For what must be covered before it may be kept.
    /// </summary>
    /// <param name="largest">Bytes of the largest picture.</param>
    public async Task<UploadResult> ReadPictures(
        HttpContext context,
        long largest,
        CancellationToken cancel
    )
    {
        using var upload = new Upload(limits) { LargestInMemory = largest };
        return await Read(context, upload, cancel);
    }

    private async Task<UploadResult> Read(
        HttpContext context,
        Upload upload,
        CancellationToken cancel
    )
    {
        if (!await ReadParts(context, upload, cancel))
        {
            return new UploadResult.Malformed(upload.Fields);
        }

        if (!await token.IsGenuine(upload, context))
        {
            return new UploadResult.Forged(upload.Fields);
        }

        return upload.Exceeded is { } limit
            ? new UploadResult.TooMuch(upload.Fields, limit, limits.Sentence(limit))
            : await upload.Keep(cancel);
    }

    /// <summary>Only what was typed, of a form whose sender may not send it: nothing is stored and no token is asked for.</summary>
    public async Task<IReadOnlyDictionary<string, StringValues>> ReadFields(
        HttpContext context,
        CancellationToken cancel
    )
    {
        using var upload = new Upload(limits) { Genuine = false };
        await ReadParts(context, upload, cancel);
        return upload.Fields;
    }

    /// <summary>False when it is no form, or breaks off or off its rules in the middle.</summary>
    private async Task<bool> ReadParts(HttpContext context, Upload upload, CancellationToken cancel)
    {
        if (Boundary(context.Request) is not { } boundary)
        {
            return false;
        }

        // The server's own limit is for ordinary forms, and is met before the text is read; this reader has its own.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } servers)
        {
            servers.MaxRequestBodySize = null;
        }

        var body = new CappedStream(context.Request.Body, limits.Drained + Framing);
        try
        {
            var parts = new MultipartReader(boundary, body);
            while (await parts.ReadNextSectionAsync(cancel) is { } part)
            {
                if (!await Take(part, upload, context, cancel))
                {
                    return false;
                }

                if (body.Count > limits.Total + Framing)
                {
                    upload.Exceeded = UploadLimit.Bytes;
                }
            }
        }
        catch (TooMuchException)
        {
            upload.Exceeded = UploadLimit.Bytes;
        }
        catch (Exception error)
            when (error is InvalidDataException or BadHttpRequestException || BreaksOff(error, body)
            )
        {
            return false;
        }

        return true;
    }

    /// <summary>The multipart reader says with a plain IOException that the form ends too early; a disk error must not pass for it.</summary>
    private static bool BreaksOff(Exception error, CappedStream body) =>
        error is IOException and not StorageFullException && body.Ended;

    private async Task<bool> Take(
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
            return false;
        }

        if (!header.FileName.HasValue && !header.FileNameStar.HasValue)
        {
            await upload.Add(new FormMultipartSection(part, header), cancel);
            return true;
        }

        if (upload.Files == limits.Files)
        {
            upload.Exceeded = UploadLimit.Files;
        }

        if (await token.IsGenuine(upload, context) && !upload.SkipsFiles)
        {
            await TakeFile(header, part.Body, upload, cancel);
        }

        return true;
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
        if (upload.LargestInMemory is { } largest)
        {
            upload.Add(await Picture.Receive(field, name, counted, largest, cancel), null);
            return;
        }

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

    private static string? Boundary(HttpRequest request)
    {
        var multipart =
            MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase);
        var boundary = multipart ? HeaderUtilities.RemoveQuotes(type!.Boundary).Value : null;
        return boundary is { Length: > 0 and <= LongestBoundary } ? boundary : null;
    }
}
