using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Saglig.Kladder;

/// <summary>One's own drafts across all cases: continue, or throw away.</summary>
public sealed class ListModel(DraftSql sql, CurrentActor actor) : PageModel
{
    public IReadOnlyList<Draft> Drafts { get; private set; } = [];

    public async Task OnGet() => Drafts = await sql.OfPerson(actor.Value.PersonId!.Value);
}
