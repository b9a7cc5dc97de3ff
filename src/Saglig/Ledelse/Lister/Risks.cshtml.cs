using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Personer;

namespace Saglig.Ledelse.Lister;

/// <summary>Assessments with an unknown health risk, which need a leader (S3-27).</summary>
public sealed class RisksModel(VentendeSql sql, Names names, CurrentActor actor) : PageModel
{
    public IReadOnlyList<UkendtRisiko> Unknown { get; private set; } = [];
    public IReadOnlyDictionary<EmployeeId, ShownEmployee> Who { get; private set; } =
        new Dictionary<EmployeeId, ShownEmployee>();

    public async Task OnGet()
    {
        Unknown = await sql.Risici((EmployeeActor)actor.Value);
        Who = await names.ForStaff(
            Unknown.Where(r => r.Ansvarlig is not null).Select(r => r.Ansvarlig!.Value)
        );
    }
}
