using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Ret;
using Saglig.Foranstaltninger;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Jobafklaringer;

/// <summary>The step from sickness benefit without a gap, the law's conditions with evidence, and whether the team is needed.</summary>
[Kladde("Jobafklaringsforløb")]
public sealed class ShowModel(
    CurrentSag sag,
    JobafklaringSql sql,
    LoadJobafklaring load,
    Papirer papirer,
    SaveJobafklaring save
) : ForanstaltningForm
{
    public Sag Sag => sag.Value;
    public Jobafklaringssag Jobafklaring { get; private set; } = null!;

    [BindProperty, Display(Name = "Sidste dag med sygedagpenge")]
    public DateOnly? SidsteSygedagpengedag { get; set; }

    [BindProperty, Display(Name = "Forløbet begynder")]
    public DateOnly? Begynder { get; set; }

    [BindProperty, Display(Name = "Måneder")]
    public int? Måneder { get; set; }

    [BindProperty, Display(Name = "Hvorfor er der ikke behov for teamet?")]
    public string UdenTeamFordi { get; set; } = "";

    public async Task<IActionResult> OnGet()
    {
        if (!await Load())
            return NotFound();
        var held = await sql.Find(Sag.Id);
        Fill(held.Fælles);
        (SidsteSygedagpengedag, Begynder) = (held.SidsteSygedagpengedag, held.Begynder);
        (Måneder, UdenTeamFordi) = (held.Måneder, held.UdenTeamFordi);
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (!await Load())
            return NotFound();
        this.Check(Måneder is not < 1, nameof(Måneder), "Skriv et antal hele måneder.");
        if (!ModelState.IsValid)
            return Page();
        return await save.Run(Sag.Id, Typed)
            ? this.RedirectWithMessage(Links.Show(Sag.Nummer), "Gemt. Reglerne er prøvet igen.")
            : this.Refuse(StaleText);
    }

    private Jobafklaringsforhold Typed =>
        new()
        {
            Fælles = Common,
            SidsteSygedagpengedag = SidsteSygedagpengedag,
            Begynder = Begynder,
            Måneder = Måneder,
            UdenTeamFordi = UdenTeamFordi,
        };

    private async Task<bool> Load()
    {
        if (Sag.Sagstype != Forløb.Forløbssager.Jobafklaring)
            return false;
        Jobafklaring = await load.For(Sag);
        Krav = Jobafklaringsbetingelser.Alle;
        Papirer = await papirer.For(Sag);
        return true;
    }
}
