using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Dokumenter;
using Saglig.Ui;

namespace Saglig.MinSag.Ansøgninger;

/// <summary>The citizen applies, with or without a case. A representative applies in the case that the mandate is for.</summary>
[Kladde("Ansøgning"), StreamingUpload]
public sealed class ApplyModel(
    LoadApply load,
    SendAnsøgning send,
    PortalUpload upload,
    PortalPerson person
) : PageModel
{
    /// <summary>Null for a representative.</summary>
    public ApplyFields? Fields { get; private set; }

    public async Task OnGet() => Fields = person.Actor is CitizenActor ? await load.All() : null;

    public async Task<IActionResult> OnPost()
    {
        await OnGet();
        var read = await upload.Read(HttpContext);
        if (Fields is null)
            return this.Refuse(
                person.Viewer.Says(
                    "Du kan kun søge i den sag, din fuldmagt gælder. Intet er sendt.",
                    "You can apply only in the case of your mandate. Nothing has been sent."
                )
            );
        Fields.Fill(read, upload.Keep(read));
        if (read.Refusal is { } refusal)
            return this.Refuse(refusal);
        Fields.Check(this, person.Viewer, read.Files.Count > 0);
        if (!ModelState.IsValid)
            return Page();
        var receipt = await send.Run(
            person.Actor,
            null,
            new PortalAnsøgning(Fields.Chosen!, person.Name)
            {
                Ord = Fields.Ord,
                Filer = read.Files,
            }
        );
        return this.RedirectWithMessage(
            Links.Sag(receipt.Sagsnummer),
            receipt.Sætning(person.Viewer)
        );
    }
}
