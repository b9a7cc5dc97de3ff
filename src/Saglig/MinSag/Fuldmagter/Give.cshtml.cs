using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Personer;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.MinSag.Fuldmagter;

/// <summary>The citizen lets someone act in this case. For the citizen alone: a mandate cannot be passed on.</summary>
[Kladde("Fuldmagt")]
public sealed class GiveModel(CurrentSag sag, RegisterFuldmagt register, PortalPerson person)
    : PageModel
{
    public Sag Sag => sag.Value;
    public GiveFields Fields { get; private set; } = new();

    public IActionResult OnGet()
    {
        Fields.Fra = person.Today;
        return person.Actor is CitizenActor ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPost()
    {
        if (person.Actor is not CitizenActor)
            return NotFound();
        await TryUpdateModelAsync(Fields, "");
        Fields.Check(this, person.Viewer, person.Today);
        if (!ModelState.IsValid)
            return Page();
        return await register.Run(Sag.Id, Fields.Ny()) switch
        {
            RegisterFuldmagtResult.Registreret => this.RedirectWithMessage(
                Links.Fuldmagter(Sag.Nummer),
                person.Viewer.Says(
                    $"{Fields.Navn} har fuldmagt i sagen.",
                    $"{Fields.Navn} has a mandate in the case."
                )
            ),
            RegisterFuldmagtResult.NavnetPasserIkke => No(
                "Navn og CPR-nummer passer ikke sammen. Se dem efter.",
                "The name and the CPR number do not belong together. Please look again."
            ),
            RegisterFuldmagtResult.BorgerenSelv => No(
                "Det er dit eget CPR-nummer. Du kan altid selv handle i din sag.",
                "It is your own CPR number. You can always act in your own case."
            ),
            RegisterFuldmagtResult.HarEn => No(
                "Personen har allerede en fuldmagt i den tid. Træk den tilbage først.",
                "The person has a mandate for that time already. Withdraw it first."
            ),
            RegisterFuldmagtResult.IngenBorger => NotFound(),
            _ => throw new UnreachableException(),
        };
    }

    private IActionResult No(string dansk, string english) =>
        this.Refuse(person.Viewer.Says(dansk, english));
}
