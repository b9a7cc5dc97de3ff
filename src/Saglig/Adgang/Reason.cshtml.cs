using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Ui;

namespace Saglig.Adgang;

/// <summary>Asks for a reason before a case outside the unit is opened; the same page whether or not the case exists.</summary>
public sealed class ReasonModel(StateReason state, CurrentActor actor) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Soegt { get; set; } = "";

    [BindProperty, Display(Name = "Hvad skal du bruge sagen til?")]
    public ReasonPurpose? Formaal { get; set; }

    [BindProperty, Display(Name = "Hvorfor er det nødvendigt?")]
    public string? Grund { get; set; }

    /// <summary>Numbers of the cases that the reason opened, when there is more than one.</summary>
    public IReadOnlyList<string>? Opened { get; private set; }

    public void OnGet()
    {
        if (Soegt.Length > 0 || TempData[Links.SearchedKey] is not string searched)
            return;
        ModelState.Remove(nameof(Soegt));
        Soegt = searched;
    }

    public async Task<IActionResult> OnPost()
    {
        this.Check(
            !string.IsNullOrWhiteSpace(Soegt),
            nameof(Soegt),
            "Skriv et sagsnummer eller et CPR-nummer."
        );
        this.Check(Formaal is not null, nameof(Formaal), "Vælg, hvad du skal bruge sagen til.");
        this.Check(
            Grund?.Trim().Length >= 10,
            nameof(Grund),
            "Skriv med en hel sætning, hvorfor det er nødvendigt."
        );
        if (!ModelState.IsValid)
            return Page();

        var employee = (EmployeeActor)actor.Value;
        Opened = await state.Run(employee, Soegt, Formaal!.Value, Grund!.Trim());
        return Opened switch
        {
            [] => this.Refuse(
                "Der er ingen sag, du kan åbne med det nummer. Din begrundelse er gemt."
            ),
            [var only] => Redirect(Sager.Links.Sag(only)),
            _ => Page(),
        };
    }
}
