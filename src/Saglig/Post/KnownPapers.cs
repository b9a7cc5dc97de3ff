using Saglig.Sager;

namespace Saglig.Post;

/// <summary>What an employee must know before a paper is put on a case: whether we hold it, and what may be applied for.</summary>
public sealed class KnownPapers(
    DuplikatSql duplicates,
    FindSag cases,
    SagSql types,
    CurrentActor actor
)
{
    /// <summary>Those of the files that are journalised already on the case or on another of the citizen's that the employee may see.</summary>
    public async Task<IReadOnlyList<Duplikat>> Held(IReadOnlyList<Papirfil> files, Sag sag)
    {
        var held = await duplicates.Find(
            files.Select(f => f.Hash).OfType<string>(),
            sag.Id,
            sag.Borger
        );
        return await cases.Visible((EmployeeActor)actor.Value, held);
    }

    /// <summary>Whether cases of this type have a published deadline, so that something can be applied for in them.</summary>
    public async Task<bool> CanApplyIn(Sag sag) => await CanApplyIn(sag.Sagstype);

    /// <param name="sagstype">The code of a case type; an unknown one has no deadline.</param>
    public async Task<bool> CanApplyIn(string sagstype) =>
        await types.FindType(sagstype) is { SvarfristUger: not null };
}
