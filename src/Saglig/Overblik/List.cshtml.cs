using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Personer;

namespace Saglig.Overblik;

/// <summary>Mine sager: 50 rows a page, the nearest deadline first.</summary>
public sealed class ListModel(SagListSql sql, CurrentActor actor, Names names, TimeProvider clock)
    : PageModel
{
    private const int PerPage = 50;

    [BindProperty(SupportsGet = true)]
    public SagFilter Vis { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Side { get; set; } = 1;

    public IReadOnlyList<SagLine> Sager { get; private set; } = [];
    public int Count { get; private set; }
    public int Pages => Math.Max(1, (Count + PerPage - 1) / PerPage);
    public DateOnly Today => clock.Today();
    public IReadOnlyDictionary<EmployeeId, ShownEmployee> Handlers { get; private set; } =
        new Dictionary<EmployeeId, ShownEmployee>();

    public async Task OnGet()
    {
        var me = (EmployeeActor)actor.Value;
        Count = await sql.Count(me, Vis);
        Side = Math.Clamp(Side, 1, Pages);
        var sort = Ui.Sortering.Of(Request, [.. SagListSql.Sorts.Keys]);
        Sager = await sql.List(me, Vis, sort.Kolonne, sort.Faldende, (Side - 1) * PerPage, PerPage);
        Handlers = await names.ForStaff(
            Sager.Where(s => s.Ansvarlig is not null).Select(s => s.Ansvarlig!.Value)
        );
    }

    /// <summary>Who has the ball, as the reader says it: "dig" in one's own case.</summary>
    public string Holder(SagLine line) =>
        line.Bold == Bold.Sagsbehandler && line.Ansvarlig == ((EmployeeActor)actor.Value).Id
            ? "dig"
            : line.Bold.Navn();
}
