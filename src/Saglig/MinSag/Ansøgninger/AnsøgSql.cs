using Saglig.Storage;

namespace Saglig.MinSag.Ansøgninger;

/// <summary>One application of one person on one day, told by its content.</summary>
public sealed record Ansøgningsnøgle(Guid Person, DateOnly Dag, string Aftryk);

/// <summary>What can be applied for, where an application goes, and which have come.</summary>
public sealed class AnsøgSql(Db db)
{
    /// <summary>The case types with a published deadline, in the municipality's order.</summary>
    public Task<List<Ansøgningstype>> Types() =>
        db.List(
            """
            select kode, navn, navn_en, svarfrist_uger from sagstype
            where svarfrist_uger is not null order by raekkefoelge
            """,
            null,
            row => new Ansøgningstype(
                row.Text("kode"),
                row.Text("navn"),
                row.Text("navn_en"),
                row.Int("svarfrist_uger")
            )
        );

    /// <summary>The citizen's newest open case of the type.</summary>
    internal async Task<SagId?> OpenCase(BorgerId borger, string kode) =>
        (
            await db.List(
                """
                select id from sag where borger_id = @borger and sagstype = @kode and afsluttet is null
                order by oprettet desc, nummer desc limit 1
                """,
                new { borger, kode },
                row => (SagId?)new SagId(row.Id("id"))
            )
        ).FirstOrDefault();

    /// <summary>
    /// The unit for a new case: of those that work with the type the one that knows the citizen, else the one with most
    /// of them. Where nobody works with the type yet, a unit with a caseworker, so that an application always has a place.
    /// </summary>
    internal Task<UnitId> Unit(BorgerId borger, string kode) =>
        db.Get(
            """
            select e.id from enhed e
            order by
                case when exists (select 1 from sag s where s.enhed_id = e.id and s.sagstype = @kode) then 0 else 1 end,
                case when exists (select 1 from sag s where s.enhed_id = e.id and s.borger_id = @borger) then 0 else 1 end,
                case when exists (select 1 from medarbejder m join medarbejder_rolle r on r.medarbejder_id = m.id
                    where m.enhed_id = e.id and r.rolle = 'Sagsbehandler' and m.fratraadt is null) then 0 else 1 end,
                (select count(*) from sag s where s.enhed_id = e.id and s.sagstype = @kode and s.afsluttet is null) desc,
                e.navn
            limit 1
            """,
            new { borger, kode },
            row => new UnitId(row.Id("id"))
        );

    /// <summary>False when the same has come today; a second sender waits here until the first has committed.</summary>
    internal async Task<bool> Claim(Ansøgningsnøgle key, DateTimeOffset now) =>
        await db.Execute(
            """
            insert into portalansoegning (person_id, dag, aftryk, sendt) values (@Person, @Dag, @Aftryk, @now)
            on conflict (person_id, dag, aftryk) do nothing
            """,
            new
            {
                key.Person,
                key.Dag,
                key.Aftryk,
                now,
            }
        ) == 1;

    internal Task Keep(Ansøgningsnøgle key, Ansøgningskvittering receipt) =>
        db.Execute(
            """
            update portalansoegning set sagsnummer = @Sagsnummer, nummer = @Nummer, svarfrist = @Svarfrist,
                allerede_soegt = @allerede
            where person_id = @Person and dag = @Dag and aftryk = @Aftryk
            """,
            new
            {
                key.Person,
                key.Dag,
                key.Aftryk,
                receipt.Sagsnummer,
                receipt.Nummer,
                receipt.Svarfrist,
                allerede = receipt.AlleredeSøgt,
            }
        );

    /// <summary>The receipt that the same application had the first time.</summary>
    internal Task<Ansøgningskvittering> Earlier(Ansøgningsnøgle key) =>
        db.Get(
            """
            select sagsnummer, nummer, svarfrist, allerede_soegt from portalansoegning
            where person_id = @Person and dag = @Dag and aftryk = @Aftryk
            """,
            new
            {
                key.Person,
                key.Dag,
                key.Aftryk,
            },
            row => new Ansøgningskvittering(row.Text("sagsnummer"), row.Text("nummer"))
            {
                Svarfrist = row.DateOrNull("svarfrist"),
                AlleredeSøgt = row.DateOrNull("allerede_soegt"),
            }
        );
}
