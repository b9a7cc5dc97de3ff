using Saglig.Adgang;
using Saglig.Storage;

namespace Saglig.Kladder;

/// <summary>What came of saving a draft.</summary>
public abstract record SaveDraftResult
{
    private SaveDraftResult() { }

    public sealed record Saved(int Version, DateTimeOffset At) : SaveDraftResult;

    /// <summary>Another window saved first; its text is kept, and the sender keeps theirs.</summary>
    public sealed record Conflict(Draft Theirs) : SaveDraftResult;
}

/// <summary>
/// Saves a half-filled form for its author. Not a change of the case, so no journal line: the draft becomes part of the
/// case when its form is sent.
/// </summary>
public sealed class SaveDraft(
    Db db,
    DraftSql sql,
    CaseAccess access,
    IdSource ids,
    TimeProvider clock
)
{
    /// <param name="known">The version the sender last saw; null saves over whatever is there.</param>
    public async Task<SaveDraftResult> Run(Actor actor, DraftInput input, int? known)
    {
        var person = actor.PersonId!.Value;
        var sag = await CaseOf(actor, input.Path);
        return await db.Write<SaveDraftResult>(async () =>
        {
            var existing = await sql.Find(input.Path, person);
            if (existing is not null && known is { } version && version != existing.Version)
                return new SaveDraftResult.Conflict(existing);
            var draft = new Draft(
                existing?.Id ?? ids.New(),
                input.Path,
                input.Title,
                Clean(input.Fields)
            )
            {
                Version = (existing?.Version ?? 0) + 1,
                Saved = clock.Now(),
                Person = person,
                Sag = sag,
            };
            await sql.Save(draft, actor.Kind);
            return new SaveDraftResult.Saved(draft.Version, draft.Saved);
        });
    }

    private async Task<SagId?> CaseOf(Actor actor, string path)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts is not ["sager", var nummer, ..])
            return null;
        return (await access.Decide(nummer, actor, AccessKind.Case)).Sag?.Id;
    }

    // As long as the form itself may be: a text cut short without a word would be a text lost.
    private static Dictionary<string, string> Clean(IReadOnlyDictionary<string, string> fields) =>
        fields.ToDictionary(f => f.Key, f => StoredText.Clean(f.Value));
}
