using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Personer;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Tiltag;

/// <summary>One measure, and whether it can begin.</summary>
public sealed class ShowModel(
    CurrentSag sag,
    CurrentActor actor,
    TiltagSql sql,
    BeginTiltag begin,
    LoadTiltag load
) : PageModel
{
    public Sag Sag => sag.Value;

    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>The version that the person sees.</summary>
    [BindProperty]
    public int Udgave { get; set; }

    public PlanlagtTiltag Tiltag { get; private set; } = null!;
    public IReadOnlyDictionary<EmployeeId, ShownEmployee> Navne { get; private set; } =
        new Dictionary<EmployeeId, ShownEmployee>();
    public IReadOnlyList<Prøvelse> Prøvelser { get; private set; } = [];
    public bool IsLeader => ((EmployeeActor)actor.Value).Has(Role.Leder);

    public async Task<IActionResult> OnGet() => await Load() ? Page() : NotFound();

    public async Task<IActionResult> OnPost()
    {
        var seen = Udgave;
        if (!await Load())
            return NotFound();
        return await begin.Run(Sag.Id, new(Id), seen) switch
        {
            TiltagResult.Done => this.RedirectWithMessage(
                Links.Show(Sag.Nummer, new(Id)),
                "Tiltaget er begyndt. Det er journaliseret."
            ),
            TiltagResult.NotYet(var tried) => this.RefuseByRules(tried),
            TiltagResult.NotFound => NotFound(),
            _ => this.Refuse("Tiltaget er ændret imens. Læs siden igen, før du begynder."),
        };
    }

    private async Task<bool> Load()
    {
        if (await sql.Find(Sag.Id, new(Id)) is not { } found)
            return false;
        ModelState.Remove(nameof(Udgave));
        (Tiltag, Udgave) = (found, found.Version);
        (Prøvelser, Navne) = await load.For(Sag.Id, found);
        return true;
    }
}
