using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Personer.Borgere;

/// <summary>Changes who acts for the citizen, and whether the citizen is dead or has moved away; each needs its source.</summary>
[Kladde("Borgerens forhold")]
public sealed class EditForholdModel(
    CurrentSag sag,
    BorgerSql sql,
    SaveBorger save,
    TimeProvider clock
) : PageModel
{
    public Sag Sag => sag.Value;
    public Borger Borger { get; private set; } = null!;
    public bool Minor => Borger.Forhold().ErMindreårig(clock.Today());

    [BindProperty]
    public ForholdForm Form { get; set; } = new();

    [BindProperty, Display(Name = "Hvor ved vi det fra?")]
    public string Kilde { get; set; } = "";

    public Konflikt? Konflikt { get; private set; }

    public async Task<IActionResult> OnGet()
    {
        if (!await Load())
            return NotFound();
        Form = ForholdForm.Of(Borger);
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (!await Load())
            return NotFound();
        Form.Check(this, "Form.", clock.Today(), Minor);
        this.Check(
            Kilde is { Length: > 0 and <= 300 },
            nameof(Kilde),
            "Skriv med højst 300 tegn, hvor vi ved det fra, fx CPR-registret eller Familieretshuset."
        );
        if (!ModelState.IsValid)
            return Page();
        return await save.Run(Sag.Id, Form.On(Borger), Kilde) switch
        {
            SaveBorgerResult.Konflikt(var now) => Show(now),
            SaveBorgerResult.Gemt => this.RedirectWithMessage(
                Links.Borger(Sag.Nummer),
                "Gemt. Breve og sider følger det fra nu af."
            ),
            _ => this.RedirectWithMessage(Links.Borger(Sag.Nummer), "Der var intet at ændre."),
        };
    }

    private PageResult Show(Borger now)
    {
        Konflikt = new Konflikt("En kollega", null, Konflikt.Between(ForholdForm.Of(now), Form));
        Form.Version = now.Version;
        ModelState.Remove("Form.Version");
        return Page();
    }

    private async Task<bool> Load()
    {
        if (Sag.Borger is not { } id || await sql.Find(id) is not { } borger)
            return false;
        Borger = borger;
        return true;
    }
}
