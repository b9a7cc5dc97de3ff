using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Ansøgninger;

/// <summary>The citizen withdraws: their own words, and the letter that confirms them.</summary>
[Kladde("Ansøgning trukket tilbage")]
public sealed class WithdrawModel(
    CurrentSag sag,
    LoadAnsøgning load,
    TrækTilbage træk,
    TimeProvider clock
) : PageModel
{
    public Sag Sag => sag.Value;
    public Ansøgning? Open { get; private set; }

    [BindProperty, Display(Name = "Hvad sagde eller skrev borgeren?")]
    public string Ord { get; set; } = "";

    [BindProperty, Display(Name = "Hvornår?")]
    public DateOnly? Dag { get; set; }

    public async Task OnGet()
    {
        Open = await load.Open();
        Dag = clock.Today();
    }

    public async Task<IActionResult> OnPost()
    {
        Open = await load.Open();
        this.Check(Ord != "", nameof(Ord), "Skriv borgerens egne ord. De kommer med i brevet.");
        this.Check(Ord.Length <= 5000, nameof(Ord), "Skriv højst 5.000 tegn.");
        if (ModelState[nameof(Dag)]?.Errors.Count is null or 0)
            this.Check(
                Dag is not null,
                nameof(Dag),
                "Skriv, hvornår borgeren trak ansøgningen tilbage."
            );
        this.Check(
            Dag is null || Dag <= clock.Today(),
            nameof(Dag),
            "Datoen kan ikke ligge efter i dag."
        );
        return ModelState.IsValid
            ? this.Tell(await træk.Run(Sag.Id, Ord, Dag!.Value), Sag.Nummer)
            : Page();
    }
}
