using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Personer;
using Saglig.Sager;

namespace Saglig.Journaler;

/// <summary>The journal of a case, newest first; what is new since the reader's last visit is marked.</summary>
public sealed class ShowModel(
    CurrentSag sag,
    CurrentActor actor,
    EntrySql sql,
    Names names,
    TimeProvider clock
) : PageModel
{
    private const int PerPage = 300;

    public Sag Sag => sag.Value;

    [BindProperty(SupportsGet = true)]
    public Journalart? Art { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Side { get; set; } = 1;

    public IReadOnlyList<Entry> Entries { get; private set; } = [];
    public int Count { get; private set; }
    public int Pages => Math.Max(1, (Count + PerPage - 1) / PerPage);
    public DateTimeOffset? LastVisit { get; private set; }
    public IReadOnlyDictionary<EmployeeId, ShownEmployee> Authors { get; private set; } =
        new Dictionary<EmployeeId, ShownEmployee>();

    public async Task OnGet()
    {
        Count = await sql.Count(Sag.Id, Art);
        Side = Math.Clamp(Side, 1, Pages);
        var entries = await sql.List(Sag.Id, Art, (Side - 1) * PerPage, PerPage);
        Entries = [.. entries.Select(e => e.For(Sag, actor.Value))];
        LastVisit = await sql.LastVisit(Sag.Id, actor.Value.PersonId!.Value, clock.Now());
        Authors = await names.ForStaff(
            Entries.Where(e => e.Author is not null).Select(e => e.Author!.Value)
        );
    }

    public bool IsNew(Entry entry) => LastVisit is { } last && entry.Journaliseret > last;

    public string AuthorOf(Entry entry) =>
        entry switch
        {
            { Author: { } id } when Authors.TryGetValue(id, out var shown) => shown.Name,
            { AuthorKind: PersonKind.Borger } => "Borgeren",
            { AuthorKind: PersonKind.Repræsentant } => "Repræsentanten",
            _ => "Programmet",
        };

    /// <summary>"2026-0000377-4", or the place in the chain for a step.</summary>
    public string NumberOf(Entry entry) =>
        entry.DokumentNr is { } n ? $"{Sag.Nummer}-{n}" : $"skridt {entry.Nr}";

    /// <summary>What surrounds the entry, on one line; empty when nothing is known. Not a partial: there are 300 on a page.</summary>
    public string FactsOf(Entry entry) => string.Join(" · ", Facts(entry));

    private IEnumerable<string> Facts(Entry entry)
    {
        if (entry.Modtaget is { } received)
            yield return $"modtaget {Ui.Dates.Brief(received)}";
        if (entry.DokumentDato is { } dated)
            yield return $"dateret {Ui.Dates.Brief(dated)}{(entry.IsOlderThan(Sag) ? " (ældre end sagen)" : "")}";
        if (entry.Afsender is not null)
            yield return $"fra {entry.Afsender}";
        if (entry.Modtager is not null)
            yield return $"til {entry.Modtager}";
        if (entry.KopiTil is not null)
            yield return $"kopi til {entry.KopiTil}";
        if (entry.Initialer is not null)
            yield return $"init. {entry.Initialer}";
        if (entry.Hjemmel is not null)
            yield return entry.Hjemmel;
    }
}
