using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Journaler;
using Saglig.Personer;
using Saglig.Ui;

namespace Saglig.Sikkerhed;

/// <summary>One misfiled paper: who may have seen it, and the assessment.</summary>
[Kladde("Vurdering af databrud")]
public sealed class BreachModel(BreachSql sql, AssessBreach assess, Names names) : PageModel
{
    [FromRoute]
    public Guid Id { get; init; }

    public Breach Breach { get; private set; } = null!;
    public IReadOnlyList<SeenBy> SeenBy { get; private set; } = [];
    public IReadOnlyDictionary<EmployeeId, ShownEmployee> Employees { get; private set; } =
        new Dictionary<EmployeeId, ShownEmployee>();
    public Timefrist Frist => Frister.Databrud(Breach.Found);

    [BindProperty, Display(Name = "Er det anmeldt til Datatilsynet?")]
    public bool? Anmeldt { get; set; }

    [BindProperty, Display(Name = "Din vurdering")]
    public string Vurdering { get; set; } = "";

    public async Task<IActionResult> OnGet() => await Load() ? Page() : NotFound();

    public async Task<IActionResult> OnPost()
    {
        if (!await Load())
            return NotFound();
        this.Check(
            !string.IsNullOrWhiteSpace(Vurdering),
            nameof(Vurdering),
            "Skriv, hvad du har lagt vægt på."
        );
        this.Check(Anmeldt is not null, nameof(Anmeldt), "Vælg, om det er anmeldt.");
        if (!ModelState.IsValid)
            return Page();
        return await assess.Run(Breach, Vurdering, Anmeldt!.Value)
            ? this.RedirectWithMessage(
                Journaler.Links.Breaches,
                "Vurderingen er gemt og journaliseret."
            )
            : this.Refuse("En kollega har allerede vurderet det.");
    }

    public string Who(SeenBy seen) =>
        seen.Kind == PersonKind.Medarbejder
        && Employees.TryGetValue(new(seen.Person), out var employee)
            ? employee.Name
            : seen.Kind.ToString();

    private async Task<bool> Load()
    {
        if (await sql.Find(Id) is not { } breach)
            return false;
        Breach = breach;
        SeenBy = await sql.SeenBy(Id);
        Employees = await names.ForStaff(
            SeenBy
                .Where(s => s.Kind == PersonKind.Medarbejder)
                .Select(s => new EmployeeId(s.Person))
        );
        return true;
    }
}
