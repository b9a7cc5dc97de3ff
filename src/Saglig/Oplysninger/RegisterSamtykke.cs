using Ret;
using Saglig.Oplysninger.Samtykker;
using Saglig.Sager;

namespace Saglig.Oplysninger;

/// <summary>Registers that the citizen has consented to our asking a source.</summary>
public sealed class RegisterSamtykke(
    SagActs acts,
    SamtykkeSql sql,
    IdSource ids,
    TimeProvider clock
)
{
    /// <summary>Answers the id of the consent. Inside another act's transaction it joins that.</summary>
    public Task<SamtykkeId> Run(SagId sag, Samtykke samtykke) =>
        acts.Run(
            sag,
            async act =>
            {
                var id = new SamtykkeId(ids.New());
                await sql.Add(sag, new SamtykkeRow(id, samtykke), clock.Now());
                await act.Write(
                    new SamtykkeGivet(
                        id.Value,
                        samtykke.Kilde,
                        samtykke.Formål,
                        samtykke.Givet,
                        samtykke.Udløber
                    )
                );
                return id;
            }
        );
}
