using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Oplysninger.Lægebestillinger;

/// <summary>Reminds a doctor who has not answered.</summary>
[Kladde("Rykker til læge")]
public sealed class RemindModel(CurrentSag sag, LoadBestilling load, RemindDoctor remind)
    : PageModel
{
    private const int UsualDays = 14;

    public Sag Sag => sag.Value;

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty, Display(Name = "Svar senest")]
    public DateOnly? Frist { get; set; }

    public Lægebestillingsrække Row { get; private set; } = null!;
    public IReadOnlyList<Prøvelse> Prøvelser { get; private set; } = [];

    public async Task<IActionResult> OnGet()
    {
        if (!await Load())
            return NotFound();
        Frist = load.Today.AddDays(UsualDays);
        return Row.Bestilling.ErÅben ? Page() : Redirect(Links.Bestilling(Sag.Nummer, Row.Id));
    }

    public async Task<IActionResult> OnPost()
    {
        if (!await Load())
            return NotFound();
        this.Check(Frist > load.Today, nameof(Frist), "Skriv en dag efter i dag.");
        if (!ModelState.IsValid)
            return Page();
        switch (await remind.Run(Sag.Id, Row.Id, Frist!.Value))
        {
            case BestillingResult.Done:
                return this.RedirectWithMessage(
                    Links.Bestilling(Sag.Nummer, Row.Id),
                    "Rykkeren er journaliseret."
                );
            case BestillingResult.NotSent(var why):
                return this.Refuse(string.Join(" ", why));
            case BestillingResult.NotYet(var tried):
                Prøvelser = tried;
                return this.RefuseByRules(tried);
            case BestillingResult.Closed:
                return this.Refuse("Bestillingen er ikke åben længere.");
            case BestillingResult.NotFound:
                return NotFound();
            default:
                throw new UnreachableException();
        }
    }

    private async Task<bool> Load()
    {
        if (await load.Find(Sag.Id, new(Id)) is not { } row)
            return false;
        Row = row;
        return true;
    }
}
