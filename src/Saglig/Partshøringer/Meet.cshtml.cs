using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Partshøringer;

/// <summary>How the reasons meet what the citizen answered.</summary>
[Kladde("Møde med høringssvar")]
public sealed class MeetModel(CurrentSag sag, PartshøringSql sql, MeetSvar meet) : PageModel
{
    public Sag Sag => sag.Value;

    [FromRoute]
    public int Nr { get; init; }

    public Høring Høring { get; private set; } = null!;

    [BindProperty, Display(Name = "Vores vurdering af svaret")]
    public string Tekst { get; set; } = "";

    [BindProperty]
    public int Version { get; set; }

    public async Task<IActionResult> OnGet()
    {
        if (!await Find())
            return NotFound();
        (Tekst, Version) = (Høring.Møde, Høring.Version);
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (!await Find())
            return NotFound();
        this.Check(Tekst.Length > 0, nameof(Tekst), "Skriv, hvordan I forholder jer til svaret.");
        if (!ModelState.IsValid)
            return Page();
        return await meet.Run(Sag.Id, Nr, Version, Tekst) switch
        {
            HøringResult.Afvist(var why) => this.Refuse(why),
            _ => this.RedirectWithMessage(
                Links.Show(Sag.Nummer, Nr),
                "Gemt. Teksten bruges i begrundelsen."
            ),
        };
    }

    private async Task<bool> Find()
    {
        if (await sql.Find(Sag.Id, Nr) is not { Svar.Count: > 0 } høring)
            return false;
        Høring = høring;
        return true;
    }
}
