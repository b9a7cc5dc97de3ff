using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Saglig.Dokumenter;

namespace Saglig.Post;

/// <summary>A form with files as it was sent.</summary>
public abstract record PapirFormResult
{
    private PapirFormResult() { }

    /// <param name="Values">The fields, for binding.</param>
    /// <param name="Files">Those sent now and those kept from the last try.</param>
    public sealed record Read(IValueProvider Values, IReadOnlyList<Papirfil> Files)
        : PapirFormResult;

    /// <summary>Nothing of it was received; the sentence says why and what to do.</summary>
    public sealed record TooMuch(string Sentence) : PapirFormResult;

    /// <summary>No form of ours.</summary>
    public sealed record Unreadable : PapirFormResult;
}

/// <summary>Reads a form with files by streaming, and joins the files that were kept when it was last sent.</summary>
public sealed class PapirForm(UploadReader reader, KeptFiles kept)
{
    /// <summary>Accepted files are durably in the store when this answers.</summary>
    public async Task<PapirFormResult> Read(HttpContext http) =>
        await reader.Read(http, http.RequestAborted) switch
        {
            UploadResult.Received received => Join(received),
            UploadResult.TooMuch(var sentence) => new PapirFormResult.TooMuch(sentence),
            _ => new PapirFormResult.Unreadable(),
        };

    /// <summary>The hidden field's text for files that are to be kept while the form is shown again.</summary>
    public string? Ticket(IReadOnlyList<Papirfil> files) => kept.Ticket(files);

    private PapirFormResult.Read Join(UploadResult.Received received)
    {
        var values = new FormValueProvider(
            BindingSource.Form,
            new FormCollection(received.Fields.ToDictionary()),
            CultureInfo.CurrentCulture
        );
        var files = kept.Read(received.Text(KeptFiles.Field))
            .Concat(received.Files.Select(Papirfil.Of))
            .DistinctBy(f => f.Hash ?? $"{f.Navn}/{f.Bytes}/{f.AfvistKode}");
        return new(values, [.. files]);
    }
}
