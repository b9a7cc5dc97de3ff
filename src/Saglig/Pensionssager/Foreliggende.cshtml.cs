using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Pensionssager;

/// <summary>The citizen's request to be decided on the file as it stands, its frozen list, and its end.</summary>
[Kladde("Det foreliggende grundlag")]
public sealed class ForeliggendeModel(
    CurrentSag sag,
    FrosneLister lister,
    FreezeForeliggende freeze,
    WithdrawForeliggende withdraw,
    TimeProvider clock
) : PageModel
{
    public Sag Sag => sag.Value;

    /// <summary>Null while the citizen has not asked.</summary>
    public Frosset? Frosset { get; private set; }

    [BindProperty, Display(Name = "Hvornår bad borgeren om det?")]
    public DateOnly? Anmodet { get; set; }

    [BindProperty, Display(Name = "Hvordan?")]
    public string Hvordan { get; set; } = "";

    /// <summary>The citizen has taken the request back.</summary>
    [BindProperty]
    public bool Træk { get; set; }

    public async Task<IActionResult> OnGet()
    {
        Anmodet = clock.Today();
        return await Load() ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPost()
    {
        if (!await Load())
            return NotFound();
        this.Check(Hvordan.Length > 0, nameof(Hvordan), "Skriv, hvordan borgeren sagde det.");
        this.Check(
            Træk
                || (
                    Anmodet >= Sag.Oprettet.DateInCopenhagen().AddYears(-1)
                    && Anmodet <= clock.Today()
                ),
            nameof(Anmodet),
            "Skriv den dag, borgeren bad om det. Den kan ikke ligge efter i dag."
        );
        return !ModelState.IsValid ? Page()
            : Træk ? await Withdraw()
            : await Freeze();
    }

    private async Task<IActionResult> Freeze()
    {
        var refused = await freeze.Run(Sag.Id, Anmodet!.Value, Hvordan);
        if (refused.Count == 0)
            return this.RedirectWithMessage(
                Links.Foreliggende(Sag.Nummer),
                "Listen er frosset, og brevet er sendt."
            );
        foreach (var sentence in refused)
            ModelState.AddModelError("", sentence);
        return Page();
    }

    private async Task<IActionResult> Withdraw() =>
        await withdraw.Run(Sag.Id, Hvordan)
            ? this.RedirectWithMessage(
                Links.Show(Sag.Nummer),
                "Anmodningen er trukket tilbage. Sagen oplyses igen på almindelig måde."
            )
            : this.Refuse("Der er ingen anmodning at trække tilbage.");

    private async Task<bool> Load()
    {
        if (Sag.Sagstype != PensionSql.Sagstype)
            return false;
        Frosset = await lister.InForce(Sag);
        return true;
    }
}
