using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Ansøgninger;

/// <summary>Another municipality has taken the application over, and its receipt lies on the case.</summary>
public sealed class TransferModel(
    CurrentSag sag,
    LoadAnsøgning load,
    AfslutPåPapir afslut,
    TimeProvider clock
) : PageModel
{
    public Sag Sag => sag.Value;

    [BindProperty, Display(Name = "Hvilken kommune har overtaget ansøgningen?")]
    public string Kommune { get; set; } = "";

    [BindProperty, Display(Name = "Hvilket papir er kommunens kvittering?")]
    public int? Dokument { get; set; }

    [BindProperty, Display(Name = "Hvornår kvitterede de?")]
    public DateOnly? Dag { get; set; }

    public IReadOnlyList<Valgmulighed> Papers { get; private set; } = [];

    public async Task OnGet()
    {
        Papers = await load.Papers();
        Dag = clock.Today();
    }

    public async Task<IActionResult> OnPost()
    {
        Papers = await load.Papers();
        this.Check(
            Kommune is { Length: > 0 and <= 200 },
            nameof(Kommune),
            "Skriv kommunens navn med højst 200 tegn."
        );
        if (ModelState[nameof(Dag)]?.Errors.Count is null or 0)
            this.Check(Dag is not null, nameof(Dag), "Skriv, hvornår kommunen kvitterede.");
        this.Check(
            Dag is null || Dag <= clock.Today(),
            nameof(Dag),
            "Datoen kan ikke ligge efter i dag."
        );
        if (!ModelState.IsValid)
            return Page();
        // Without a receipt the rule itself says what is missing.
        var receipt = await load.Paper(Dokument) is { DokumentNr: { } nr }
            ? $"{Sag.Nummer}-{nr}"
            : "";
        return this.Tell(
            await afslut.Run(Sag.Id, new Overdraget(Dag!.Value, Kommune, receipt)),
            Sag.Nummer
        );
    }
}
