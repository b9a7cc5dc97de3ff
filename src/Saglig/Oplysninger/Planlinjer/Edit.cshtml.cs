using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Personer;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Oplysninger.Planlinjer;

/// <summary>A new line of the plan, or one to change.</summary>
[Kladde("Oplysningsplan")]
public sealed class EditModel(
    CurrentSag sag,
    PlanSql sql,
    AddPlanlinje add,
    ChangePlanlinje change,
    Names names
) : PageModel
{
    public Sag Sag => sag.Value;

    /// <summary>Null on the page for a new line.</summary>
    [FromRoute]
    public Guid? Linje { get; set; }

    [BindProperty]
    public PlanForm Form { get; set; } = new();

    public Konflikt? Konflikt { get; private set; }

    public async Task<IActionResult> OnGet()
    {
        if (Linje is not { } id)
            return Page();
        if (await sql.Find(Sag.Id, new(id)) is not { } row)
            return NotFound();
        Form = PlanForm.Of(row);
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        this.Check(Form.Ansvar is not null, nameof(Form.Ansvar), "Vælg, hvem der skal skaffe det.");
        this.Check(Form.Hvad != "", nameof(Form.Hvad), "Skriv, hvad der mangler.");
        this.Check(Form.Hvad.Length <= 200, nameof(Form.Hvad), "Skriv det med højst 200 tegn.");
        this.Check(Form.Formål != "", nameof(Form.Formål), "Skriv, hvad det skal bruges til.");
        this.CheckStep(Form.Hvad, nameof(Form.Hvad));
        this.CheckStep(Form.Formål, nameof(Form.Formål));
        this.Check(Form.Frist is not null, nameof(Form.Frist), "Skriv en frist.");
        if (!ModelState.IsValid)
            return Page();
        if (Linje is { } id)
            return await Changed(
                await change.Run(Sag.Id, new(id), Form.ToPlanlinje(), Form.Udgave)
            );
        return await Changed(await add.Run(Sag.Id, Form.ToPlanlinje()));
    }

    private async Task<IActionResult> Changed(PlanResult result)
    {
        switch (result)
        {
            case PlanResult.Done:
                return Done();
            case PlanResult.Stale(var now):
                Konflikt = await Told(now);
                ModelState.Remove(nameof(Form.Udgave));
                Form.Udgave = now.Version;
                return Page();
            case PlanResult.NotFound:
                return NotFound();
            case PlanResult.WrongState(var sentence):
                return this.Refuse(sentence);
            default:
                throw new UnreachableException();
        }
    }

    private async Task<Konflikt> Told(PlanRow now)
    {
        var who = now.ÆndretAf is { } by ? (await names.ForStaff([by]))[by].Name : "";
        return new(
            who,
            now.Ændret,
            Konflikt.Between(PlanForm.Of(now), Form, (_, value) => Oplysningsvalg.Words(value))
        );
    }

    private IActionResult Done() =>
        this.RedirectWithMessage(Links.Show(Sag.Nummer), $"Gemt i oplysningsplanen: {Form.Hvad}.");
}
