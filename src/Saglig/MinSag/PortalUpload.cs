using Saglig.Dokumenter;
using Saglig.Post;
using Saglig.Ui;
using Saglig.Ui.Binding;

namespace Saglig.MinSag;

/// <summary>A form of the portal as it was read: fields and files, or the sentence that refuses it.</summary>
public sealed record PortalForm(UploadResult.Received? Received, string? Refusal)
{
    public IReadOnlyList<UploadedFile> Files =>
        [.. (Received?.Files ?? []).Where(f => f.Name.Length > 0)];

    public string Text(string field) => TextBinder.Clean(Received?.Text(field) ?? "");
}

/// <summary>Reads a form with files by streaming, and writes the receipt.</summary>
public sealed class PortalUpload(UploadReader reader, Viewer viewer)
{
    /// <summary>Accepted files are durably in the store when this answers.</summary>
    public async Task<PortalForm> Read(HttpContext http) =>
        await reader.Read(http, http.RequestAborted) switch
        {
            UploadResult.Received received => new(received, null),
            UploadResult.TooMuch(var sentence) => new(null, sentence),
            _ => new(
                null,
                viewer.Says(
                    "Siden var for gammel. Din tekst er gemt, hvis der stod “Gemt”. Prøv igen.",
                    "The page was too old. Your text is saved if it said “Saved”. Please try again."
                )
            ),
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
    public Viewer Viewer => viewer;
    public DateOnly Today => clock.Today();
}
