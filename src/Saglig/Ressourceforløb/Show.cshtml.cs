using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Ret;
using Saglig.Foranstaltninger;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Ressourceforløb;

/// <summary>The law's conditions with evidence, the length of the course and the citizen's own wish.</summary>
[Kladde("Ressourceforløb")]
public sealed class ShowModel(
    CurrentSag sag,
    RessourceforløbSql sql,
    LoadRessourceforløb load,
    Papirer papirer,
    SaveRessourceforløb save
) : ForanstaltningForm
{
    public Sag Sag => sag.Value;
    public Ressourceforløbssag Forløb { get; private set; } = null!;

    /// <summary>Today.</summary>
    public DateOnly Dag { get; private set; }

    [BindProperty, Display(Name = "Måneder")]
    public int? Måneder { get; set; }

    [BindProperty, Display(Name = "Borgeren har haft et ressourceforløb før")]
    public bool HarHaft { get; set; }

    [BindProperty, Display(Name = "Hvordan har borgeren selv ønsket forløbet?")]
    public string Ønske { get; set; } = "";

    /// <summary>What the law of the day the case began says of new courses; null when it lets them be granted.</summary>
    public string? Afskaffet =>
        Ressourceovergangsregler
            .Alle.FirstOrDefault(r => r.Gælder.Omfatter(Forløb.Regime.Regeldag))
            ?.Krav;

    public async Task<IActionResult> OnGet([FromServices] TimeProvider clock)
    {
        if (!await Load(clock.Today()))
            return NotFound();
        var held = await sql.Find(Sag.Id);
        Fill(held.Fælles);
        (Måneder, HarHaft, Ønske) = (held.Måneder, held.HarHaft, held.Ønske);
        return Page();
    }

    public async Task<IActionResult> OnPost([FromServices] TimeProvider clock)
    {
        if (!await Load(clock.Today()))
            return NotFound();
        this.Check(Måneder is not < 1, nameof(Måneder), "Skriv et antal hele måneder.");
        if (!ModelState.IsValid)
            return Page();
        return await save.Run(Sag.Id, Typed)
            ? this.RedirectWithMessage(Links.Show(Sag.Nummer), "Gemt. Reglerne er prøvet igen.")
            : this.Refuse(StaleText);
    }

    private Ressourceforhold Typed =>
        new()
        {
            Fælles = Common,
            Ønske = Ønske,
            HarHaft = HarHaft,
            Måneder = Måneder,
        };

    private async Task<bool> Load(DateOnly today)
    {
        if (Sag.Sagstype != Saglig.Forløb.Forløbssager.Ressourceforløb)
            return false;
        (Dag, Forløb) = (today, await load.For(Sag));
        Krav = Ressourceforløbsbetingelser.For(today);
        Papirer = await papirer.For(Sag);
        return true;
    }
}
