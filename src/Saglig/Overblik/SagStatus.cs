using Saglig.Sager;

namespace Saglig.Overblik;

/// <summary>The projection that lists read: step, ball and deadline of a case.</summary>
public sealed class SagStatus(SagStatusSql sql, TimeProvider clock) : ISagStatus
{
    /// <inheritdoc />
    public Task Refresh(SagId sag) => sql.Save(sag, clock.Today(), clock.Now());
}
