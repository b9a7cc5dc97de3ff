using Ret;

namespace Saglig.Oplysninger;

/// <summary>What a case waits for: at doctors, and at those who were asked for a line of the plan.</summary>
public sealed class Ventelinjer(PlanSql plan, LægebestillingSql orders)
{
    /// <summary>Orders that no doctor has answered, and open requests of the plan that are not told by such an order already.</summary>
    public async Task<IReadOnlyList<Ventepunkt>> For(SagId sag)
    {
        var open = (await orders.For(sag)).Where(o => o.Bestilling.ErÅben).ToList();
        var told = open.Select(o => o.Linje).ToHashSet();
        return
        [
            .. open.Select(o => o.Bestilling.Ventepunkt!),
            .. (await plan.Rows(sag))
                .Where(row => !told.Contains(row.Id))
                .Select(row => row.Ventepunkt)
                .OfType<Ventepunkt>(),
        ];
    }

    /// <summary>Only what doctors owe; it is waited for whatever else the case has reached.</summary>
    public async Task<IReadOnlyList<Ventepunkt>> AtDoctors(SagId sag) =>
        [.. (await orders.Fakta(sag)).Select(o => o.Ventepunkt).OfType<Ventepunkt>()];
}
