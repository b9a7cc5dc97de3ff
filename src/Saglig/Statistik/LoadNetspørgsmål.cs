using Microsoft.Extensions.Options;
using Ret;

namespace Saglig.Statistik;

/// <summary>Asks a leader about the unit, and nobody else about it.</summary>
public sealed class LoadNetspørgsmål(NettalSql net, IOptions<Installation> installation)
{
    /// <summary>The question; null when there is none, or when the reader leads no unit.</summary>
    public async Task<string?> For(EmployeeActor reader, Periode period)
    {
        if (!reader.Has(Role.Leder))
            return null;
        var all = (await net.Andele(period)).ToLookup(a => a.Enhed == reader.Unit.Value);
        return Netspørgsmål.For(
            Sum(all[true]),
            Sum(all[false]),
            installation.Value.Statistikgrænse
        );
    }

    private static Netantal Sum(IEnumerable<Netandel> units) =>
        new(units.Sum(u => u.Sager), units.Sum(u => u.Søgt));
}
