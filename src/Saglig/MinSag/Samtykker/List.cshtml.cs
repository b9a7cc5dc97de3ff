using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Oplysninger;
using Saglig.Sager;

namespace Saglig.MinSag.Samtykker;

/// <summary>The consents that were asked for, given, refused and withdrawn, with source, purpose and date (S1-7).</summary>
public sealed class ListModel(
    CurrentSag sag,
    SamtykkeSql consents,
    SamtykkeanmodningSql asked,
    PortalPerson person
) : PageModel
{
    public Sag Sag => sag.Value;

    /// <summary>A consent is the citizen's own; a representative only sees.</summary>
    public bool MayAnswer => person.Actor is CitizenActor;
    public IReadOnlyList<Samtykkeanmodning> Asked { get; private set; } = [];
    public IReadOnlyList<SamtykkeRow> Given { get; private set; } = [];

    /// <summary>Source, what became of it, and when; the newest first.</summary>
    public IReadOnlyList<(string Source, string Why, DateOnly Day)> Past { get; private set; } = [];

    public async Task OnGet()
    {
        var today = person.Today;
        var all = await consents.For(Sag.Id);
        var questions = await asked.For(Sag.Id);
        Asked = [.. questions.Where(a => a.ErÅben(today))];
        Given = [.. all.Where(r => r.Samtykke.GælderDen(today))];
        Past =
        [
            .. all.Where(r => !r.Samtykke.GælderDen(today))
                .Select(Ended)
                .Concat(questions.Where(a => a.Svar == Samtykkesvar.Afslået).Select(Refused))
                .OrderByDescending(p => p.Item3),
        ];
    }

    private (string, string, DateOnly) Ended(SamtykkeRow row) =>
        row.Samtykke.TrukketTilbage is { } day
            ? (row.Samtykke.Kilde, person.Viewer.Says("Trukket tilbage", "Withdrawn"), day)
        : row.Samtykke.Udløber is { } last && last < person.Today
            ? (row.Samtykke.Kilde, person.Viewer.Says("Udløb", "Ran out"), last)
        : (row.Samtykke.Kilde, person.Viewer.Says("Begynder", "Begins"), row.Samtykke.Givet);

    private (string, string, DateOnly) Refused(Samtykkeanmodning no) =>
        (no.Kilde, person.Viewer.Says("Du sagde nej", "You said no"), no.Besvaret ?? no.Spurgt);
}
