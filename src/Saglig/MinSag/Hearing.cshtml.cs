using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Dokumenter;
using Saglig.Partshøringer;
using Saglig.Post;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.MinSag;

/// <summary>A hearing: what we will use, until when one can answer, and the answer with papers. Late answers are received too.</summary>
[Kladde("Svar på brev"), StreamingUpload]
public sealed class HearingModel(
    CurrentSag sag,
    PartshøringSql sql,
    BesvarPartshøring answer,
    PortalUpload upload,
    PortalPerson person
) : PageModel
{
    public Sag Sag => sag.Value;

    [FromRoute]
    public int Nr { get; init; }

    public Høring Hearing { get; private set; } = null!;

    public string Svar { get; set; } = "";

    /// <summary>Files that came with the last try.</summary>
    public KeptUpload Kept { get; private set; } = KeptUpload.None;

    public bool Late => person.Today > Hearing.Fakta.GældendeFrist;

    public async Task<IActionResult> OnGet() => await Find() ? Page() : NotFound();

    public async Task<IActionResult> OnPost()
    {
        var read = await upload.Read(HttpContext);
        if (!await Find())
            return NotFound();
        (Svar, Kept) = (read.Text("Svar"), upload.Keep(read));
        if (read.Refusal is { } refusal)
            return this.Refuse(refusal);
        this.Check(
            Svar.Length > 0 || read.Files.Count > 0,
            nameof(Svar),
            person.Viewer.Says(
                "Skriv dit svar, eller vælg en fil.",
                "Write your answer, or choose a file."
            )
        );
        return ModelState.IsValid ? await Answer(read.Files) : Page();
    }

    private async Task<IActionResult> Answer(IReadOnlyList<Papirfil> files)
    {
        var paper = new Svarpapir(Svarmåde.Portal, person.Name, person.Today)
        {
            Tekst = Svar,
            Filer = files,
        };
        return await answer.Run(Sag.Id, Nr, paper) switch
        {
            BesvarResult.Modtaget(var number, var refused) => this.RedirectWithMessage(
                Links.Sag(Sag.Nummer),
                PortalUpload.Receipt(person.Viewer, number, refused)
            ),
            BesvarResult.IngenFuldmagt => this.Refuse(
                person.Viewer.Says(
                    "Din fuldmagt giver dig ikke ret til at svare. Bed borgeren om at svare selv.",
                    "Your mandate does not let you answer. Ask the citizen to answer."
                )
            ),
            _ => throw new UnreachableException(),
        };
    }

    private async Task<bool> Find()
    {
        if (await sql.Find(Sag.Id, Nr) is not { } found)
            return false;
        Hearing = found;
        return true;
    }
}
