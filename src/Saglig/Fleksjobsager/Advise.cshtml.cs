using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Fleksjobsager;

/// <summary>What the health coordinator needs of one case and no more, and the form for the advice.</summary>
[Kladde("Rådgivning")]
public sealed class AdviseModel(
    CurrentSag sag,
    CurrentActor actor,
    LoadAdvicePage load,
    GiveAdvice give
) : PageModel
{
    public Sag Sag => sag.Value;
    public Rådgivningsvisning Vis { get; private set; } = null!;

    [BindProperty, Display(Name = "Rådgivning")]
    public string Råd { get; set; } = "";

    [BindProperty, Display(Name = "Skånehensyn")]
    public string Skånehensyn { get; set; } = "";

    public async Task<IActionResult> OnGet() => await Load() ? Page() : NotFound();

    public async Task<IActionResult> OnPost()
    {
        this.Check(Råd.Length > 0, nameof(Råd), "Skriv din rådgivning.");
        this.Check(
            Skånehensyn.Length > 0,
            nameof(Skånehensyn),
            "Skriv de skånehensyn, der skal tages, eller at der ingen er."
        );
        if (!ModelState.IsValid)
            return await Load() ? Page() : NotFound();
        return await give.Run(Sag.Id, Råd, Skånehensyn) is { } number
            ? this.RedirectWithMessage(
                Links.MineRådgivninger,
                $"Sendt. Rådgivningen har nummer {number}."
            )
            : NotFound();
    }

    private async Task<bool> Load()
    {
        if (await load.Run(Sag, ((EmployeeActor)actor.Value).Id) is not { } shown)
            return false;
        Vis = shown;
        return true;
    }
}
