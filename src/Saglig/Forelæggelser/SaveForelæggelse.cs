using Saglig.Foranstaltninger;
using Saglig.Sager;

namespace Saglig.Forelæggelser;

/// <summary>Writes down the doctor's certificate, the collected description and why a case is clear.</summary>
public sealed class SaveForelæggelse(SagActs acts, ForelæggelseSql sql)
{
    /// <summary>False when someone saved in between; nothing is changed then.</summary>
    public Task<bool> Run(SagId sag, Forelæggelsesforhold held) =>
        acts.Run(
            sag,
            async act =>
            {
                if (!await sql.Save(sag, held))
                    return false;
                await act.Write(
                    new ForelæggelseGemt(
                        held.Version + 1,
                        held.LægeDokument,
                        held.SamletBeskrivelse,
                        held.UdenTeamFordi
                    )
                );
                return true;
            }
        );
}
