using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Oplysninger.Samtykker;

/// <summary>Withdraws a consent on the citizen's word.</summary>
public sealed class WithdrawModel(
    CurrentSag sag,
    SamtykkeSql sql,
    WithdrawSamtykke withdraw,
    TimeProvider clock
) : PageModel
{
    public Sag Sag => sag.Value;

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty, Display(Name = "Fra hvilken dag?")]
    public DateOnly? Dag { get; set; }

    public SamtykkeRow Row { get; private set; } = null!;

    public async Task<IActionResult> OnGet()
    {
        Dag = clock.Today();
        return await Load() ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPost()
    {
        if (!await Load())
            return NotFound();
        this.Check(Dag is not null, nameof(Dag), "Skriv, fra hvilken dag samtykket ikke gælder.");
        this.Check(
            Dag is null || Dag >= Row.Samtykke.Givet,
            nameof(Dag),
            "Dagen kan ikke ligge før den dag, samtykket blev givet."
        );
        if (!ModelState.IsValid)
            return Page();
        return await withdraw.Run(Sag.Id, Row.Id, Dag!.Value)
            ? this.RedirectWithMessage(
                Links.Show(Sag.Nummer),
                $"Samtykket er trukket tilbage. Vi må ikke længere spørge {Row.Samtykke.Kilde}."
            )
            : this.Refuse("Samtykket er allerede trukket tilbage.");
    }

    private async Task<bool> Load()
    {
        if (await sql.Find(Sag.Id, new(Id)) is not { } row)
            return false;
        Row = row;
        return true;
    }
}
