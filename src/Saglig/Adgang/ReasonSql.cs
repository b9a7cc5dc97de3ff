using System.ComponentModel.DataAnnotations;
using Saglig.Storage;

namespace Saglig.Adgang;

/// <summary>Reasons that employees have stated for seeing a case outside their own unit.</summary>
public sealed class ReasonSql(Db db)
{
    /// <summary>The case that a number or a CPR number names, if there is one and the employee is not disqualified from it.</summary>
    public Task<List<(SagId Sag, string Nummer)>> Match(string searched, EmployeeId employee) =>
        db.List(
            """
            select s.id, s.nummer from sag s left join borger b on b.id = s.borger_id
            where (s.nummer = @searched or s.afsenders_nummer = @searched or b.cpr = @searched)
              and not exists (select 1 from inhabilitet i 
                              where i.sag_id = s.id and i.medarbejder_id = @employee and i.ophaevet is null)
            order by s.oprettet desc
            """,
            new { searched, employee },
            row => (new SagId(row.Id("id")), row.Text("nummer"))
        );

    public Task Add(StatedReason reason) =>
        db.Execute(
            """
            insert into adgangsgrund (id, medarbejder_id, soegt, sag_id, formaal, grund, givet, udloeber)
            values (@Id, @Employee, @Searched, @sag, @Purpose, @Reason, @Given, @Expires)
            """,
            new
            {
                reason.Id,
                reason.Employee,
                reason.Searched,
                sag = reason.Sag?.Value,
                reason.Purpose,
                reason.Reason,
                reason.Given,
                reason.Expires,
            }
        );
}

/// <summary>One stated reason. The free text is for the leader and the security officer; the citizen sees the purpose.</summary>
public sealed record StatedReason(Guid Id, EmployeeId Employee, string Searched, SagId? Sag)
{
    public required ReasonPurpose Purpose { get; init; }
    public required string Reason { get; init; }
    public required DateTimeOffset Given { get; init; }
    public required DateTimeOffset Expires { get; init; }
}

/// <summary>The fixed purposes that an employee chooses among; these words are what the citizen sees.</summary>
public enum ReasonPurpose
{
    [Display(Name = "Jeg er vikar for sagsbehandleren")]
    Vikar,

    [Display(Name = "Sagen er på vej til min enhed")]
    SagenErPåVej,

    [Display(Name = "Borgeren har henvendt sig til mig")]
    BorgerHenvendelse,

    [Display(Name = "Kvalitetskontrol")]
    Kvalitetskontrol,

    [Display(Name = "Anmodning om aktindsigt")]
    Aktindsigt,

    [Display(Name = "Klage")]
    Klage,
}
