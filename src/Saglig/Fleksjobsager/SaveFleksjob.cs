using Saglig.Sager;

namespace Saglig.Fleksjobsager;

/// <summary>Writes down the facts of a fleksjob case. Whether a condition is met is a person's answer, never computed.</summary>
public sealed class SaveFleksjob(SagActs acts, FleksjobSql sql)
{
    /// <summary>False when someone saved in between; nothing is changed then.</summary>
    public Task<bool> Run(SagId sag, Fleksjobforhold held) =>
        acts.Run(
            sag,
            async act =>
            {
                if (!await sql.Save(sag, held))
                    return false;
                await act.Write(new FleksjobforholdGemt(held.Version + 1, held.Betingelser));
                return true;
            }
        );
}
