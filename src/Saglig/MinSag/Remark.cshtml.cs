using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Oplysninger;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.MinSag;

/// <summary>The citizen's remark to one piece of information.</summary>
[Kladde("Bemærkning")]
public sealed class RemarkModel(
    CurrentSag sag,
    OplysningSql sql,
    WriteBemærkning write,
    Viewer viewer
) : PageModel
{
    public Sag Sag => sag.Value;

    [FromRoute]
    public Guid Id { get; init; }

    public Oplysning Oplysning { get; private set; } = null!;

    [BindProperty]
    public string Tekst { get; set; } = "";

    public async Task<IActionResult> OnGet() => await Find() ? Page() : NotFound();

    public async Task<IActionResult> OnPost()
    {
        if (!await Find())
            return NotFound();
        this.Check(
            !string.IsNullOrWhiteSpace(Tekst),
            nameof(Tekst),
            viewer.Says("Skriv din bemærkning.", "Write your remark.")
        );
        if (!ModelState.IsValid)
            return Page();
        var number = await write.Run(Sag.Id, Oplysning.Fakta.Id, Oplysning.Fakta.Titel, Tekst);
        return this.RedirectWithMessage(
            Links.Oplysninger(Sag.Nummer),
            viewer.Says(
                $"Vi har fået din bemærkning. Den har nummer {number}.",
                $"We have received your remark. Its number is {number}."
            )
        );
    }

    private async Task<bool> Find()
    {
        if (await sql.Find(Sag.Id, new OplysningId(Id)) is not { } found)
            return false;
        Oplysning = found;
        return true;
    }
}
