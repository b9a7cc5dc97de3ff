using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Dokumenter;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.MinSag.Ansøgninger;

/// <summary>Applies in a case: the way of a representative, whose mandate is for that case alone.</summary>
[Kladde("Ansøgning"), StreamingUpload]
public sealed class ApplyInCaseModel(
    CurrentSag sag,
    LoadApply load,
    SendAnsøgning send,
    PortalUpload upload,
    PortalPerson person
) : PageModel
{
    public Sag Sag => sag.Value;

    /// <summary>Null when one cannot apply in this case.</summary>
    public ApplyFields? Fields { get; private set; }

    public async Task OnGet() => Fields = await load.InCase(Sag);

    public async Task<IActionResult> OnPost()
    {
        Fields = await load.InCase(Sag);
        var read = await upload.Read(HttpContext);
        if (Fields is null)
            return this.Refuse(
                person.Viewer.Says(
                    "Din fuldmagt giver dig ikke ret til at søge. Intet er sendt.",
                    "Your mandate does not let you apply. Nothing has been sent."
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
            Sag.Id,
            new PortalAnsøgning(Fields.Chosen!, person.Name)
            {
                Ord = Fields.Ord,
                Filer = read.Files,
            }
        );
        return this.RedirectWithMessage(Links.Sag(Sag.Nummer), receipt.Sætning(person.Viewer));
    }
}
