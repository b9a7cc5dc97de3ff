using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Teammøder;

/// <summary>When and about what the team meets; whether it is a renewed hearing is known from the case.</summary>
[Kladde("Møde i rehabiliteringsteamet")]
public sealed partial class InviteModel(
    CurrentSag sag,
    TeamSql sql,
    InviteToTeam invite,
    IdSource ids,
    TimeProvider clock
) : PageModel
{
    public Sag Sag => sag.Value;
    public bool Igen { get; private set; }

    [BindProperty, Display(Name = "Mødets dag")]
    public DateOnly? Dag { get; set; }

    [BindProperty, Display(Name = "Klokken")]
    public string Klokken { get; set; } = "";

    [BindProperty, Display(Name = "Sted")]
    public string Sted { get; set; } = "";

    [BindProperty, Display(Name = "Hvad skal teamet se på?")]
    public string Spørgsmål { get; set; } = "";

    [BindProperty, Display(Name = "Hvorfor vil kommunen afvige fra indstillingen?")]
    public string AfvigerFordi { get; set; } = "";

    [BindProperty, Display(Name = "Borgeren er under 30 år og har ingen uddannelse")]
    public bool UngUdenUddannelse { get; set; }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        await Load();
        this.Check(
            Dag > clock.Today(),
            nameof(Dag),
            "Vælg en dag efter i dag, så borgeren kan nå at få brevet."
        );
        this.Check(Time().IsMatch(Klokken), nameof(Klokken), "Skriv klokken som 10.30.");
        this.Check(Sted.Length > 0, nameof(Sted), "Skriv, hvor mødet er.");
        this.Check(Spørgsmål.Length > 0, nameof(Spørgsmål), "Skriv, hvad teamet skal se på.");
        if (!ModelState.IsValid)
            return Page();
        var refused = await invite.Run(Sag.Id, Typed);
        if (refused.Count == 0)
            return this.RedirectWithMessage(
                Links.Show(Sag.Nummer),
                "Sagen er på dagsordenen, og borgeren er indkaldt."
            );
        foreach (var sentence in refused)
            ModelState.AddModelError("", sentence);
        return Page();
    }

    private Teampunkt Typed =>
        new(ids.New(), Sag.Id, Sag.Nummer, 0)
        {
            Dag = Dag!.Value,
            Klokken = Klokken,
            Sted = Sted,
            Spørgsmål = Spørgsmål,
            AfvigerFordi = AfvigerFordi,
            UngUdenUddannelse = UngUdenUddannelse,
            Indkaldt = clock.Today(),
        };

    private async Task Load() =>
        Igen = (await sql.For(Sag.Id)).Any(p => p.Referat?.ForBorgeren is not null);

    [GeneratedRegex(@"^([01]?\d|2[0-3])\.[0-5]\d$")]
    private static partial Regex Time();
}
