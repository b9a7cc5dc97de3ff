using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Saglig.Dokumenter;

namespace Saglig.Oplysninger.Netkilder;

/// <summary>A form with a picture as it was sent.</summary>
/// <param name="Values">The fields, for binding.</param>
/// <param name="Picture">Null when none was chosen.</param>
/// <param name="Refusal">Why nothing is received now, and what to do; null when all is well.</param>
public sealed record SentFund(IValueProvider Values, UploadedFile? Picture, string? Refusal);

/// <summary>Reads the form of a find without letting the picture touch the disk.</summary>
public sealed class ReadFund(UploadReader reader, TimeProvider clock)
{
    /// <summary>Day and time in Copenhagen, as the form begins with.</summary>
    public (DateOnly Day, string Time) Now =>
        (clock.Today(), clock.Now().InCopenhagen().ToString("HH.mm", CultureInfo.InvariantCulture));

    /// <summary>To be called once in a request. The status of the answer is set.</summary>
    public async Task<SentFund> Run(HttpContext http)
    {
        var upload = await reader.ReadPictures(http, Fundpapir.Largest, http.RequestAborted);
        http.Response.StatusCode = upload.Status;
        var values = new FormValueProvider(
            BindingSource.Form,
            new FormCollection(upload.Fields.ToDictionary()),
            CultureInfo.CurrentCulture
        );
        return upload is UploadResult.Received received
            ? new(
                values,
                received.Files.FirstOrDefault(f => f.Size > 0 || f.Name != FileName.Clean("")),
                null
            )
            : new(values, null, Refusal(upload));
    }

    private static string Refusal(UploadResult upload) =>
        upload switch
        {
            UploadResult.TooMuch tooMuch => $"{tooMuch.Sentence} Din tekst står her endnu.",
            UploadResult.Forged =>
                "Siden var for gammel, og intet er modtaget. Din tekst står her endnu. Vælg billedet igen, og send.",
            _ =>
                "Afsendelsen blev afbrudt, og intet er modtaget. Din tekst står her endnu. Vælg billedet igen, og send.",
        };
}
