using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Personer;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Fleksjobsager;

/// <summary>The question to the health coordinator.</summary>
[Kladde("Anmodning om rådgivning")]
public sealed class AskModel(
    CurrentSag sag,
    RådgivningSql sql,
    Names names,
    AskAdvice ask,
    TimeProvider clock
) : PageModel
{
    public Sag Sag => sag.Value;
    public IReadOnlyList<Valgmulighed> Koordinatorer { get; private set; } = [];

    [BindProperty, Display(Name = "Hvem spørger du?")]
    public string Koordinator { get; set; } = "";

    [BindProperty, Display(Name = "Spørgsmål")]
    public string Spørgsmål { get; set; } = "";

    [BindProperty, Display(Name = "Svar senest")]
    public DateOnly? Frist { get; set; }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        await Load();
        var chosen = Koordinatorer.Any(k => k.Value == Koordinator);
        this.Check(chosen, nameof(Koordinator), "Vælg en sundhedskoordinator.");
        this.Check(Spørgsmål.Length > 0, nameof(Spørgsmål), "Skriv, hvad du vil have råd om.");
        this.Check(
            Frist > clock.Today(),
            nameof(Frist),
            "Vælg en dag efter i dag, som svaret skal komme senest."
        );
        if (!ModelState.IsValid)
            return Page();
        var who = new EmployeeId(Guid.Parse(Koordinator));
        return await ask.Run(Sag.Id, who, Spørgsmål, Frist!.Value)
            ? this.RedirectWithMessage(
                Sag.Sagstype == "fleksjob" ? Links.Show(Sag.Nummer) : Sager.Links.Sag(Sag.Nummer),
                "Sendt. Sundhedskoordinatoren kan nu se spørgsmålet."
            )
            : this.Refuse("Sundhedskoordinatoren er allerede spurgt. Vent på svaret.");
    }

    private async Task Load()
    {
        var ids = await sql.Coordinators();
        var shown = await names.ForStaff(ids);
        Koordinatorer =
        [
            .. ids.Select(id => new Valgmulighed(id.Value.ToString("D"), shown[id].Name)),
        ];
    }
}
