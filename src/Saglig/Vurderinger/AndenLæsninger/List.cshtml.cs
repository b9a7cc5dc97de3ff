using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Saglig.Vurderinger.AndenLæsninger;

/// <summary>What the signed-in employee has been asked to read. Only case numbers: the rest is behind the case's door.</summary>
public sealed class ListModel(CurrentActor actor, AndenLæsningSql sql) : PageModel
{
    public IReadOnlyList<AndenLæsning> Open { get; private set; } = [];

    public async Task OnGet() => Open = await sql.Open(((EmployeeActor)actor.Value).Id);
}
