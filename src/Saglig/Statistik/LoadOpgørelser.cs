using Microsoft.Extensions.Options;
using Ret;

namespace Saglig.Statistik;

/// <summary>
/// Counts the whole municipality and hides what is small once; a leader's tables are the unit's rows of that one table. So
/// no two readers can put their tables together and find what each of them hides.
/// </summary>
public sealed class LoadOpgørelser(
    NettalSql net,
    LægetalSql doctors,
    IOptions<Installation> installation
)
{
    /// <summary>All tables of the year, as this reader may see them.</summary>
    public async Task<IReadOnlyList<Opgørelse>> For(EmployeeActor reader, Periode period)
    {
        var units = await net.Enheder();
        var all = new List<Opgørelse>();
        foreach (var plan in Opgørelser.Alle)
            all.Add(await One(reader, period, plan, units));
        return all;
    }

    /// <summary>One table by its code; null when there is none.</summary>
    public async Task<Opgørelse?> For(EmployeeActor reader, Periode period, string kode) =>
        Opgørelser.Alle.FirstOrDefault(p => p.Kode == kode) is { } plan
            ? await One(reader, period, plan, await net.Enheder())
            : null;

    private async Task<Opgørelse> One(
        EmployeeActor reader,
        Periode period,
        Opgørelsesplan plan,
        IReadOnlyList<Enhed> units
    )
    {
        var table = Diskretion.Vis(
            plan.Tabel(units, await Count(plan, period)),
            installation.Value.Statistikgrænse
        );
        return new(plan, reader.Has(Role.Sekretariat) ? table : Own(table, plan, units, reader));
    }

    private Task<List<Tal>> Count(Opgørelsesplan plan, Periode period) =>
        plan == Opgørelser.Opslag ? net.Opslag(period)
        : plan == Opgørelser.Udfald ? net.Udfald(period)
        : plan == Opgørelser.Særlige ? net.Særlige(period)
        : plan == Opgørelser.Lægeord ? doctors.Lægeord(period)
        : doctors.EgenLæge(period);

    /// <summary>The unit's rows and its sum; the tables stand unit by unit, in the order of the units.</summary>
    private static Diskrettabel Own(
        Diskrettabel table,
        Opgørelsesplan plan,
        IReadOnlyList<Enhed> units,
        EmployeeActor reader
    )
    {
        var at = units.ToList().FindIndex(u => u.Id == reader.Unit.Value);
        var rows = plan.Rækker.Count + 1;
        return table with { Rækker = at < 0 ? [] : [.. table.Rækker.Skip(at * rows).Take(rows)] };
    }
}
