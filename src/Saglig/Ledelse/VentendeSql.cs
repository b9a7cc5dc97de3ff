using Saglig.Adgang;
using Saglig.Storage;

namespace Saglig.Ledelse;

/// <summary>A trainee's draft before a mentor.</summary>
public sealed record VentendeUdkast(
    string Nummer,
    EmployeeId Forfatter,
    EmployeeId Mentor,
    DateTimeOffset Sendt
);

/// <summary>An assessment in which nobody knows whether the plan can make the illness worse (S3-27).</summary>
public sealed record UkendtRisiko(string Nummer, string Borger, EmployeeId? Ansvarlig);

/// <summary>A rule that a leader set aside in a case.</summary>
public sealed record GivetTilsidesættelse(
    string Nummer,
    string Kode,
    string Paragraf,
    string Begrundelse,
    DateTimeOffset Givet,
    DateTimeOffset? Tilbagekaldt
);

/// <summary>What waits for somebody with more to say, in the cases of a leader's unit.</summary>
public sealed class VentendeSql(Db db)
{
    /// <summary>Drafts before mentors, oldest first (S4-38).</summary>
    public Task<List<VentendeUdkast>> Udkast(EmployeeActor leader) =>
        db.List(
            $"""
            select s.nummer, m.forfatter_id, m.mentor_id, m.sendt
            from mentorgennemgang m join sag s on s.id = m.sag_id
            where s.enhed_id = @unit and m.besvaret is null and {MayOpenSql.NotDisqualified}
            order by m.sendt, s.nummer
            """,
            new { me = leader.Id, unit = leader.Unit },
            row => new VentendeUdkast(
                row.Text("nummer"),
                new(row.Id("forfatter_id")),
                new(row.Id("mentor_id")),
                row.Instant("sendt")
            )
        );

    /// <summary>Unsigned assessments with an unknown risk that no leader has approved.</summary>
    public Task<List<UkendtRisiko>> Risici(EmployeeActor leader) =>
        db.List(
            $"""
            select s.nummer, coalesce(b.navn, s.titel) as borger, s.ansvarlig_id
            from vurdering v join sag s on s.id = v.sag_id left join borger b on b.id = s.borger_id
            where s.enhed_id = @unit and s.afsluttet is null and v.underskrevet is null
              and v.helbredsrisiko = 'Ukendt' and v.risiko_godkendt_af is null and {MayOpenSql.NotDisqualified}
            order by s.nummer
            """,
            new { me = leader.Id, unit = leader.Unit },
            row => new UkendtRisiko(
                row.Text("nummer"),
                row.Text("borger"),
                row.IdOrNull("ansvarlig_id") is { } id ? new EmployeeId(id) : null
            )
        );

    /// <summary>Rules set aside since a moment, newest first.</summary>
    public Task<List<GivetTilsidesættelse>> Givne(EmployeeActor leader, DateTimeOffset since) =>
        db.List(
            $"""
            select s.nummer, t.kode, t.paragraf, t.begrundelse, t.givet, t.tilbagekaldt
            from tilsidesaettelse t join sag s on s.id = t.sag_id
            where t.enhed_id = @unit and t.givet >= @since and {MayOpenSql.NotDisqualified}
            order by t.givet desc, t.id
            """,
            new
            {
                me = leader.Id,
                unit = leader.Unit,
                since,
            },
            row => new GivetTilsidesættelse(
                row.Text("nummer"),
                row.Text("kode"),
                row.Text("paragraf"),
                row.Text("begrundelse"),
                row.Instant("givet"),
                row.InstantOrNull("tilbagekaldt")
            )
        );
}
