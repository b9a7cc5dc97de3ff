using Saglig.Storage;

namespace Saglig.Adgang;

/// <summary>
/// Opens cases to an employee for the rest of the day, for a stated reason (S2-22). The reason is written down also
/// when no case is found, so that guessing leaves the same trace.
/// </summary>
public sealed class StateReason(Db db, ReasonSql sql, IdSource ids, TimeProvider clock)
{
    /// <summary>The numbers of the cases that were opened; empty when there is none to open.</summary>
    public Task<IReadOnlyList<string>> Run(
        EmployeeActor employee,
        string searched,
        ReasonPurpose purpose,
        string reason
    ) =>
        db.Write<IReadOnlyList<string>>(async () =>
        {
            var found = await sql.Match(Normal(searched), employee.Id);
            foreach (var sag in found.Select(f => (SagId?)f.Sag).DefaultIfEmpty(null))
                await sql.Add(
                    new StatedReason(ids.New(), employee.Id, searched, sag)
                    {
                        Purpose = purpose,
                        Reason = StoredText.Clean(reason),
                        Given = clock.Now(),
                        Expires = clock.Today().AddDays(1).StartInCopenhagen(),
                    }
                );
            return [.. found.Select(f => f.Nummer)];
        });

    // A CPR number is kept as ten digits; people write it with a dash or a space.
    private static string Normal(string searched)
    {
        var digits = searched.Replace("-", "").Replace(" ", "");
        return digits.Length == 10 && digits.All(char.IsAsciiDigit) ? digits : searched.Trim();
    }
}
