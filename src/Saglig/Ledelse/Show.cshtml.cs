using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Saglig.Ledelse;

/// <summary>The leader's first page: how old the applications are, who has how much, and what waits.</summary>
public sealed class ShowModel(LoadLedelse load, CurrentActor actor) : PageModel
{
    public Ledelsesblik Blik { get; private set; } = null!;

    public string Name(Belastning b) =>
        b.Hvem is { } id ? Blik.Navne[id].Name : "Ingen sagsbehandler";

    public async Task OnGet() => Blik = await load.For((EmployeeActor)actor.Value);
}
