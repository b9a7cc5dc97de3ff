using Ret;
using Saglig.Sager;

namespace Saglig.Overblik;

/// <summary>
/// The projection that lists read: step, ball, next sentence and deadline, computed by <see cref="Sagsgang"/> in the
/// transaction of each act and again every night, because some steps are taken by the calendar alone.
/// </summary>
public sealed class SagStatus(LoadSagsgang load, SagStatusSql sql, TimeProvider clock) : ISagStatus
{
    /// <inheritdoc />
    public async Task Refresh(SagId sag) => await sql.Save(sag, await Compute(sag));

    /// <inheritdoc />
    public Task Touch(SagId sag) => sql.Touch(sag);

    /// <summary>The status as it would be stored now.</summary>
    public async Task<Sagsstatus> Compute(SagId sag) =>
        await load.For(sag) is { } facts
            ? Sagsgang.NæsteTrin(facts)
            : WithoutDeadline(clock.Today());

    private static Sagsstatus WithoutDeadline(DateOnly today) =>
        new(
            Trin.Oplys,
            Bold.Sagsbehandler,
            today,
            "Sagen har ingen frist efter loven.",
            "Vi behandler din henvendelse.",
            "We are dealing with your enquiry.",
            null
        );
}
