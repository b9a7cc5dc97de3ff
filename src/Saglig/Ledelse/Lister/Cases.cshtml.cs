using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Personer;
using Saglig.Ui;

namespace Saglig.Ledelse.Lister;

/// <summary>The open cases of one caseworker of the unit, or those that nobody has.</summary>
public sealed class CasesModel(
    BelastningSql sql,
    Names names,
    CurrentActor actor,
    TimeProvider clock
) : PageModel
{
    /// <summary>Null shows the cases that nobody has.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Hos { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Over { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Side { get; set; } = 1;

    public DateOnly Today => clock.Today();
    public string? Who { get; private set; }
    public ListPage<Ledersag> Cases { get; private set; } = ListPage.Of<Ledersag>([], 1);

    public async Task<IActionResult> OnGet()
    {
        EmployeeId? who = Hos is { } id ? new EmployeeId(id) : null;
        Cases = ListPage.Of(await sql.Cases((EmployeeActor)actor.Value, who, Over, Today), Side);
        if (who is { } one)
        {
            if (!(await names.ForStaff([one])).TryGetValue(one, out var shown))
                return NotFound();
            Who = shown.Name;
        }
        return Page();
    }
}
