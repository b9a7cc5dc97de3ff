using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Saglig.Statistik;

/// <summary>The counts of a year, each table with its definition beneath.</summary>
public sealed class IndexModel(
    LoadOpgørelser load,
    LoadNetspørgsmål question,
    CurrentActor actor,
    TimeProvider clock
) : PageModel
{
    /// <summary>The year; the present one when none, or none that can be chosen, is asked for.</summary>
    [FromQuery(Name = "aar")]
    public int? År { get; set; }

    public Periode Periode { get; private set; }
    public IReadOnlyList<int> Years { get; private set; } = [];
    public IReadOnlyList<Opgørelse> Tables { get; private set; } = [];

    /// <summary>Asked of the leader whose unit it is about.</summary>
    public string? Question { get; private set; }

    public async Task OnGet()
    {
        var (today, reader) = (clock.Today(), (EmployeeActor)actor.Value);
        (Periode, Years) = (Periode.Of(År, today), Periode.Alle(today));
        Tables = await load.For(reader, Periode);
        Question = await question.For(reader, Periode);
    }
}
