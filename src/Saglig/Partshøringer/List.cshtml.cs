using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Sager;

namespace Saglig.Partshøringer;

/// <summary>The hearing list: every piece of information, whether it has been heard, and why; and the hearings sent.</summary>
public sealed class ListModel(
    CurrentSag sag,
    LoadHøringsfakta facts,
    PartshøringSql sql,
    HøringssvarSql answers,
    CurrentActor actor
) : PageModel
{
    public Sag Sag => sag.Value;

    public DateOnly Dag { get; private set; }
    public IReadOnlyList<Høringsdækning> Dækning { get; private set; } = [];
    public IReadOnlyList<Høring> Høringer { get; private set; } = [];
    public Begæring? Begæring { get; private set; }

    public int Mangler => Dækning.Count(d => d.Status == Høringsstatus.SkalHøres);

    public async Task OnGet()
    {
        var fakta = await facts.For(Sag.Id);
        Dag = fakta.Dag;
        Dækning = [.. Høringsdækning.For(fakta).OrderBy(d => d.Status != Høringsstatus.SkalHøres)];
        Høringer = await sql.All(Sag.Id);
        Begæring = await answers.LatestRequest(Sag.Id);
    }

    /// <summary>Of a special category, others than who handles the case see only that it is there (S0-18).</summary>
    public string TitleOf(Oplysningsfakta oplysning) =>
        IsHidden(oplysning) ? oplysning.NeutralTitel : oplysning.Titel;

    /// <inheritdoc cref="TitleOf(Oplysningsfakta)"/>
    public string TitleOf(Høringspunkt punkt) =>
        Dækning.FirstOrDefault(d => d.Oplysning.Id == punkt.Oplysning) is { } found
        && IsHidden(found.Oplysning)
            ? found.Oplysning.NeutralTitel
            : punkt.Titel;

    public string SourceOf(Oplysningsfakta oplysning) =>
        IsHidden(oplysning) ? "" : $"{oplysning.Kilde}, ";

    private bool IsHidden(Oplysningsfakta oplysning) =>
        oplysning.Særlig is not null && !Særligblik.MåSe(Sag, actor.Value);

    public int NrOf(PartshøringId id) => Høringer.Single(h => h.Fakta.Id == id).Nr;
}
