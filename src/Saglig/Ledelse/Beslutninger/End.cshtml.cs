using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Praksis;
using Saglig.Ui;

namespace Saglig.Ledelse.Beslutninger;

/// <summary>A decision on practice is ended for new cases, with a reason.</summary>
[Kladde("Ophæv en beslutning")]
public sealed class EndModel(PraksisSql sql, EndPraksis end, CurrentActor actor, TimeProvider clock)
    : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty, Display(Name = "Fra hvilken dag?")]
    public DateOnly? Fra { get; set; }

    [BindProperty, Display(Name = "Hvorfor?")]
    public string Fordi { get; set; } = "";

    public EgenPraksis Praksis { get; private set; } = null!;

    public async Task<IActionResult> OnGet()
    {
        Fra = clock.Today();
        return await Load() ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPost()
    {
        if (!await Load())
            return NotFound();
        this.Check(
            Fra >= Praksis.Beslutning.Dato,
            nameof(Fra),
            "Skriv en dag, der ikke ligger før beslutningen selv."
        );
        this.Check(
            Fordi is { Length: > 0 and <= 1000 },
            nameof(Fordi),
            "Skriv med højst 1.000 tegn, hvorfor den ophæves."
        );
        if (!ModelState.IsValid)
            return Page();
        return await end.Run((EmployeeActor)actor.Value, Praksis.Id, Fra!.Value, Fordi)
            ? this.RedirectWithMessage(Links.Praksis, "Ophævet for nye sager.")
            : this.RedirectWithMessage(Links.Praksis, "En anden har ophævet den imens.");
    }

    private async Task<bool> Load()
    {
        if (await sql.Find(new(Id)) is not { } found)
            return false;
        Praksis = found;
        return true;
    }
}
