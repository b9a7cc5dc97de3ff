using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Ansøgninger;
using Saglig.Personer;

namespace Saglig.Ledelse.Lister;

/// <summary>The unit's open applications, oldest first, of all ages or of one.</summary>
public sealed class ApplicationsModel(
    AnsøgningSql sql,
    Names names,
    CurrentActor actor,
    TimeProvider clock
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Alder { get; set; }

    public DateOnly Today => clock.Today();
    public IReadOnlyList<ÅbenAnsøgning> Open { get; private set; } = [];
    public IReadOnlyDictionary<EmployeeId, ShownEmployee> Who { get; private set; } =
        new Dictionary<EmployeeId, ShownEmployee>();

    public async Task OnGet()
    {
        var all = await sql.Åbne(Today, ((EmployeeActor)actor.Value).Unit);
        Open = Alderstrin.Af(Alder, all, Today);
        Who = await names.ForStaff(
            Open.Where(a => a.Ansvarlig is not null).Select(a => a.Ansvarlig!.Value)
        );
    }
}
