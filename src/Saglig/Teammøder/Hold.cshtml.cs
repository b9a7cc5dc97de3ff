using Microsoft.AspNetCore.Mvc;
using Ret;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Teammøder;

/// <summary>Attendance by area, and the recommendation in the team's words.</summary>
[Kladde("Teamets møde")]
public sealed class HoldModel(CurrentSag sag, TeamSql sql, HoldTeam hold, TimeProvider clock)
    : HoldForm
{
    public Sag Sag => sag.Value;
    public Teampunkt Punkt { get; private set; } = null!;

    [FromRoute]
    public int Nr { get; set; }

    /// <summary>"Beskæftigelse".</summary>
    public static string Overskrift(Medlemsfelt felt) =>
        felt.Område.Navn() is var navn ? char.ToUpperInvariant(navn[0]) + navn[1..] : "";

    public async Task<IActionResult> OnGet()
    {
        if (!await Load())
            return NotFound();
        Medlemmer =
        [
            .. Punkt
                .Fakta(Regime.For(Punkt.Dag))
                .Krævede.Select(o => new Medlemsfelt { Område = o }),
        ];
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (!await Load())
            return NotFound();
        this.Check(
            Punkt.Dag <= clock.Today(),
            nameof(Resultat),
            $"Mødet er først den {Dates.Full(Punkt.Dag)}."
        );
        this.Check(
            Resultater.Any(r => r.Value == Resultat),
            nameof(Resultat),
            "Vælg, hvad teamet indstillede, eller at det ikke gav en indstilling."
        );
        this.Check(Tekst.Length > 0, nameof(Tekst), "Skriv teamets ord.");
        this.Check(
            Medlemmer.All(m => !m.Mødte || m.Navn.Length > 0),
            nameof(Resultat),
            "Skriv navnet på hvert medlem, der mødte."
        );
        if (!ModelState.IsValid)
            return Page();
        var refused = await hold.Run(Sag.Id, Nr, Typed);
        if (refused.Count == 0)
            return this.RedirectWithMessage(Links.Show(Sag.Nummer), "Mødet er skrevet ned.");
        foreach (var sentence in refused)
            ModelState.AddModelError("", sentence);
        return Page();
    }

    private async Task<bool> Load()
    {
        if ((await sql.For(Sag.Id)).FirstOrDefault(p => p.Nr == Nr) is not { Referat: null } point)
            return false;
        Punkt = point;
        return true;
    }
}
