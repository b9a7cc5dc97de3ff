using Saglig.Sager;

namespace Saglig.Oplysninger.Samtykker;

/// <summary>Asks the citizen whether we may ask a source. The citizen sees the question on Min sag and answers there.</summary>
public sealed class AskSamtykke(
    SagActs acts,
    SamtykkeanmodningSql sql,
    IdSource ids,
    TimeProvider clock
)
{
    /// <returns>False when the citizen has been asked about the same source already and has not answered.</returns>
    public Task<bool> Run(SagId sag, string kilde, string formål, DateOnly? udløber) =>
        acts.Run(
            sag,
            async act =>
            {
                var today = clock.Today();
                if ((await sql.For(sag)).Any(a => a.ErÅben(today) && SameSource(a.Kilde, kilde)))
                    return false;
                var asked = new Samtykkeanmodning(new(ids.New()), kilde, formål)
                {
                    Udløber = udløber,
                    Spurgt = today,
                };
                await sql.Add(sag, asked, clock.Now());
                await act.Write(new SamtykkeØnsket(asked.Id.Value, kilde, formål, udløber));
                return true;
            }
        );

    private static bool SameSource(string one, string other) =>
        string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
}
