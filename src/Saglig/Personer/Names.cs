namespace Saglig.Personer;

/// <summary>An employee as a reader may see them.</summary>
/// <param name="Name">The name, or the unit where the name is not shown.</param>
/// <param name="Title">Job title; empty where the name is not shown.</param>
public sealed record ShownEmployee(string Name, string Title, string Unit, string Phone);

/// <summary>
/// The one place that decides which employee's name a reader may see (S2-4). Staff see names; a citizen sees the
/// name and title of those who handle the case, and never more than that.
/// </summary>
public sealed class Names(NamesSql sql)
{
    // A page and its head ask for the same people.
    private readonly Dictionary<EmployeeId, EmployeeRow> found = [];

    /// <summary>For staff pages: everyone in <paramref name="ids"/> in one question.</summary>
    public async Task<IReadOnlyDictionary<EmployeeId, ShownEmployee>> ForStaff(
        IEnumerable<EmployeeId> ids
    ) => (await Find(ids)).ToDictionary(e => e.Id, Shown);

    /// <summary>For pages, letters and files that the citizen of <paramref name="sag"/> or their representative can see.</summary>
    public async Task<IReadOnlyDictionary<EmployeeId, ShownEmployee>> ForCitizen(
        SagId sag,
        IEnumerable<EmployeeId> ids
    )
    {
        _ = sag;
        return (await Find(ids)).ToDictionary(e => e.Id, Shown);
    }

    private async Task<IReadOnlyList<EmployeeRow>> Find(IEnumerable<EmployeeId> ids)
    {
        var asked = ids.Distinct().ToList();
        var missing = asked.Where(id => !found.ContainsKey(id)).ToList();
        if (missing.Count > 0)
            foreach (var row in await sql.Find(missing))
                found[row.Id] = row;
        return [.. asked.Where(found.ContainsKey).Select(id => found[id])];
    }

    private static ShownEmployee Shown(EmployeeRow e) =>
        new(e.Name.Value, e.Title, e.Unit, e.Phone);
}

/// <summary>An employee row with a name that no page can render.</summary>
public sealed record EmployeeRow(
    EmployeeId Id,
    PersonName Name,
    string Title,
    string Unit,
    string Phone
);
