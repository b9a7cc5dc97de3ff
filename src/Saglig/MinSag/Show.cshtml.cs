using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Oplysninger;
using Saglig.Partshøringer;
using Saglig.Personer;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.MinSag;

/// <summary>The citizen's case: where it stands, what is next, what has happened.</summary>
public sealed class ShowModel(
    CurrentSag sag,
    MinSagSql sql,
    PortalTasks tasks,
    Names names,
    PortalPerson person
) : PageModel
{
    private const int PerPage = 30;

    public Sag Sag => sag.Value;

    [BindProperty(SupportsGet = true)]
    public int Side { get; set; } = 1;

    public Standing Standing { get; private set; } = null!;
    public IReadOnlyList<TimelineEntry> Timeline { get; private set; } = [];
    public bool HasOlder { get; private set; }

    /// <summary>Hearings that still wait for an answer.</summary>
    public IReadOnlyList<Høring> Open { get; private set; } = [];

    /// <summary>Consents that the citizen is asked for.</summary>
    public IReadOnlyList<Samtykkeanmodning> Asked { get; private set; } = [];

    /// <summary>What doctors owe us.</summary>
    public IReadOnlyList<Ret.Lægebestilling> Doctors { get; private set; } = [];

    /// <summary>A representative looks.</summary>
    public bool ForOther => person.Actor is RepresentativeActor;
    public ShownEmployee? Handler { get; private set; }

    /// <summary>The course that runs; null when none does.</summary>
    public Løbende? Course { get; private set; }

    public async Task OnGet()
    {
        Side = Math.Clamp(Side, 1, 1000);
        Standing = await sql.Standing(Sag.Id);
        var entries = await sql.Timeline(Sag.Id, (Side - 1) * PerPage, PerPage + 1);
        HasOlder = entries.Count > PerPage;
        Timeline = [.. entries.Take(PerPage)];
        Open = await tasks.Hearings(Sag.Id);
        Doctors = await tasks.Doctors(Sag.Id);
        Asked = await tasks.Consents(Sag.Id);
        if (await tasks.Course(Sag) is { } course)
            Course = new(course, await Coordinator(course));
        if (Standing.Handler is { } id)
            Handler = (await names.ForCitizen(Sag.Id, [id])).GetValueOrDefault(id);
    }

    private async Task<ShownEmployee?> Coordinator(Ret.Indsatsforløb course)
    {
        if (course.Koordinator is not { Medarbejder: var id })
            return null;
        var coordinator = new EmployeeId(id);
        return (await names.ForCitizen(Sag.Id, [coordinator])).GetValueOrDefault(coordinator);
    }

    /// <summary>"Vi har bolden", as the citizen reads it.</summary>
    public string Ball(Viewer viewer) =>
        Standing.Ball switch
        {
            Ret.Bold.Borger => viewer.Says("Vi venter på dig.", "We are waiting for you."),
            Ret.Bold.Ingen => viewer.Says("Sagen er slut.", "The case is closed."),
            Ret.Bold.Sagsbehandler or Ret.Bold.Leder or Ret.Bold.Mentor => viewer.Says(
                "Vi har bolden.",
                "It is our turn."
            ),
            var other => viewer.Says(
                $"Vi venter på {Ret.Boldnavne.Navn(other)}.",
                $"We are waiting for {Ret.Boldnavne.SagtPåEngelsk(other)}."
            ),
        };
}

/// <summary>A course that runs, as the citizen sees it.</summary>
/// <param name="Coordinator">Null when nobody can be named.</param>
public sealed record Løbende(Ret.Indsatsforløb Course, ShownEmployee? Coordinator);
