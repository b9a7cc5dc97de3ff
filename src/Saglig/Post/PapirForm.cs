using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Saglig.Dokumenter;

namespace Saglig.Post;

/// <summary>A form with files as it was sent. What was typed is in it also when the files were refused.</summary>
/// <param name="Values">The fields, for binding.</param>
/// <param name="Files">Those sent now and those kept from the last try.</param>
/// <param name="Refusal">Why nothing is received now, and what to do; null when all is well.</param>
public sealed record PapirFormRead(
    IValueProvider Values,
    IReadOnlyList<Papirfil> Files,
    string? Refusal
);

/// <summary>Reads a form with files by streaming, and joins the files that were kept when it was last sent.</summary>
public sealed class PapirForm(UploadReader reader, KeptFiles kept)
{
    /// <summary>Accepted files are durably in the store when this answers.</summary>
    public async Task<PapirFormRead> Read(HttpContext http)
    {
        var upload = await reader.Read(http, http.RequestAborted);
        http.Response.StatusCode = upload.Status;
        var values = new FormValueProvider(
            BindingSource.Form,
            new FormCollection(upload.Fields.ToDictionary()),
            CultureInfo.CurrentCulture
        );
        return new(values, Files(upload), Refusal(upload));
    }

    /// <summary>The hidden field's text for files that are to be kept while the form is shown again.</summary>
    public string? Ticket(IReadOnlyList<Papirfil> files) => kept.Ticket(files);

    private IReadOnlyList<Papirfil> Files(UploadResult upload)
    {
        var sent = upload is UploadResult.Received received ? received.Files : [];
        return
        [
            .. kept.Read(upload.Text(KeptFiles.Field))
                .Concat(sent.Select(Papirfil.Of))
                .DistinctBy(f => f.Hash ?? $"{f.Navn}/{f.Bytes}/{f.AfvistKode}"),
        ];
    }

    private static string? Refusal(UploadResult upload) =>
        upload switch
        {
            UploadResult.Received => null,
            UploadResult.TooMuch tooMuch => $"{tooMuch.Sentence} Din tekst står her endnu.",
            UploadResult.Forged =>
                "Siden var for gammel, og intet er modtaget. Din tekst står her endnu. Vælg filerne igen, og send.",
            _ =>
                "Afsendelsen blev afbrudt, og intet er modtaget. Din tekst står her endnu. Vælg filerne igen, og send.",
        };
}
