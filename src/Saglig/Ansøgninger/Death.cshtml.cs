using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Ansøgninger;

/// <summary>The citizen is dead: by the register, or by a paper on the case.</summary>
public sealed class DeathModel(
    CurrentSag sag,
    LoadAnsøgning load,
    AfslutPåPapir afslut,
    TimeProvider clock
) : PageModel
{
    public Sag Sag => sag.Value;

    /// <summary>The day of death in the register; null when it does not know of it.</summary>
    public DateOnly? Registered { get; private set; }

    [BindProperty, Display(Name = "Hvornår døde borgeren?")]
    public DateOnly? Dag { get; set; }

    [BindProperty, Display(Name = "Hvilket papir viser det?")]
    public int? Dokument { get; set; }

    public IReadOnlyList<Valgmulighed> Papers { get; private set; } = [];

    public async Task OnGet() => await Load();

    public async Task<IActionResult> OnPost()
    {
        await Load();
        if (Registered is null)
        {
            if (ModelState[nameof(Dag)]?.Errors.Count is null or 0)
                this.Check(Dag is not null, nameof(Dag), "Skriv, hvornår borgeren døde.");
            this.Check(
                Dag is null || Dag <= clock.Today(),
                nameof(Dag),
                "Datoen kan ikke ligge efter i dag."
            );
            this.Check(
                await load.Paper(Dokument) is not null,
                nameof(Dokument),
                "Borgeren står ikke som død i registret. Journalisér meddelelsen, og vælg den her."
            );
        }
        return ModelState.IsValid
            ? this.Tell(
                await afslut.Run(Sag.Id, new BorgerenErDød(Registered ?? Dag!.Value)),
                Sag.Nummer
            )
            : Page();
    }

    private async Task Load() =>
        (Registered, Papers) = (await afslut.Død(Sag), await load.Papers());
}
