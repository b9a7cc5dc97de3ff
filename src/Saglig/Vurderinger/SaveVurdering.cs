using Saglig.Sager;
using Saglig.Storage;

namespace Saglig.Vurderinger;

/// <summary>What came of saving the draft.</summary>
public abstract record SaveResult
{
    private SaveResult() { }

    public sealed record Saved(VurderingId Id, int Version) : SaveResult;

    /// <summary>Somebody saved in between.</summary>
    public sealed record Stale(Vurdering Now) : SaveResult;

    /// <summary>The draft has been signed, or a signed assessment stands without a draft to replace it.</summary>
    public sealed record Signed : SaveResult;
}

/// <summary>
/// Saves the draft of the case as rows. Not an act on the case, so no journal line: the draft becomes part of the case
/// when it is signed.
/// </summary>
public sealed class SaveVurdering(
    Db db,
    JournalSql cases,
    VurderingSql sql,
    VurderingSaveSql save,
    IdSource ids
)
{
    /// <param name="vurdering">Its version is the one that the person saw; 0 for a first save.</param>
    public Task<SaveResult> Run(SagId sag, Vurdering vurdering) =>
        db.Write<SaveResult>(async () =>
        {
            // One draft on a case: whoever comes second sees the first's.
            await cases.Lock(sag);
            var now = await sql.Draft(sag);
            if (now is null && (vurdering.Version > 0 || await sql.Gældende(sag) is not null))
                return new SaveResult.Signed();
            if (now is not null && now.Version != vurdering.Version)
                return new SaveResult.Stale(now);
            if (now is null)
            {
                var id = new VurderingId(ids.New());
                await save.Add(sag, vurdering with { Id = id });
                return new SaveResult.Saved(id, 1);
            }
            await save.Save(sag, vurdering with { Id = now.Id });
            return new SaveResult.Saved(now.Id, now.Version + 1);
        });
}
