using Saglig.Adgang;
using Saglig.Storage;

namespace Saglig.Ledelse;

/// <summary>Someone to whom a case can be given.</summary>
public sealed record Kandidat(EmployeeId Id, int ÅbneSager);

/// <summary>A change of caseworker as it is kept.</summary>
public sealed record Skift(Guid Id, SagId Sag, EmployeeId? Fra, EmployeeId Til)
{
    public required string Grund { get; init; }
    public required string Overlevering { get; init; }
    public required DateTimeOffset Skiftet { get; init; }
    public required EmployeeId Af { get; init; }
}

/// <summary>A case that has changed hands too often.</summary>
public sealed record Skiftesag(string Nummer, string Borger, int Skift, DateTimeOffset Senest);

/// <summary>Changes of caseworker (S4-21).</summary>
public sealed class SkiftSql(Db db)
{
    /// <summary>
    /// Caseworkers of the unit whom the case can be given to: not the one who has it, and nobody who is disqualified.
    /// Those with fewest open cases first.
    /// </summary>
    public Task<List<Kandidat>> Candidates(UnitId unit, SagId sag) =>
        db.List(
            """
            select m.id, (select count(*) from sag a where a.ansvarlig_id = m.id and a.afsluttet is null) as aabne
            from medarbejder m
            join medarbejder_rolle r on r.medarbejder_id = m.id and r.rolle = 'Sagsbehandler'
            join sag s on s.id = @sag
            where m.enhed_id = @unit and m.fratraadt is null and (s.ansvarlig_id is null or s.ansvarlig_id <> m.id)
              and not exists (select 1 from inhabilitet h
                              where h.sag_id = s.id and h.medarbejder_id = m.id and h.ophaevet is null)
            order by 2, m.navn
            """,
            new { unit, sag },
            row => new Kandidat(new(row.Id("id")), row.Int("aabne"))
        );

    /// <summary>How often the case has changed hands since a moment.</summary>
    public Task<int> Count(SagId sag, DateTimeOffset since) =>
        db.Get(
            """
            select count(*) as antal from sagsbehandlerskift
            where sag_id = @sag and skiftet >= @since and fra_id is not null
            """,
            new { sag, since },
            row => row.Int("antal")
        );

    /// <summary>The unit's open cases with three changes or more since a moment, the most first.</summary>
    public Task<List<Skiftesag>> Often(EmployeeActor leader, DateTimeOffset since) =>
        db.List(
            $"""
            select s.nummer, coalesce(b.navn, s.titel) as borger, count(*) as antal, max(k.skiftet) as senest
            from sagsbehandlerskift k join sag s on s.id = k.sag_id left join borger b on b.id = s.borger_id
            where s.enhed_id = @unit and s.afsluttet is null and k.skiftet >= @since and k.fra_id is not null
              and {MayOpenSql.NotDisqualified}
            group by s.id, s.nummer, b.navn, s.titel having count(*) >= 3 order by 3 desc, s.nummer
            """,
            new
            {
                me = leader.Id,
                unit = leader.Unit,
                since,
            },
            row => new Skiftesag(
                row.Text("nummer"),
                row.Text("borger"),
                row.Int("antal"),
                row.Instant("senest")
            )
        );

    internal Task Add(Skift s) =>
        db.Execute(
            """
            insert into sagsbehandlerskift (id, sag_id, fra_id, til_id, grund, overlevering, skiftet, skiftet_af)
            values (@Id, @Sag, @from, @Til, @Grund, @Overlevering, @Skiftet, @Af)
            """,
            new
            {
                s.Id,
                s.Sag,
                from = s.Fra?.Value,
                s.Til,
                s.Grund,
                s.Overlevering,
                s.Skiftet,
                s.Af,
            }
        );
}
