using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Ui;

namespace Saglig.Sager.Notater;

/// <summary>The form for a note; its text is kept as a draft while one types.</summary>
[Kladde("Notat")]
public sealed class WriteModel(CurrentSag sag, WriteNotat write, TimeProvider clock) : PageModel
{
    public Sag Sag => sag.Value;

    [BindProperty, Display(Name = "Emne")]
    public string? Emne { get; set; }

    [BindProperty, Display(Name = "Notat")]
    public string? Indhold { get; set; }

    [BindProperty, Display(Name = "Hvornår fik du det at vide?")]
    public DateOnly? Dato { get; set; }

    [BindProperty, Display(Name = "Vis notatet for borgeren")]
    public bool VisForBorger { get; set; }

    public void OnGet() => (Dato, VisForBorger) = (clock.Today(), true);

    public async Task<IActionResult> OnPost()
    {
        this.Check(
            !string.IsNullOrWhiteSpace(Emne),
            nameof(Emne),
            "Skriv med få ord, hvad notatet handler om."
        );
        this.Check(
            Emne is null or { Length: <= 200 },
            nameof(Emne),
            "Emnet må højst være på 200 tegn."
        );
        this.Check(!string.IsNullOrWhiteSpace(Indhold), nameof(Indhold), "Skriv notatet.");
        this.Check(
            Dato is null || Dato <= clock.Today(),
            nameof(Dato),
            "Datoen kan ikke ligge efter i dag."
        );
        if (!ModelState.IsValid)
            return Page();

        var notat = new NotatSkrevet(Emne!.Trim(), Indhold!.Trim(), VisForBorger);
        var number = await write.Run(Sag.Id, notat, Dato ?? clock.Today());
        return this.RedirectWithMessage(
            Links.Sag(Sag.Nummer),
            $"Gemt. Notatet har nummer {number}."
        );
    }
}
