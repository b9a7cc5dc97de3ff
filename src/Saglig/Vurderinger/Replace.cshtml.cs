using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Vurderinger;

/// <summary>Asks why the signed assessment is to be replaced.</summary>
[Kladde("Ny helhedsvurdering")]
public sealed class ReplaceModel(CurrentSag sag, VurderingSql sql, ReplaceVurdering replace)
    : PageModel
{
    public Sag Sag => sag.Value;

    [BindProperty, Display(Name = "Hvorfor gælder den underskrevne vurdering ikke længere?")]
    public string Fordi { get; set; } = "";

    public async Task<IActionResult> OnGet() =>
        await sql.Gældende(Sag.Id) is null || await sql.Draft(Sag.Id) is not null
            ? Redirect(Links.Write(Sag.Nummer))
            : Page();

    public async Task<IActionResult> OnPost()
    {
        this.Check(Fordi != "", nameof(Fordi), "Skriv, hvorfor vurderingen skal skrives om.");
        if (!ModelState.IsValid)
            return Page();
        return await replace.Run(Sag.Id, Fordi)
            ? this.RedirectWithMessage(
                Links.Write(Sag.Nummer),
                "Den nye vurdering begynder med den gamle tekst."
            )
            : Redirect(Links.Write(Sag.Nummer));
    }
}
