using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Ret;
using Saglig.Foranstaltninger;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Revalideringer;

/// <summary>Whether revalidering can still be granted, its conditions with evidence, and the plan.</summary>
[Kladde("Revalidering")]
public sealed class ShowModel(
    CurrentSag sag,
    RevalideringSql sql,
    LoadRevalidering load,
    Papirer papirer,
    SaveRevalidering save
) : ForanstaltningForm
{
    public Sag Sag => sag.Value;
    public Revalideringssag Revalidering { get; private set; } = null!;

    [BindProperty, Display(Name = "Hvilket arbejde skal borgeren kunne forsørge sig ved?")]
    public string Erhvervsmål { get; set; } = "";

    [BindProperty, Display(Name = "Planen")]
    public string Plan { get; set; } = "";

    public async Task<IActionResult> OnGet()
    {
        if (!await Load())
            return NotFound();
        var held = await sql.Find(Sag.Id);
        Fill(held.Fælles);
        (Erhvervsmål, Plan) = (
            held.Erhvervsmål,
            Foranstaltninger.Papirer.Whole(Sag.Nummer, held.Plan)
        );
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (!await Load())
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        var held = new Revalideringsforhold
        {
            Fælles = Common,
            Erhvervsmål = Erhvervsmål,
            Plan = Number(Plan),
        };
        return await save.Run(Sag.Id, held)
            ? this.RedirectWithMessage(Links.Show(Sag.Nummer), "Gemt. Reglerne er prøvet igen.")
            : this.Refuse(
                "En anden har gemt imens. Din tekst står her endnu; åbn siden i et nyt vindue, og se deres."
            );
    }

    private async Task<bool> Load()
    {
        if (Sag.Sagstype != RevalideringSql.Sagstype)
            return false;
        Revalidering = await load.For(Sag);
        Krav = Revalideringsbetingelser.Alle;
        Papirer = await papirer.For(Sag);
        return true;
    }
}
