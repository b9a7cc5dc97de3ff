using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Journaler;

/// <summary>The form for a correction of one entry.</summary>
[Kladde("Rettelse")]
public sealed class CorrectModel(
    CurrentSag sag,
    CurrentActor actor,
    EntrySql sql,
    CorrectEntry correct
) : PageModel
{
    public Sag Sag => sag.Value;

    [FromRoute]
    public int Nr { get; init; }

    public Entry Entry { get; private set; } = null!;

    [BindProperty, Display(Name = "Hvad er rigtigt?")]
    public string NyTekst { get; set; } = "";

    [BindProperty, Display(Name = "Hvorfor rettes det?")]
    public string Grund { get; set; } = "";

    public async Task<IActionResult> OnGet() => await Find() ? Page() : NotFound();

    public async Task<IActionResult> OnPost()
    {
        if (!await Find())
            return NotFound();
        this.Check(
            !string.IsNullOrWhiteSpace(NyTekst),
            nameof(NyTekst),
            "Skriv det, der er rigtigt."
        );
        this.Check(
            !string.IsNullOrWhiteSpace(Grund),
            nameof(Grund),
            "Skriv kort, hvorfor det rettes."
        );
        if (!ModelState.IsValid)
            return Page();

        var number = await correct.Run(Sag.Id, Entry, NyTekst, Grund);
        return this.RedirectWithMessage(
            Links.Entry(Sag.Nummer, number.Nr),
            $"Rettelsen har nummer {number}. Det oprindelige står, som det var."
        );
    }

    private async Task<bool> Find()
    {
        if (
            (await sql.Find(Sag.Id, Nr))?.For(Sag, actor.Value)
            is not { CanBeCorrected: true } entry
        )
            return false;
        Entry = entry;
        return true;
    }
}
