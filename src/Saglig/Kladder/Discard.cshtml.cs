using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Storage;
using Saglig.Ui;

namespace Saglig.Kladder;

/// <summary>Shows what was typed, and throws it away when that is confirmed.</summary>
public sealed class DiscardModel(DraftSql sql, Db db, CurrentActor actor) : PageModel
{
    private const int MostShown = 500;

    [FromRoute]
    public Guid Id { get; set; }

    public Draft Draft { get; private set; } = null!;

    /// <summary>What was typed in the fields of free text, the longest first.</summary>
    public IEnumerable<string> Typed =>
        Draft
            .Fields.Values.Where(text => text.Contains(' ') && text.Length > 3)
            .OrderByDescending(text => text.Length)
            .Select(text => text.Length > MostShown ? text[..MostShown] + " …" : text);

    public async Task<IActionResult> OnGet() => await Load() ? Page() : NotFound();

    public async Task<IActionResult> OnPost()
    {
        if (!await Load())
            return NotFound();
        await db.Write(() => sql.Delete(Draft.Path, Draft.Person));
        return this.RedirectWithMessage(Links.Mine, $"Kladden “{Draft.Title}” er kasseret.");
    }

    // Only one's own: another's is as one that does not exist.
    private async Task<bool> Load()
    {
        var own = await sql.OfPerson(actor.Value.PersonId!.Value);
        if (own.Find(d => d.Id == Id) is not { } draft)
            return false;
        Draft = draft;
        return true;
    }
}
