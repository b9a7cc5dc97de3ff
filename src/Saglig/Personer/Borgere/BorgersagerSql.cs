using Saglig.Adgang;
using Saglig.Storage;

namespace Saglig.Personer.Borgere;

/// <summary>A case of the citizen's that the reader may open.</summary>
public sealed record Borgersag(
    string Nummer,
    string Sagstype,
    string Titel,
    string Enhed,
    DateTimeOffset Oprettet,
    DateTimeOffset? Afsluttet
);

/// <summary>The cases of one citizen.</summary>
public sealed class BorgersagerSql(Db db)
{
    /// <summary>Those that the employee may open; the others are not hinted at.</summary>
    public Task<List<Borgersag>> Visible(BorgerId borger, EmployeeActor who, DateTimeOffset now) =>
        db.List(
            $"""
            select s.nummer, t.navn as sagstype, s.titel, e.navn as enhed, s.oprettet, s.afsluttet
            from sag s join sagstype t on t.kode = s.sagstype join enhed e on e.id = s.enhed_id
            where s.borger_id = @borger and {MayOpenSql.Condition}
            order by case when s.afsluttet is null then 0 else 1 end, s.oprettet desc
            """,
            new
            {
                borger,
                me = who.Id,
                unit = who.Unit,
                now,
            },
            row => new Borgersag(
                row.Text("nummer"),
                row.Text("sagstype"),
                row.Text("titel"),
                row.Text("enhed"),
                row.Instant("oprettet"),
                row.InstantOrNull("afsluttet")
            )
        );

    /// <summary>The citizen's open cases in a fixed order, so that two who write on all of them never wait for each other.</summary>
    public Task<List<SagId>> Open(BorgerId borger) =>
        db.List(
            "select id from sag where borger_id = @borger and afsluttet is null order by id",
            new { borger },
            row => new SagId(row.Id("id"))
        );
}
