using Ret;
using Saglig.Adgang;
using Saglig.Storage;

namespace Saglig.Forløb;

/// <summary>A course that runs, with the number of its case.</summary>
public sealed record MitForløb(string Sagsnummer, Indsatsforløb Fakta);

/// <summary>The courses that an employee coordinates, in one question.</summary>
public sealed class MineForløbSql(Db db)
{
    /// <summary>Those that run, the oldest first. Of what is set going and of talks only what the clocks ask about.</summary>
    public Task<List<MitForløb>> Of(EmployeeId me) =>
        db.List(
            $"""
            select s.nummer, s.sagstype, f.begyndt, f.maaneder, f.foerst_begyndt,
                (select min(t.begyndt) from tiltag t where t.sag_id = f.sag_id and t.begyndt >= f.begyndt) as i_gang,
                (select max(p.indkaldt) from teampunkt p where p.sag_id = f.sag_id and p.indkaldt > f.begyndt) as team,
                (select min(t.anmodet) from forloeb_samtale t where t.sag_id = f.sag_id and t.afholdt is null) as oensket,
                (select max(t.afholdt) from forloeb_samtale t where t.sag_id = f.sag_id) as holdt
            from forloeb f join sag s on s.id = f.sag_id
            join forloeb_koordinator k on k.sag_id = f.sag_id and k.medarbejder_id = @me
            where f.sluttet is null and s.afsluttet is null and {MayOpenSql.NotDisqualified}
                and k.nr = (select max(x.nr) from forloeb_koordinator x where x.sag_id = f.sag_id)
            order by f.begyndt, s.nummer
            """,
            new { me },
            row => new MitForløb(row.Text("nummer"), Facts(row, me))
        );

    private static Indsatsforløb Facts(Row row, EmployeeId me) =>
        new()
        {
            Art = Forløbssager.Art(row.Text("sagstype"))!.Value,
            Begyndt = row.Date("begyndt"),
            Måneder = row.Int("maaneder"),
            FørstBegyndt = row.Date("foerst_begyndt"),
            Aktiviteter = row.DateOrNull("i_gang") is { } begun ? [new("", begun)] : [],
            Koordinatorer = [new(me.Value, row.Date("begyndt"))],
            Samtaler = [.. Talks(row)],
            TilbageTilTeam = row.DateOrNull("team"),
        };

    private static IEnumerable<Helbredssamtale> Talks(Row row)
    {
        if (row.DateOrNull("holdt") is { } held)
            yield return new(held, "", held);
        if (row.DateOrNull("oensket") is { } asked)
            yield return new(asked, "");
    }
}
