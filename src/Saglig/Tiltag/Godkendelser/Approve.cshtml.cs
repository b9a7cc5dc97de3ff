using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Tiltag.Godkendelser;

/// <summary>The leader's page about a measure with an unknown risk to health.</summary>
[Kladde("Godkendelse af tiltag")]
public sealed class ApproveModel(CurrentSag sag, TiltagSql sql, ApproveTiltag approve) : PageModel
{
    public Sag Sag => sag.Value;

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty, Display(Name = "Hvorfor kan det begynde?")]
    public string Begrundelse { get; set; } = "";

    /// <summary>The version that the leader sees.</summary>
    [BindProperty]
    public int Udgave { get; set; }

    public PlanlagtTiltag Tiltag { get; private set; } = null!;

    public async Task<IActionResult> OnGet()
    {
        if (!await Load())
            return NotFound();
        Udgave = Tiltag.Version;
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (!await Load())
            return NotFound();
        this.Check(Begrundelse != "", nameof(Begrundelse), "Skriv, hvorfor det kan begynde.");
        if (!ModelState.IsValid)
            return Page();
        return await approve.Run(Sag.Id, Tiltag.Id, Udgave, Begrundelse) switch
        {
            TiltagResult.Done => this.RedirectWithMessage(
                Links.Show(Sag.Nummer, Tiltag.Id),
                "Din stillingtagen er journaliseret."
            ),
            TiltagResult.NotFound => NotFound(),
            _ => this.Refuse("Svaret om helbredet er ændret imens. Læs det igen."),
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
