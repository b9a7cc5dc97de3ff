using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Oplysninger.Lægebestillinger;

/// <summary>Cancels an order with a reason.</summary>
[Kladde("Annullering af bestilling")]
public sealed class CancelModel(CurrentSag sag, LoadBestilling load, CancelOrder cancel) : PageModel
{
    public Sag Sag => sag.Value;

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty, Display(Name = "Grund")]
    public string Fordi { get; set; } = "";

    [BindProperty, Display(Name = "Det er, fordi lægen ikke svarer")]
    public bool Tavs { get; set; }

    public Lægebestillingsrække Row { get; private set; } = null!;

    public async Task<IActionResult> OnGet() =>
        !await Load() ? NotFound()
        : Row.Bestilling.ErÅben ? Page()
        : Redirect(Links.Bestilling(Sag.Nummer, Row.Id));

    public async Task<IActionResult> OnPost()
    {
        if (!await Load())
            return NotFound();
        this.Check(Fordi != "", nameof(Fordi), "Skriv, hvorfor vi ikke længere venter på svaret.");
        if (!ModelState.IsValid)
            return Page();
        return await cancel.Run(Sag.Id, Row.Id, Fordi, Tavs) switch
        {
            BestillingResult.Done => this.RedirectWithMessage(
                Links.Bestilling(Sag.Nummer, Row.Id),
                "Bestillingen er annulleret og journaliseret."
            ),
            BestillingResult.NotFound => NotFound(),
            _ => this.Refuse("Bestillingen er ikke åben længere."),
        };
    }

    private async Task<bool> Load()
    {
        if (await load.Find(Sag.Id, new(Id)) is not { } row)
            return false;
        Row = row;
        return true;
    }
}
