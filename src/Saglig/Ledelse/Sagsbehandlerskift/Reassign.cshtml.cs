using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Ledelse.Sagsbehandlerskift;

/// <summary>Gives the case to another caseworker, or takes one that nobody has.</summary>
[Kladde("Ny sagsbehandler")]
public sealed class ReassignModel(
    CurrentSag sag,
    LoadReassign load,
    ReassignSag reassign,
    CurrentActor actor
) : PageModel
{
    public Sag Sag => sag.Value;
    public EmployeeActor Me => (EmployeeActor)actor.Value;

    [BindProperty, Display(Name = "Hvem skal have sagen?")]
    public Guid? Til { get; set; }

    /// <summary>Who had the case when the page was shown; null for nobody.</summary>
    [BindProperty]
    public Guid? Fra { get; set; }

    [BindProperty, Display(Name = "Hvorfor skifter sagen sagsbehandler?")]
    public string Grund { get; set; } = "";

    [BindProperty, Display(Name = "Hvad skal den nye vide?")]
    public string Overlevering { get; set; } = "";

    public ReassignPage Shown { get; private set; } = null!;

    public async Task OnGet()
    {
        Shown = await load.For(Sag, Me);
        Fra = Sag.Ansvarlig?.Value;
    }

    public async Task<IActionResult> OnPost()
    {
        Shown = await load.For(Sag, Me);
        this.Check(Til is not null, nameof(Til), "Vælg, hvem der skal have sagen.");
        this.Check(
            Grund is { Length: > 0 and <= 500 },
            nameof(Grund),
            "Skriv grunden med højst 500 tegn."
        );
        this.Check(
            Overlevering is { Length: > 0 and <= 4000 },
            nameof(Overlevering),
            "Skriv, hvor sagen står, hvad vi har lovet borgeren, og hvad det næste er."
        );
        if (!ModelState.IsValid)
            return Page();
        var ny = new NytSkift(
            Fra is { } from ? new EmployeeId(from) : null,
            new(Til!.Value),
            Grund,
            Overlevering
        );
        return Tell(await reassign.Run(Sag.Id, Me, ny));
    }

    private IActionResult Tell(ReassignResult result)
    {
        if (result == ReassignResult.Skiftet)
            return this.RedirectWithMessage(
                Saglig.Sager.Links.Sag(Sag.Nummer),
                "Gemt. Borgeren kan se det på Min sag."
            );
        if (result == ReassignResult.IkkeKandidat)
        {
            this.Check(false, nameof(Til), "Vælg en sagsbehandler i enheden, der må have sagen.");
            return Page();
        }
        return this.Refuse(
            result switch
            {
                ReassignResult.ErLukket => "Sagen er lukket.",
                ReassignResult.Forældet =>
                    "En anden har givet sagen videre, mens siden stod åben. Hent siden igen.",
                _ => "Kun lederen kan give en sag videre. Du kan tage en sag, som ingen har.",
            }
        );
    }
}
