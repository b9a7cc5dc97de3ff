using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Vurderinger.Risici;

/// <summary>The leader's page about an unknown risk to health.</summary>
[Kladde("Ukendt helbredsrisiko")]
public sealed class ApproveModel(CurrentSag sag, VurderingSql sql, ApproveRisk approve) : PageModel
{
    public Sag Sag => sag.Value;

    public Vurdering? Draft { get; private set; }

    [BindProperty, Display(Name = "Hvorfor kan der gås i gang?")]
    public string Begrundelse { get; set; } = "";

    public async Task OnGet() => Draft = await sql.Draft(Sag.Id);

    public async Task<IActionResult> OnPost()
    {
        Draft = await sql.Draft(Sag.Id);
        this.Check(Begrundelse != "", nameof(Begrundelse), "Skriv, hvorfor der kan gås i gang.");
        if (!ModelState.IsValid)
            return Page();
        return await approve.Run(Sag.Id, Begrundelse)
            ? this.RedirectWithMessage(
                Links.Write(Sag.Nummer),
                "Din stillingtagen er journaliseret."
            )
            : this.Refuse("Der er ingen ukendt risiko at tage stilling til i sagen nu.");
    }
}
