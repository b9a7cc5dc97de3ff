using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Sager;

namespace Saglig.Ansøgninger;

/// <summary>The case's applications: age, deadline, and the four ways in which one can end.</summary>
public sealed class ShowModel(CurrentSag sag, LoadAnsøgning load, TimeProvider clock) : PageModel
{
    public Sag Sag => sag.Value;
    public DateOnly Today => clock.Today();
    public IReadOnlyList<RegistreretAnsøgning> All { get; private set; } = [];
    public RegistreretAnsøgning? Open => All.FirstOrDefault(a => a.Fakta.Afslutning is null);
    public IReadOnlyList<Prøvelse> Rules { get; private set; } = [];

    public async Task OnGet()
    {
        All = await load.All();
        if (Open is { } open)
            Rules = load.Daily(open.Fakta);
    }
}
