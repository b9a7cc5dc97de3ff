using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Saglig.Storage;

namespace Saglig.Ui.Binding;

/// <summary>
/// The one door by which the text of a form comes in: names and values are such that both databases can keep them.
/// The framework's own reader refuses a whole form for one NUL (which a person can paste without seeing it) and
/// throws away everything else that was written; here only the NUL goes.
/// Throws <see cref="InvalidDataException"/> for more or longer fields than the limits allow.
/// </summary>
internal sealed class CleanForm(HttpRequest request, FormOptions limits) : IFormFeature
{
    private const string Typed = "application/x-www-form-urlencoded";

    // Reads multipart forms, whose NULs it lets through.
    private readonly FormFeature framework = new(request, limits);
    private Task<IFormCollection>? reading;

    public bool HasFormContentType => Form is not null || framework.HasFormContentType;

    public IFormCollection? Form { get; set; }

    /// <summary>The form, when it has been read; nobody waits for the network here.</summary>
    public IFormCollection ReadForm() =>
        Form ?? throw new InvalidOperationException("Read the form with ReadFormAsync first.");

    public async Task<IFormCollection> ReadFormAsync(CancellationToken cancellationToken) =>
        Form ??= await (reading ??= Read(cancellationToken));

    private async Task<IFormCollection> Read(CancellationToken cancel)
    {
        if (!IsTyped())
            return Clean(await framework.ReadFormAsync(cancel));
        using var reader = new FormReader(request.Body, Encoding.UTF8)
        {
            ValueCountLimit = limits.ValueCountLimit,
            KeyLengthLimit = limits.KeyLengthLimit,
            ValueLengthLimit = limits.ValueLengthLimit,
        };
        return Clean(new FormCollection(await reader.ReadFormAsync(cancel)));
    }

    private bool IsTyped() =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals(Typed, StringComparison.OrdinalIgnoreCase);

    private static FormCollection Clean(IFormCollection form)
    {
        var clean = default(KeyValueAccumulator);
        foreach (var (name, values) in form)
        foreach (var value in values)
            clean.Append(StoredText.Clean(name), StoredText.Clean(value ?? ""));
        return new(clean.GetResults(), form.Files);
    }
}

/// <summary>Puts the door before every endpoint.</summary>
internal static class CleanForms
{
    public static IApplicationBuilder UseCleanForms(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                var limits = context.RequestServices.GetRequiredService<IOptions<FormOptions>>();
                context.Features.Set<IFormFeature>(new CleanForm(context.Request, limits.Value));
                return next(context);
            }
        );
}
