using Saglig.Sager;

namespace Saglig.Oplysninger;

/// <summary>Writes a piece of information down, or corrects one; the old words stay in the journal.</summary>
public sealed class WriteOplysning(
    SagActs acts,
    OplysningSql sql,
    OplysningSaveSql save,
    TryOplysning rules
)
{
    /// <param name="ny">A version of 0 is a new one; else the version that the person saw.</param>
    public Task<WriteResult> Run(SagId sag, Oplysning ny) =>
        acts.Run<WriteResult>(
            sag,
            async act =>
            {
                var old = await sql.Find(sag, ny.Fakta.Id);
                if (await rules.Refusal(sag, ny, old) is { } sentence)
                    return new WriteResult.Refused(sentence);
                if (ny.Version == 0 && old is null)
                    return await Add(act, Kunomfang.Of(ny));
                if (old is null)
                    return new WriteResult.NotFound();
                return old.Version == ny.Version
                    ? await Correct(act, old, Kunomfang.Of(ny))
                    : new WriteResult.Stale(old);
            }
        );

    private async Task<WriteResult> Add(SagAct act, Oplysning ny)
    {
        await save.Add(act.Sag.Id, ny, act.Actor);
        var kept = (await sql.Find(act.Sag.Id, ny.Fakta.Id))!;
        var entry = await act.Write(
            Oplysningsindførsel.Written(kept),
            Oplysningsindførsel.Data(kept.Fakta)
        );
        await save.AddEntry(kept.Fakta.Id, 1, entry.Nr);
        return new WriteResult.Saved(kept.Fakta.Id, 1);
    }

    private async Task<WriteResult> Correct(SagAct act, Oplysning old, Oplysning ny)
    {
        await save.Save(act.Sag.Id, ny, act.Actor);
        var kept = (await sql.Find(act.Sag.Id, ny.Fakta.Id))!;
        var entry = await act.Write(Oplysningsindførsel.Corrected(old, kept));
        await save.AddEntry(kept.Fakta.Id, kept.Version, entry.Nr);
        return new WriteResult.Saved(kept.Fakta.Id, kept.Version);
    }
}
