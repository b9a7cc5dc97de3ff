using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Personer;
using Saglig.Ui;

namespace Saglig.Ledelse.Inhabiliteter;

/// <summary>The leader lets an employee back into a case, with a reason.</summary>
[Kladde("Ophæv inhabilitet")]
public sealed class LiftModel(
    InhabilitetSql sql,
    LiftInhabilitet lift,
    Names names,
    CurrentActor actor
) : PageModel
{
    private EmployeeActor Leader => (EmployeeActor)actor.Value;

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty, Display(Name = "Hvorfor må medarbejderen behandle sagen igen?")]
    public string Fordi { get; set; } = "";

    public Inhabilitet Declared { get; private set; } = null!;
    public string Who { get; private set; } = "";

    public async Task<IActionResult> OnGet() => await Load() ? Page() : NotFound();

    public async Task<IActionResult> OnPost()
    {
        if (!await Load())
            return NotFound();
        this.Check(
            Fordi is { Length: >= 10 and <= 1000 },
            nameof(Fordi),
            "Skriv med en hel sætning og højst 1.000 tegn, hvorfor."
        );
        if (!ModelState.IsValid)
            return Page();
        return await lift.Run(Leader, Declared.Id, Fordi) switch
        {
            LiftResult.Ophævet => this.RedirectWithMessage(
                Links.Inhabilitet,
                $"{Who} kan åbne {Declared.Sagsnummer} igen."
            ),
            LiftResult.VarOphævet => this.Refuse("Inhabiliteten er ophævet i forvejen."),
            _ => NotFound(),
        };
    }

    private async Task<bool> Load()
    {
        if (await sql.Find(new(Id), Leader) is not { } declared)
            return false;
        Declared = declared;
        Who = (await names.ForStaff([declared.Medarbejder]))[declared.Medarbejder].Name;
        return true;
    }
}
