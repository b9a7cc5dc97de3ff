using Saglig.Sager;

namespace Saglig.Oplysninger.Lukninger;

/// <summary>Opens the information phase again because something is missing after all.</summary>
public sealed class ReopenSagsoplysning(SagActs acts, SagsoplysningSql sql)
{
    /// <param name="fordi">What is missing; never empty.</param>
    /// <returns>False when the phase is already open.</returns>
    public Task<bool> Run(SagId sag, string fordi) =>
        acts.Run(
            sag,
            async act =>
            {
                var status = await sql.Status(sag);
                if (status.Oplyst is null)
                    return false;
                await sql.Save(sag, status with { Oplyst = null });
                await act.Write(new OplysningGenåbnet(fordi));
                return true;
            }
        );
}
