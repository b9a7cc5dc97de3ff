using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Breve;

/// <summary>The form for a letter that the post brought back.</summary>
[Kladde("Brev kommet retur")]
public sealed class ReturnModel(CurrentSag sag, BrevSql sql, ReturnBrev returned) : PageModel
{
    public Sag Sag => sag.Value;

    [FromRoute]
    public int DokumentNr { get; init; }

    public Brev Brev { get; private set; } = null!;

    /// <summary>Those who have been sent the letter on paper.</summary>
    public IReadOnlyList<Valgmulighed> Sendte { get; private set; } = [];

    [BindProperty, Display(Name = "Hvis brev er kommet retur?")]
    public Guid? Modtager { get; set; }

    [BindProperty, Display(Name = "Hvorfor kom det retur?")]
    public string Grund { get; set; } = "";

    public async Task<IActionResult> OnGet() => await Find() ? Page() : NotFound();

    public async Task<IActionResult> OnPost()
    {
        if (!await Find())
            return NotFound();
        this.Check(
            Sendte.Any(s => s.Value == Modtager?.ToString()),
            nameof(Modtager),
            "Vælg, hvem brevet var til."
        );
        this.Check(Grund.Length > 0, nameof(Grund), "Skriv, hvorfor brevet kom retur.");
        if (!ModelState.IsValid)
            return Page();
        return await returned.Run(Sag.Id, DokumentNr, new(Modtager!.Value), Grund)
            ? this.RedirectWithMessage(
                Links.Show(Sag.Nummer, DokumentNr),
                "Noteret. Find modtagerens rigtige adresse, og send brevet igen."
            )
            : this.Refuse("En kollega har allerede noteret, at brevet er kommet retur.");
    }

    private async Task<bool> Find()
    {
        if (await sql.Find(Sag.Id, DokumentNr) is not { Forseglet: false } brev)
            return false;
        Brev = brev;
        Sendte =
        [
            .. brev
                .Modtagere.Where(m => m.Status == Brevstatus.TilPrint)
                .Select(m => new Valgmulighed(m.Id.Value.ToString(), m.Navn)),
        ];
        return true;
    }
}
