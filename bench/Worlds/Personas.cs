namespace Bench.Worlds;

/// <summary>Who works and on what, in SQL that both databases read.</summary>
internal static class Personas
{
    /// <summary>The persona with most open cases.</summary>
    public const string BusiestSql = """
        select s.ansvarlig_id from sag s join demo_persona p on p.person_id = s.ansvarlig_id
        where s.afsluttet is null group by s.ansvarlig_id order by count(*) desc limit 1
        """;

    /// <summary>Number and id of open cases of the handler's unit, without the very long one.</summary>
    public static string CasesSql(Guid handler) =>
        $"""
            select s.nummer, s.id from sag s join medarbejder m on m.enhed_id = s.enhed_id
            where m.id = '{handler}' and s.afsluttet is null and s.journal_antal < 100 order by s.nummer limit 96
            """;
}
