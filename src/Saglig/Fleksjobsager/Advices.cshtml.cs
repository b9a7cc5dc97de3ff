using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Saglig.Fleksjobsager;

/// <summary>The health coordinator's own open requests.</summary>
public sealed class AdvicesModel(RådgivningSql sql, CurrentActor actor) : PageModel
{
    public IReadOnlyList<Rådgivning> Åbne { get; private set; } = [];

    public async Task OnGet() => Åbne = await sql.OpenOf(((EmployeeActor)actor.Value).Id);
}
