using Saglig.Journaler;
using Saglig.Kladder;
using Saglig.Personer;
using Saglig.Sager;

namespace Saglig.Overblik;

/// <summary>A case at a glance.</summary>
public sealed record Forside
{
    public required Guid Læser { get; init; }
    public required IReadOnlyList<Entry> Sket { get; init; }

    /// <summary>When the reader had the case open before; null at the first time.</summary>
    public required DateTimeOffset? SidsteBesøg { get; init; }
    public required StoredStatus? Status { get; init; }
    public required Klarhed? Klarhed { get; init; }
    public required IReadOnlyList<Draft> Begyndt { get; init; }
    public required IReadOnlyDictionary<EmployeeId, ShownEmployee> Skribenter { get; init; }

    /// <summary>Came since the reader was last here. At the first visit all is new, and nothing is marked.</summary>
    public bool ErNy(Entry entry) => SidsteBesøg is { } last && entry.Journaliseret > last;

    /// <summary>One's own draft opens in its form; a colleague's is first taken over.</summary>
    public string Sted(Sag sag, Draft draft) =>
        draft.Person == Læser ? draft.Path : Kladder.Links.OnCase(sag.Nummer);

    public string SkrevetAf(Draft draft) =>
        Skribenter.TryGetValue(new(draft.Person), out var owner) ? owner.Name : "borgeren";
}

/// <summary>Loads the first page of a case, a question for each part.</summary>
public sealed class LoadForside(
    EntrySql entries,
    SagStatusSql status,
    LoadKlarhed readiness,
    DraftSql drafts,
    Names names
)
{
    private const int Latest = 12;

    /// <param name="reader">The employee who looks; decides what counts as new.</param>
    public async Task<Forside> For(Sag sag, Actor reader, DateTimeOffset now)
    {
        var person = reader.PersonId!.Value;
        var stored = await status.Find(sag.Id);
        var begun = await drafts.OnCase(sag.Id);
        return new()
        {
            Læser = person,
            Sket =
            [
                .. (await entries.List(sag.Id, null, 0, Latest)).Select(e => e.For(sag, reader)),
            ],
            SidsteBesøg = await entries.LastVisit(sag.Id, person, now),
            Status = stored,
            Klarhed = await readiness.For(sag, stored),
            Begyndt = begun,
            Skribenter = await names.ForStaff(begun.Select(d => new EmployeeId(d.Person))),
        };
    }
}
