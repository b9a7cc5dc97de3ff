using Ret;
using Saglig.Foranstaltninger;
using Saglig.Sager;
using Saglig.Storage;

namespace Saglig.Forløb;

/// <summary>The course that runs in a case, with its activities, its coordinators and its talks.</summary>
public sealed class ForløbSql(Db db)
{
    /// <summary>The course as it is kept; null before it has begun, and in cases that have none.</summary>
    public async Task<Forløbsstand?> Find(Sag sag)
    {
        if (Forløbssager.Art(sag) is not { } kind)
            return null;
        var found = await db.Find(
            "select * from forloeb where sag_id = @Id",
            new { sag.Id },
            row => Map(row, kind, sag.Nummer)
        );
        return found is null
            ? null
            : found with
            {
                Fakta = found.Fakta with
                {
                    Aktiviteter = await Activities(sag.Id),
                    Koordinatorer = await Coordinators(sag.Id),
                    Samtaler = await Talks(sag.Id),
                },
            };
    }

    /// <summary>When and for how long the case says it is to run, and the day it was granted.</summary>
    public Task<Forløbsplan> Plan(SagId sag) =>
        db.Get(
            """
            select (select max(a.dag) from afgoerelse a where a.sag_id = s.id
                    and a.udfald in ('FuldBevilling', 'DelvisBevilling')) as bevilget,
                j.begynder, coalesce(r.maaneder, j.maaneder) as maaneder
            from sag s left join ressourceforloebssag r on r.sag_id = s.id
            left join jobafklaringssag j on j.sag_id = s.id where s.id = @sag
            """,
            new { sag },
            row => new Forløbsplan(
                row.DateOrNull("bevilget"),
                row.DateOrNull("begynder"),
                row.IntOrNull("maaneder")
            )
        );

    /// <summary>Measures that have begun in the course: none begins before the question about health is answered (S3-27).</summary>
    private Task<List<Forløbsaktivitet>> Activities(SagId sag) =>
        db.List(
            """
            select t.navn, t.begyndt from tiltag t join forloeb f on f.sag_id = t.sag_id
            where t.sag_id = @sag and t.begyndt >= f.begyndt order by t.begyndt, t.id
            """,
            new { sag },
            row => new Forløbsaktivitet(row.Text("navn"), row.Date("begyndt"))
        );

    private Task<List<Koordinator>> Coordinators(SagId sag) =>
        db.List(
            "select medarbejder_id, fra, fordi from forloeb_koordinator where sag_id = @sag order by nr",
            new { sag },
            row => new Koordinator(row.Id("medarbejder_id"), row.Date("fra"), row.Text("fordi"))
        );

    private Task<List<Helbredssamtale>> Talks(SagId sag) =>
        db.List(
            "select anmodet, fordi, afholdt, udfald from forloeb_samtale where sag_id = @sag order by nr",
            new { sag },
            row => new Helbredssamtale(
                row.Date("anmodet"),
                row.Text("fordi"),
                row.DateOrNull("afholdt"),
                row.Text("udfald")
            )
        );

    private static Forløbsstand Map(Row row, Forløbsart kind, string nummer) =>
        new(
            new()
            {
                Art = kind,
                Begyndt = row.Date("begyndt"),
                Måneder = row.Int("maaneder"),
                FørstBegyndt = row.Date("foerst_begyndt"),
                Plan = Papirer.Whole(nummer, row.IntOrNull("plan_dokument_nr")),
                Sluttet = row.DateOrNull("sluttet"),
            },
            row.Int("version")
        )
        {
            SluttetFordi = row.Text("sluttet_fordi"),
        };
}
