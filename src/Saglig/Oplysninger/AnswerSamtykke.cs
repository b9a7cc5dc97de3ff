using Ret;
using Saglig.Oplysninger.Samtykker;
using Saglig.Sager;
using Saglig.Storage;

namespace Saglig.Oplysninger;

/// <summary>The citizen's own yes or no to our asking a source. A yes is a consent like any other, from that day.</summary>
public sealed class AnswerSamtykke(
    Db db,
    SamtykkeanmodningSql sql,
    RegisterSamtykke register,
    SagActs acts,
    TimeProvider clock
)
{
    /// <returns>False when the case has no such question, it is answered, or its last day has passed.</returns>
    public Task<bool> Run(SagId sag, SamtykkeanmodningId id, Samtykkesvar svar) =>
        db.Write(async () =>
        {
            var today = clock.Today();
            if (
                await sql.Find(sag, id) is not { } asked
                || !asked.ErÅben(today)
                || !await sql.Answer(sag, id, svar, today)
            )
                return false;
            if (svar == Samtykkesvar.Givet)
                await sql.Tie(
                    id,
                    await register.Run(
                        sag,
                        new Samtykke(asked.Kilde, asked.Formål, today, Udløber: asked.Udløber)
                    )
                );
            else
                await acts.Run(sag, act => act.Write(new SamtykkeAfslået(id.Value, asked.Kilde)));
            return true;
        });
}
