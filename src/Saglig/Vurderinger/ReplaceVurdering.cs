using Saglig.Sager;

namespace Saglig.Vurderinger;

/// <summary>Begins a draft that is to take the place of the signed assessment; it begins with the old words.</summary>
public sealed class ReplaceVurdering(
    SagActs acts,
    VurderingSql sql,
    VurderingSaveSql save,
    IdSource ids
)
{
    /// <param name="fordi">Why the signed one no longer holds; never empty.</param>
    /// <returns>False when nothing is signed, or when a draft is already being written.</returns>
    public Task<bool> Run(SagId sag, string fordi) =>
        acts.Run(
            sag,
            async act =>
            {
                if (await sql.Gældende(sag) is not { } old || await sql.Draft(sag) is not null)
                    return false;
                var draft = old with
                {
                    Id = new(ids.New()),
                    SkrevetAf = ((EmployeeActor)act.Actor).Id,
                    Underskrevet = null,
                    Erstatter = old.Id,
                    ErstatterFordi = fordi,
                    RisikoGodkendtAf = null,
                };
                await save.Add(sag, draft);
                await act.Write(new VurderingSkrivesOm(old.Id.Value, fordi));
                return true;
            }
        );
}
