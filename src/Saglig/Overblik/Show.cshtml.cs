using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Journaler;
using Saglig.Kladder;
using Saglig.Sager;

namespace Saglig.Overblik;

/// <summary>The case at a glance: what has happened and what is next.</summary>
public sealed class ShowModel(
    CurrentSag sag,
    EntrySql entries,
    SagStatusSql status,
    DraftSql drafts,
    LoadKlarhed readiness
) : PageModel
{
    private const int Latest = 12;

    public Sag Sag => sag.Value;
    public IReadOnlyList<Entry> Entries { get; private set; } = [];
    public StoredStatus? Status { get; private set; }
    public IReadOnlyList<Draft> Drafts { get; private set; } = [];
    public Klarhed? Klarhed { get; private set; }

    public async Task OnGet()
    {
        Entries = await entries.List(Sag.Id, null, 0, Latest);
        Status = await status.Find(Sag.Id);
        Drafts = await drafts.OnCase(Sag.Id);
        Klarhed = await readiness.For(Sag, Status);
    }
}
