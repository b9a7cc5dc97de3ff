using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Personer;

namespace Saglig.Ledelse.Inhabiliteter;

/// <summary>Who has declared herself disqualified in the unit's cases.</summary>
public sealed class ListModel(InhabilitetSql sql, Names names, CurrentActor actor) : PageModel
{
    public IReadOnlyList<Inhabilitet> Open { get; private set; } = [];
    public IReadOnlyList<Inhabilitet> Lifted { get; private set; } = [];
    public IReadOnlyDictionary<EmployeeId, ShownEmployee> Who { get; private set; } =
        new Dictionary<EmployeeId, ShownEmployee>();

    public async Task OnGet()
    {
        var all = await sql.InUnit((EmployeeActor)actor.Value);
        (Open, Lifted) = (
            [.. all.Where(i => i.Ophævet is null)],
            [.. all.Where(i => i.Ophævet is not null)]
        );
        Who = await names.ForStaff(
            all.Select(i => i.Medarbejder)
                .Concat(all.Where(i => i.OphævetAf is not null).Select(i => i.OphævetAf!.Value))
        );
    }
}
