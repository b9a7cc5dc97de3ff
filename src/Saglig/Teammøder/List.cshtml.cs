using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Saglig.Teammøder;

/// <summary>The agendas of the unit's meetings from a week ago on: day and place make one meeting.</summary>
public sealed class ListModel(AgendaSql sql, CurrentActor actor, TimeProvider clock) : PageModel
{
    private const int DaysBack = 7;

    public ILookup<(DateOnly Dag, string Sted), Teampunkt> Møder { get; private set; } =
        Array.Empty<Teampunkt>().ToLookup(p => (p.Dag, p.Sted));

    public async Task OnGet() =>
        Møder = (
            await sql.For((EmployeeActor)actor.Value, clock.Today().AddDays(-DaysBack))
        ).ToLookup(p => (p.Dag, p.Sted));
}
