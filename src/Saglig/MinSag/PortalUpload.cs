using Saglig.Dokumenter;
using Saglig.Post;
using Saglig.Ui;
using Saglig.Ui.Binding;

namespace Saglig.MinSag;

/// <summary>A form of the portal as it was read: what was typed, the files, and why they are refused when they are.</summary>
/// <param name="Refusal">Why nothing is received now, and what to do; null when all is well.</param>
public sealed record PortalForm(UploadResult Upload, IReadOnlyList<Papirfil> Files, string? Refusal)
{
    /// <summary>A field's text, there also when the files were refused.</summary>
    public string Text(string field) => TextBinder.Clean(Upload.Text(field));
}

/// <summary>Files that have come, while the form around them still has an error.</summary>
/// <param name="Ticket">The hidden field's text; null when there are none.</param>
public sealed record KeptUpload(string? Ticket, IReadOnlyList<Papirfil> Files)
{
    public static readonly KeptUpload None = new(null, []);
}

/// <summary>Reads a form with files by streaming, and writes the receipt.</summary>
public sealed class PortalUpload(UploadReader reader, KeptFiles kept, Viewer viewer)
{
    /// <summary>Accepted files are durably in the store when this answers.</summary>
    public async Task<PortalForm> Read(HttpContext http)
    {
        var upload = await reader.Read(http, http.RequestAborted);
        http.Response.StatusCode = upload.Status;
        var sent = upload is UploadResult.Received received ? received.Files : [];
        var files = kept.Read(upload.Text(KeptFiles.Field))
            .Concat(sent.Where(f => f.Name.Length > 0).Select(Papirfil.Of))
            .DistinctBy(f => f.Hash ?? f.Navn);
        return new(upload, [.. files], Refusal(upload));
    }

    /// <summary>The files as they stand in the form when it is shown again: they need not be sent twice.</summary>
    public KeptUpload Keep(PortalForm form) => new(kept.Ticket(form.Files), form.Files);

    private string? Refusal(UploadResult upload) =>
        upload switch
        {
            UploadResult.Received => null,
            UploadResult.TooMuch(_, var limit, var sentence) => viewer.Says(
                $"{sentence} Din tekst står her endnu.",
                $"{InEnglish(limit)} Your text is still here."
            ),
            UploadResult.Forged => viewer.Says(
                "Siden var for gammel. Din tekst står her endnu. Vælg filerne igen, og send.",
                "The page was too old. Your text is still here. Choose the files again, and send."
            ),
            _ => viewer.Says(
                "Afsendelsen blev afbrudt. Din tekst står her endnu. Vælg filerne igen, og send.",
                "The sending was cut off. Your text is still here. Choose the files again, and send."
            ),
        };

    private static string InEnglish(UploadLimit limit) =>
        limit switch
        {
            UploadLimit.Bytes => "The files are too large together. Please send a few at a time.",
            UploadLimit.Files => "There are too many files. Please send a few at a time.",
            UploadLimit.Text => "The text is too long. Please put it in a file and send that.",
            _ => "The form has too many fields. Please reload the page and try again.",
        };

    /// <summary>The receipt with its number, and what must be sent again.</summary>
    public static string Receipt(Viewer viewer, string number, IReadOnlyList<Papirfil> refused)
    {
        var receipt = viewer.Says(
            $"Tak. Vi har fået det. Dit nummer er {number}.",
            $"Thank you. We have received it. Your number is {number}."
        );
        return refused.Count == 0
            ? receipt
            : $"{receipt} {viewer.Says("Vi kan ikke læse disse filer. Send dem igen:", "We cannot read these files. Please send them again:")} {string.Join(", ", refused.Select(f => f.Navn))}.";
    }
}

/// <summary>Who sends from the portal, and when.</summary>
public sealed class PortalPerson(CurrentActor actor, Viewer viewer, TimeProvider clock)
{
    /// <summary>The sender's own name, as the journal shall show it.</summary>
    public string Name => actor.OwnName;
    public Actor Actor => actor.Value;
    public Viewer Viewer => viewer;
    public DateOnly Today => clock.Today();
}
