using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Ret;
using Saglig.Foranstaltninger;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Pensionssager;

/// <summary>The two clocks, the law's conditions by age with evidence, and the text that a grant demands.</summary>
[Kladde("Førtidspension")]
public sealed class ShowModel(
    CurrentSag sag,
    PensionSql sql,
    LoadPension load,
    Papirer papirer,
    SavePension save
) : ForanstaltningForm
{
    public Sag Sag => sag.Value;
    public Pensionssag Pension { get; private set; } = null!;

    /// <summary>Today.</summary>
    public DateOnly Dag { get; private set; }

    [BindProperty, Display(Name = "Overgået til behandling som pensionssag")]
    public DateOnly? Påbegyndt { get; set; }

    [BindProperty, Display(Name = "Hvorfor er arbejdsevnen varigt og væsentligt nedsat?")]
    public string VarigtNedsatFordi { get; set; } = "";

    [BindProperty, Display(Name = "Hvorfor kan arbejdsevnen ikke bruges, heller ikke med støtte?")]
    public string KanIkkeBrugesFordi { get; set; } = "";

    public async Task<IActionResult> OnGet([FromServices] TimeProvider clock)
    {
        if (!await Load(clock.Today()))
            return NotFound();
        var held = await sql.Find(Sag.Id);
        Fill(held.Fælles);
        (Påbegyndt, VarigtNedsatFordi, KanIkkeBrugesFordi) = (
            held.Påbegyndt,
            held.VarigtNedsatFordi,
            held.KanIkkeBrugesFordi
        );
        return Page();
    }

    public async Task<IActionResult> OnPost([FromServices] TimeProvider clock)
    {
        if (!await Load(clock.Today()))
            return NotFound();
        this.Check(
            Påbegyndt is null || (Påbegyndt >= Pension.Ansøgt && Påbegyndt <= Dag),
            nameof(Påbegyndt),
            $"Dagen ligger mellem ansøgningen den {Dates.Full(Pension.Ansøgt)} og i dag."
        );
        if (!ModelState.IsValid)
            return Page();
        return await save.Run(Sag.Id, Typed)
            ? this.RedirectWithMessage(Links.Show(Sag.Nummer), "Gemt. Reglerne er prøvet igen.")
            : this.Refuse(StaleText);
    }

    private Pensionsforhold Typed =>
        new()
        {
            Fælles = Common,
            Påbegyndt = Påbegyndt,
            VarigtNedsatFordi = VarigtNedsatFordi,
            KanIkkeBrugesFordi = KanIkkeBrugesFordi,
        };

    private async Task<bool> Load(DateOnly today)
    {
        if (Sag.Sagstype != PensionSql.Sagstype)
            return false;
        (Dag, Pension) = (today, await load.For(Sag));
        Krav = Pensionsbetingelser.For(Pension.Alder(today));
        Papirer = await papirer.For(Sag);
        return true;
    }
}
