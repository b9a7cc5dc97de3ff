using Saglig.Personer;
using Saglig.Sager;

namespace Saglig.Post;

/// <summary>A paper in the tray with all that is needed to choose its place.</summary>
public sealed record Sorteringsvalg(
    Bakkepapir Paper,
    IReadOnlyList<Sag> Sager,
    IReadOnlyList<Duplikat> Held,
    IReadOnlyList<Unit> Units
)
{
    /// <summary>Case types, each with its published deadline if it has one.</summary>
    public required IReadOnlyList<Sagstype> Typer { get; init; }
    public required IReadOnlyList<(Posttrin Trin, string Navn)> Historik { get; init; }
}

/// <summary>Loads the choice; papers of other units' trays are not there.</summary>
public sealed class LoadSortering(
    PostSql sql,
    FindSag cases,
    DuplikatSql duplicates,
    SagSql types,
    LoadPosthistorik people
)
{
    /// <summary>Null when the paper does not exist, or lies in another unit's tray.</summary>
    public async Task<Sorteringsvalg?> For(EmployeeActor employee, PapirId id)
    {
        if (await sql.Find(id) is not { } paper || paper.Unit != employee.Unit)
            return null;
        var held = await duplicates.Find(
            paper.Papir.Filer.Select(f => f.Hash).OfType<string>(),
            null,
            paper.Borger
        );
        return new(
            paper,
            await cases.Visible(employee, paper.Borger),
            await cases.Visible(employee, held),
            await people.OtherUnits(employee.Unit)
        )
        {
            Typer = await types.Types(),
            Historik = await people.Of(id),
        };
    }

    /// <summary>The case with this number when the paper may be put on it.</summary>
    public Task<Sag?> Sag(EmployeeActor employee, Bakkepapir paper, string nummer) =>
        cases.ForDelivery(employee, nummer.Trim(), paper.Borger);
}

/// <summary>Who did what with a paper, and where it could be moved.</summary>
public sealed class LoadPosthistorik(PosttrinSql steps, EmployeeSql employees, Names names)
{
    internal async Task<IReadOnlyList<(Posttrin, string)>> Of(PapirId id)
    {
        var all = await steps.Of(id);
        var shown = await names.ForStaff(all.Select(s => s.Medarbejder));
        return [.. all.Select(s => (s, shown[s.Medarbejder].Name))];
    }

    internal async Task<IReadOnlyList<Unit>> OtherUnits(UnitId own) =>
        [.. (await employees.Units()).Where(u => u.Id != own)];
}
