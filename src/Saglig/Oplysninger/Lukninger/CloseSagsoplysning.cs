using Ret;
using Saglig.Sager;

namespace Saglig.Oplysninger.Lukninger;

/// <summary>Finds the case sufficiently informed, when the rules allow it.</summary>
public sealed class CloseSagsoplysning(
    SagActs acts,
    SagsoplysningSql sql,
    SetAsides setAsides,
    TimeProvider clock
)
{
    /// <summary>Nothing is changed when a rule stops it.</summary>
    public Task<CloseResult> Run(SagId sag, Lukning lukning) =>
        acts.Run<CloseResult>(
            sag,
            async act =>
            {
                var status = await sql.Status(sag);
                if (status.Oplyst is { } since)
                    return new CloseResult.AlreadyClosed(since);
                var (fakta, tried) = await Try(sag, lukning);
                if (tried.Any(p => p.Spærrer))
                    return new CloseResult.NotYet(tried);
                await sql.Save(
                    sag,
                    status with
                    {
                        Oplyst = fakta.Dag,
                        UdenBorgerbidragFordi = lukning.UdenBorgerbidragFordi,
                        AfgøresPåDetForeliggende = lukning.PåDetForeliggende,
                        Konsekvensbrev = lukning.Konsekvensbrev,
                    }
                );
                await act.Write(
                    new SagenErOplyst(
                        fakta.Dag,
                        fakta.Borgerbidrag,
                        lukning.UdenBorgerbidragFordi,
                        lukning.PåDetForeliggende
                    )
                );
                return new CloseResult.Closed();
            }
        );

    /// <summary>The state of the phase, also of a case about which nothing is written.</summary>
    internal Task<Oplyststatus> Status(SagId sag) => sql.Status(sag);

    /// <summary>The facts and every rule's answer as they would be today with <paramref name="lukning"/>.</summary>
    internal async Task<(Sagsoplysning Fakta, IReadOnlyList<Prøvelse> Prøvelser)> Try(
        SagId sag,
        Lukning lukning
    )
    {
        var fakta = await sql.For(sag, clock.Today()) with
        {
            UdenBorgerbidragFordi = lukning.UdenBorgerbidragFordi,
            AfgøresPåDetForeliggende = lukning.PåDetForeliggende,
            KonsekvensbrevSendt = lukning.Konsekvensbrev,
        };
        var tried = Oplysningsregler
            .Alle.Prøv(fakta, fakta.Dag)
            .Concat(Brugsregler.Alle.Prøv(fakta, fakta.Dag));
        return (fakta, await setAsides.Apply(sag, tried));
    }
}
