using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.Options;

namespace Saglig.Dokumenter;

/// <summary>Checks the antiforgery token of a form that the framework has not read.</summary>
public sealed class UploadToken(IAntiforgery antiforgery, IOptions<AntiforgeryOptions> names)
{
    /// <summary>
    /// Looks once, at a header or at what has come in of the form. The token is set as a header first: without one, the
    /// framework would read the whole form to look for it.
    /// </summary>
    internal async Task<bool> IsGenuine(Upload upload, HttpContext context)
    {
        if (upload.Genuine is { } known)
        {
            return known;
        }

        var headers = context.Request.Headers;
        var header = names.Value.HeaderName ?? "RequestVerificationToken";
        if (
            upload.Text(names.Value.FormFieldName) is { Length: > 0 } token
            && headers[header].Count == 0
        )
        {
            headers[header] = token;
        }

        var genuine = headers[header].Count > 0 && await antiforgery.IsRequestValidAsync(context);
        upload.Genuine = genuine;
        return genuine;
    }
}
