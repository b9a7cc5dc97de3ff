using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Sager;
using Saglig.Tiltag;
using Saglig.Ui;

namespace Saglig.MinSag.Tiltag;

/// <summary>The measures planned for the citizen, and what we have answered about their health (S3-27).</summary>
public sealed class ListModel(CurrentSag sag, TiltagSql sql) : PageModel
{
    public Sag Sag => sag.Value;
    public IReadOnlyList<PlanlagtTiltag> All { get; private set; } = [];

    public async Task OnGet() => All = await sql.For(Sag.Id);

    public static string State(PlanlagtTiltag t, Viewer viewer) =>
        t switch
        {
            { ErSlut: true, Begyndt: null } => viewer.Says(
                "Det bliver ikke til noget.",
                "It is off."
            ),
            { ErSlut: true } => viewer.Says("Det er slut.", "It has ended."),
            { ErIGang: true } => viewer.Says("Det er i gang.", "It is under way."),
            _ => viewer.Says("Det er ikke begyndt.", "It has not begun."),
        };

    public static string Health(PlanlagtTiltag t, Viewer viewer) =>
        t.Risiko switch
        {
            Helbredsrisiko.Nej => viewer.Says(
                "Vi mener ikke, at det skader dit helbred.",
                "We do not think that it harms your health."
            ),
            Helbredsrisiko.Ja => viewer.Says(
                "Det kan skade dit helbred. Derfor må det ikke begynde.",
                "It may harm your health. So it must not begin."
            ),
            Helbredsrisiko.Ukendt when t.GodkendtAf is null => viewer.Says(
                "Vi ved ikke, om det skader dit helbred. En leder skal tage stilling først.",
                "We do not know whether it harms your health. A manager must decide first."
            ),
            Helbredsrisiko.Ukendt => viewer.Says(
                "Vi ved ikke, om det skader dit helbred. En leder har sagt ja.",
                "We do not know whether it harms your health. A manager has agreed."
            ),
            _ => viewer.Says(
                "Vi har ikke set på dit helbred endnu.",
                "We have not looked at your health yet."
            ),
        };
}
