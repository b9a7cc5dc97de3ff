using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Personer.Borgere;

/// <summary>Asks what the CPR number is for, writes it down, and shows the number on that one answer only.</summary>
public sealed class OpenModel(CurrentSag sag, OpenCpr open, CurrentActor actor) : PageModel
{
    public Sag Sag => sag.Value;

    [BindProperty, Display(Name = "Hvad skal du bruge nummeret til?")]
    public Cprformål? Formaal { get; set; }

    [BindProperty, Display(Name = "Skriv kort hvorfor")]
    public string Grund { get; set; } = "";

    /// <summary>The whole number; null until it has been opened.</summary>
    public string? Number { get; private set; }

    public IActionResult OnGet() => Sag.Borger is null ? NotFound() : Page();

    public async Task<IActionResult> OnPost()
    {
        this.Check(Formaal is not null, nameof(Formaal), "Vælg, hvad du skal bruge nummeret til.");
        this.Check(
            Formaal != Cprformål.Andet || Grund.Length >= 10,
            nameof(Grund),
            "Skriv med en hel sætning, hvad du skal bruge nummeret til."
        );
        this.Check(Grund.Length <= 500, nameof(Grund), "Skriv det med højst 500 tegn.");
        if (!ModelState.IsValid)
            return Page();
        Number = await open.Run((EmployeeActor)actor.Value, Sag, Formaal!.Value, Grund);
        return Number is null ? NotFound() : Page();
    }
}
