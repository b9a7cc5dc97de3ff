using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Personer.Fuldmagter;

/// <summary>Ends a mandate on the citizen's or the representative's word.</summary>
public sealed class WithdrawModel(
    CurrentSag sag,
    FuldmagtSql sql,
    WithdrawFuldmagt withdraw,
    TimeProvider clock
) : PageModel
{
    public Sag Sag => sag.Value;

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty, Display(Name = "Fra hvilken dag gælder den ikke?")]
    public DateOnly? Dag { get; set; }

    public RegistreretFuldmagt Row { get; private set; } = null!;

    public async Task<IActionResult> OnGet()
    {
        Dag = clock.Today();
        return await Load() ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPost()
    {
        if (!await Load())
            return NotFound();
        this.Check(Dag is not null, nameof(Dag), "Skriv, fra hvilken dag fuldmagten ikke gælder.");
        this.Check(
            Dag is null || Dag <= clock.Today(),
            nameof(Dag),
            "Dagen kan ikke ligge efter i dag."
        );
        if (!ModelState.IsValid)
            return Page();
        return await withdraw.Run(Sag.Id, Row.Id, Dag!.Value)
            ? this.RedirectWithMessage(
                Links.Fuldmagter(Sag.Nummer),
                $"{Row.Hvem.Navn} har ikke længere fuldmagt i sagen."
            )
            : this.Refuse("Fuldmagten er allerede trukket tilbage.");
    }

    private async Task<bool> Load()
    {
        if (await sql.Find(Sag.Id, new(Id)) is not { } row)
            return false;
        Row = row;
        return true;
    }
}
