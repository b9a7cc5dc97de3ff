using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Ui;

namespace Saglig.Post;

/// <summary>One paper in the tray: put it on a case, make a new case of it, or move it to the unit where it belongs.</summary>
public sealed class SortModel(
    LoadSortering load,
    FordelPost fordel,
    FlytPost flyt,
    CurrentActor actor,
    TimeProvider clock
) : PageModel
{
    private const string Gone =
        "Papiret er lagt på en sag eller flyttet af en anden, mens du så på det. Der er ikke ændret noget.";

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public SorteringInput Input { get; set; } = new();

    [BindProperty]
    public IgenInput Igen { get; set; } = new();

    public Sorteringsvalg Valg { get; private set; } = null!;
    public Bakkepapir Paper => Valg.Paper;
    public DateOnly Today => clock.Today();
    private EmployeeActor Employee => (EmployeeActor)actor.Value;

    public async Task<IActionResult> OnGet()
    {
        if (!await Load())
            return NotFound();
        Input.Version = Paper.Version;
        Input.Titel = Paper.Papir.Tema;
        Input.Min = Employee.Has(Role.Sagsbehandler);
        return Page();
    }

    public async Task<IActionResult> OnPostSag()
    {
        if (!await Load())
            return NotFound();
        Input.CheckSag(this);
        if (Valg.Held.Count > 0)
            Igen.Check(this, "Igen.");
        if (!ModelState.IsValid)
            return Page();
        if (await load.Sag(Employee, Paper, Input.Nummer) is not { } sag)
            return Wrong(
                "Input.Sagsnummer",
                "Du kan ikke lægge papiret på den sag. Se nummeret efter, eller flyt papiret til den rette enhed."
            );
        if (Paper.Papir.Ydelse is not null && !Accepts(sag.Sagstype))
            return Wrong(
                "Input.Sag",
                $"Der kan ikke søges om noget i en sag af typen {sag.SagstypeNavn}. Opret en sag af den rette type."
            );
        return await Put(
            new Fordeling.PåSag(sag.Id, Valg.Held.Count > 0 ? Igen.Grund : null)
            {
                Udeladt = Igen.Udelad ? Valg.Held : [],
            }
        );
    }

    public async Task<IActionResult> OnPostNy()
    {
        if (!await Load())
            return NotFound();
        var type = Input.CheckNy(this, Valg);
        if (!ModelState.IsValid)
            return Page();
        return await Put(
            new Fordeling.NySag(type!.Kode, Input.Titel!, Input.Min ? Employee.Id : null)
        );
    }

    public async Task<IActionResult> OnPostFlyt()
    {
        if (!await Load())
            return NotFound();
        var unit = Input.CheckFlyt(this, Valg);
        if (!ModelState.IsValid)
            return Page();
        var seen = Paper with { Version = Input.Version };
        return await flyt.Run(Employee, seen, (unit!.Id, unit.Name), Input.Flyttegrund!)
            ? this.RedirectWithMessage(Links.Tray, $"Flyttet til {unit.Name}.")
            : this.Refuse(Gone);
    }

    private async Task<IActionResult> Put(Fordeling til)
    {
        var seen = Paper with { Version = Input.Version };
        var result = await fordel.Run(Employee, seen, til, clock.Now());
        if (result.Modtagelse is not { } got)
            return this.Refuse(Gone);
        return this.RedirectWithMessage(Kvittering.Videre(til, got), Kvittering.Sætning(got));
    }

    private IActionResult Wrong(string field, string sentence)
    {
        this.Check(false, field, sentence);
        return Page();
    }

    private bool Accepts(string sagstype) =>
        Valg.Typer.Any(t => t.Kode == sagstype && t.SvarfristUger is not null);

    private async Task<bool> Load()
    {
        if (await load.For(Employee, new(Id)) is not { } valg)
            return false;
        Valg = valg;
        return true;
    }
}
