using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Ansøgninger;
using Saglig.Personer;
using Saglig.Ui;

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

    [BindProperty(SupportsGet = true)]
    public int Side { get; set; } = 1;

    public DateOnly Today => clock.Today();
    public ListPage<ÅbenAnsøgning> Open { get; private set; } = ListPage.Of<ÅbenAnsøgning>([], 1);
    public IReadOnlyDictionary<EmployeeId, ShownEmployee> Who { get; private set; } =
        new Dictionary<EmployeeId, ShownEmployee>();

    public async Task OnGet()
    {
        var all = await sql.Åbne(Today, ((EmployeeActor)actor.Value).Unit);
        Open = ListPage.Of(Alderstrin.Af(Alder, all, Today), Side);
        Who = await names.ForStaff(
            Open.Shown.Where(a => a.Ansvarlig is not null).Select(a => a.Ansvarlig!.Value)
        );
    }
}
