using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Personer;
using Saglig.Tilsidesættelser;

namespace Saglig.Ledelse.Lister;

/// <summary>Rules that caseworkers ask to have set aside, and those set aside in the last year, counted by rule.</summary>
public sealed class SetAsidesModel(
    TilsidesættelseSql sql,
    VentendeSql given,
    Names names,
    CurrentActor actor,
    TimeProvider clock
) : PageModel
{
    public IReadOnlyList<Ønske> Asked { get; private set; } = [];
    public IReadOnlyList<GivetTilsidesættelse> Given { get; private set; } = [];
    public IReadOnlyList<Regeltælling> Counts { get; private set; } = [];
    public IReadOnlyDictionary<EmployeeId, ShownEmployee> Who { get; private set; } =
        new Dictionary<EmployeeId, ShownEmployee>();

    public async Task OnGet()
    {
        var leader = (EmployeeActor)actor.Value;
        var today = clock.Today();
        Asked = await sql.Requests(leader.Unit);
        Given = await given.Givne(leader, clock.Now().AddYears(-1));
        Counts = await sql.Counts(today.AddYears(-1), today, leader.Unit);
        Who = await names.ForStaff(Asked.Select(a => a.Medarbejder));
    }

    /// <summary>The rule's own sentence with its paragraph.</summary>
    public static string Rule(string code) =>
        Regelkatalog.Udgaver(code) is [.., var rule] ? $"{rule.Krav} ({rule.Hjemmel})" : code;
}
