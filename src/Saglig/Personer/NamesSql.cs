using Saglig.Storage;

namespace Saglig.Personer;

/// <summary>Employees by id.</summary>
public sealed class NamesSql(Db db)
{
    /// <summary>Those of the ids that exist, in no particular order.</summary>
    public async Task<List<EmployeeRow>> Find(IReadOnlyList<EmployeeId> ids)
    {
        if (ids.Count == 0)
            return [];
        var (list, args) = InList.Of(ids.Select(id => id.Value));
        return await db.List(
            $"""
            select m.id, m.navn, m.titel, m.telefon, e.navn as enhed
            from medarbejder m join enhed e on e.id = m.enhed_id where m.id in ({list})
            """,
            args,
            row => new EmployeeRow(
                new(row.Id("id")),
                new(row.Text("navn")),
                row.Text("titel"),
                row.Text("enhed"),
                row.Text("telefon")
            )
        );
    }
}
