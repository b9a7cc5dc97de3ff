using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.MinSag;

/// <summary>Who has looked: unit, time and a fixed purpose; never a name or the free text.</summary>
public sealed class WhoLookedModel(CurrentSag sag, MinSagSql sql) : PageModel
{
    private const int Most = 200;

    public Sag Sag => sag.Value;
    public IReadOnlyList<Look> Looks { get; private set; } = [];

    public async Task OnGet() => Looks = await sql.Looks(Sag.Id, Most);

    public static string Purpose(Look look, Viewer viewer) =>
        Enum.Parse<Purpose>(look.Purpose) switch
        {
            Sager.Purpose.Sagsbehandling or Sager.Purpose.SagsbehandlingIEnheden => viewer.Says(
                "Arbejde med din sag",
                "Work on your case"
            ),
            Sager.Purpose.Ledelsestilsyn => viewer.Says(
                "Ledelsens tilsyn",
                "Supervision by management"
            ),
            Sager.Purpose.Sundhedsfagligrådgivning => viewer.Says(
                "Sundhedsfagligt råd",
                "Health advice"
            ),
            Sager.Purpose.Fuldmagt => viewer.Says("Din repræsentant", "Your representative"),
            _ => viewer.Says("Angivet grund uden for enheden", "Stated reason outside the unit"),
        };
}
