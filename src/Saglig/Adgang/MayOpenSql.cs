namespace Saglig.Adgang;

/// <summary>
/// Who may open a case, as conditions on a case <c>s</c> in a list, so that a list never shows what its pages refuse.
/// The same answer as <see cref="CaseAccess"/> gives for one case.
/// </summary>
public static class MayOpenSql
{
    /// <summary>Own case, own unit or a stated reason, and not disqualified. Parameters: me, unit, now.</summary>
    public const string Condition = $"""
        (s.ansvarlig_id = @me or s.enhed_id = @unit or exists (
            select 1 from adgangsgrund g where g.sag_id = s.id and g.medarbejder_id = @me and g.udloeber > @now))
        and {NotDisqualified}
        """;

    /// <summary>The employee has not declared herself disqualified, or a leader has lifted it. Parameter: me.</summary>
    public const string NotDisqualified = """
        not exists (select 1 from inhabilitet h
                    where h.sag_id = s.id and h.medarbejder_id = @me and h.ophaevet is null)
        """;
}
