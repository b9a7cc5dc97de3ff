using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Personer;
using Saglig.Sager;

namespace Saglig.Forløb;

/// <summary>The course that runs: its clocks, what is set going, its coordinators and its talks.</summary>
public sealed class ShowModel(CurrentSag sag, LoadForløb load) : PageModel
{
    // These say that the case should have moved already.
    private static readonly string[] Urgent =
    [
        Forløbsregler.TilbageTilTeamet.Kode,
        Forløbsregler.SlutterTilTiden.Kode,
    ];

    public Sag Sag => sag.Value;

    /// <summary>Null before the course has begun.</summary>
    public Forløbsstand? Stand { get; private set; }
    public IReadOnlyDictionary<EmployeeId, ShownEmployee> Navne { get; private set; } =
        new Dictionary<EmployeeId, ShownEmployee>();
    public IReadOnlyList<Prøvelse> Prøvelser { get; private set; } = [];

    /// <summary>What cannot wait, each with its paragraph.</summary>
    public IEnumerable<string> Haster =>
        Prøvelser.Where(p => Urgent.Contains(p.Kode) && p.Svar is Mangler).Select(p => p.Nej);

    public async Task<IActionResult> OnGet()
    {
        if (Forløbssager.Art(Sag) is null)
            return NotFound();
        Stand = await load.For(Sag);
        if (Stand is not { Fakta: var course })
            return Page();
        Navne = await load.NamesOf(course);
        if (course.Løber)
            Prøvelser = load.Tried(course);
        return Page();
    }
}
