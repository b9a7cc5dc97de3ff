using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Sager;

namespace Saglig.Oplysninger;

/// <summary>The information of a case: the two lists of the plan, what we know, consents, and whether it is enough.</summary>
public sealed class ShowModel(
    CurrentSag sag,
    LoadOverblik load,
    SamtykkeanmodningSql asked,
    CurrentActor actor,
    TimeProvider clock
) : PageModel
{
    public Sag Sag => sag.Value;

    public Oplysningsoverblik Alt { get; private set; } = null!;

    public DateOnly Today => clock.Today();

    /// <summary>Consents asked for that were not given: those waiting for the citizen, and those refused.</summary>
    public IReadOnlyList<Samtykkeanmodning> Asked { get; private set; } = [];

    public async Task OnGet()
    {
        Alt = await load.For(Sag.Id);
        Asked = [.. (await asked.For(Sag.Id)).Where(a => a.Svar != Samtykkesvar.Givet)];
    }

    /// <summary>Of a special category, only who handles the case reads what it says (S0-18).</summary>
    public bool MåSe(Oplysning oplysning) =>
        oplysning.Fakta.Særlig is null || Særligblik.MåSe(Sag, actor.Value);

    /// <summary>Where one goes to do what a rule misses.</summary>
    public string? LinkFor(Prøvelse tried) =>
        tried.Kode switch
        {
            "borgeren-er-hovedkilden" => Links.New(Sag.Nummer),
            "plan-formaal-og-frist" or "sagen-er-oplyst" => Links.Show(Sag.Nummer) + "#plan",
            _ => null,
        };

    public string StateOf(PlanRow row) =>
        row switch
        {
            { Linje.Forklaring: not "" } => $"Oplyst uden: {row.Linje.Forklaring}",
            { Lukket: { } day } => $"Skaffet {Ui.Dates.Brief(day)}",
            { Linje.Frist: { } day } when day < Today => "Fristen er gået",
            { Spurgt: not null } => "Venter på svar",
            _ => "Mangler",
        };

    public string StateOf(Samtykkeanmodning asked) =>
        asked switch
        {
            { Besvaret: { } day } => $"Borgeren sagde nej {Ui.Dates.Brief(day)}",
            _ when asked.ErÅben(Today) => "Venter på borgerens svar",
            _ => "Udløb uden svar",
        };

    public string StateOf(Samtykke samtykke) =>
        samtykke switch
        {
            { TrukketTilbage: { } day } => $"Trukket tilbage {Ui.Dates.Brief(day)}",
            { Udløber: { } day } when day < Today => $"Udløbet {Ui.Dates.Brief(day)}",
            { Udløber: { } day } => $"Gælder til og med {Ui.Dates.Brief(day)}",
            _ => "Gælder",
        };
}
