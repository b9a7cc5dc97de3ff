using Saglig.Adgang;
using Saglig.Storage;

namespace Saglig.Teammøder;

/// <summary>The agendas of the rehabilitation team, across the cases of a unit.</summary>
public sealed class AgendaSql(Db db)
{
    /// <summary>From a day on, in the order of the meetings, without cases that the reader may not open.</summary>
    public Task<List<Teampunkt>> For(EmployeeActor who, DateOnly from) =>
        db.List(
            $"""
            {TeamSql.Select} where s.enhed_id = @unit and p.dag >= @from and {MayOpenSql.NotDisqualified}
            order by p.dag, p.klokken, s.nummer
            """,
            new
            {
                me = who.Id,
                unit = who.Unit,
                from,
            },
            TeamSql.Map
        );
}
