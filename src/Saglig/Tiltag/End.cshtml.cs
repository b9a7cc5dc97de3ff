using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Tiltag;

/// <summary>Ends a measure, or gives it up.</summary>
[Kladde("Slut på tiltag")]
public sealed class EndModel(CurrentSag sag, TiltagSql sql, EndTiltag end) : PageModel
{
    public Sag Sag => sag.Value;

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty, Display(Name = "Grund")]
    public string Fordi { get; set; } = "";

    public PlanlagtTiltag Tiltag { get; private set; } = null!;

    public async Task<IActionResult> OnGet() => await Load() ? Page() : NotFound();

    public async Task<IActionResult> OnPost()
    {
        if (!await Load())
            return NotFound();
        this.Check(Fordi != "", nameof(Fordi), "Skriv grunden.");
        if (!ModelState.IsValid)
            return Page();
        return await end.Run(Sag.Id, Tiltag.Id, Fordi) switch
        {
            TiltagResult.Done => this.RedirectWithMessage(
                Links.Show(Sag.Nummer, Tiltag.Id),
                "Det er journaliseret."
            ),
            TiltagResult.NotFound => NotFound(),
            _ => this.Refuse("Tiltaget er allerede slut."),
        };
    }

    private async Task<bool> Load()
    {
        if (await sql.Find(Sag.Id, new(Id)) is not { } found)
            return false;
        Tiltag = found;
        return true;
    }
}
