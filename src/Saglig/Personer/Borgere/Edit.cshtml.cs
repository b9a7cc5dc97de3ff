using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Personer.Borgere;

/// <summary>Changes name, contact, protection and needs of the citizen of the case.</summary>
[Kladde("Borgerens oplysninger")]
public sealed class EditModel(CurrentSag sag, BorgerSql sql, SaveBorger save) : PageModel
{
    public Sag Sag => sag.Value;

    public Borger Borger { get; private set; } = null!;

    [BindProperty]
    public BorgerForm Form { get; set; } = new();

    public Konflikt? Konflikt { get; private set; }

    public async Task<IActionResult> OnGet()
    {
        if (!await Load())
            return NotFound();
        Form = BorgerForm.Of(Borger);
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (!await Load())
            return NotFound();
        Form.Check(this, "Form.");
        if (!ModelState.IsValid)
            return Page();
        return await save.Run(Sag.Id, Form.On(Borger)) switch
        {
            SaveBorgerResult.Konflikt(var now) => Show(now),
            SaveBorgerResult.Gemt(var cases) => this.RedirectWithMessage(
                Links.Borger(Sag.Nummer),
                cases == 1
                    ? "Gemt og journaliseret på sagen."
                    : $"Gemt og journaliseret på {cases} sager."
            ),
            _ => this.RedirectWithMessage(Links.Borger(Sag.Nummer), "Der var intet at ændre."),
        };
    }

    private PageResult Show(Borger now)
    {
        Konflikt = new Konflikt("En kollega", null, Konflikt.Between(BorgerForm.Of(now), Form));
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
