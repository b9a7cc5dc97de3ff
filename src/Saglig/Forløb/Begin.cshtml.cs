using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Foranstaltninger;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Forløb;

/// <summary>Begins the course that is granted, or writes down one that runs already.</summary>
[Kladde("Begynd forløbet")]
public sealed class BeginModel(CurrentSag sag, LoadForløb load, Papirer papirer, BeginForløb begin)
    : PageModel
{
    private const int MostMonths = 60;

    public Sag Sag => sag.Value;
    public IReadOnlyList<Valgmulighed> Papirer { get; private set; } = [];

    /// <summary>The employees of the unit.</summary>
    public IReadOnlyList<Valgmulighed> Valg { get; private set; } = [];

    /// <summary>The day it was granted in the case.</summary>
    public DateOnly? Bevilget { get; private set; }

    [BindProperty, Display(Name = "Første dag")]
    public DateOnly? Begynder { get; set; }

    [BindProperty, Display(Name = "Måneder")]
    public int? Måneder { get; set; }

    [BindProperty, Display(Name = "Det første forløb begyndte")]
    public DateOnly? FørstBegyndt { get; set; }

    [BindProperty, Display(Name = "Koordinerende sagsbehandler")]
    public string Koordinator { get; set; } = "";

    [BindProperty, Display(Name = "Rehabiliteringsplanen")]
    public string Plan { get; set; } = "";

    [BindProperty, Display(Name = "Bevillingen")]
    public string Bevilling { get; set; } = "";

    public async Task<IActionResult> OnGet()
    {
        if (await Load() is not { } plan)
            return NotFound();
        (Begynder, Måneder) = (plan.Begynder, plan.Måneder);
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (await Load() is null)
            return NotFound();
        this.Check(Begynder is not null, nameof(Begynder), "Skriv forløbets første dag.");
        this.Check(
            Måneder is >= 1 and <= MostMonths,
            nameof(Måneder),
            $"Skriv et antal måneder mellem 1 og {MostMonths}."
        );
        this.Check(
            FørstBegyndt is null || FørstBegyndt <= Begynder,
            nameof(FørstBegyndt),
            "Det første forløb kan ikke være begyndt efter dette."
        );
        if (!ModelState.IsValid)
            return Page();
        return await begin.Run(Sag.Id, Typed) switch
        {
            ForløbResult.Done => this.RedirectWithMessage(
                Links.Show(Sag.Nummer),
                "Forløbet er begyndt. Det er journaliseret."
            ),
            ForløbResult.NotYet(var tried) => this.RefuseByRules(tried),
            _ => this.Refuse("En anden har begyndt forløbet imens."),
        };
    }

    private Forløbsbegyndelse Typed =>
        new(Begynder!.Value, Måneder!.Value, FørstBegyndt ?? Begynder.Value)
        {
            Plan = Number(Plan),
            Bevillingspapir = Number(Bevilling),
            Koordinator = Valg.Any(v => v.Value == Koordinator)
                ? new EmployeeId(Guid.Parse(Koordinator))
                : null,
        };

    // A number that is not a paper of this case is read as none.
    private int? Number(string whole) =>
        Papirer.Any(p => p.Value == whole) ? Foranstaltninger.Papirer.Number(whole) : null;

    private async Task<Forløbsplan?> Load()
    {
        if (Forløbssager.Art(Sag) is null || await load.For(Sag) is not null)
            return null;
        (Papirer, Valg) = (await papirer.For(Sag), await load.Coordinators(Sag));
        var plan = await load.Plan(Sag);
        Bevilget = plan.Bevilget;
        return plan;
    }
}
