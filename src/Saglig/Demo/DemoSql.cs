using Saglig.Storage;

namespace Saglig.Demo;

/// <summary>A representative as the register holds them.</summary>
public sealed record DemoRepresentative(Guid Id, string Cpr, string Name, string Organisation)
{
    public string Address { get; init; } = "";
    public string Phone { get; init; } = "";
}

/// <summary>What the demo world asks and writes by itself: registers that come from outside in a real installation.</summary>
public sealed class DemoSql(Db db)
{
    /// <summary>True when there is neither a unit nor a citizen: only then may the demo world be made.</summary>
    public Task<bool> IsEmpty() =>
        db.Get(
            "select (select count(*) from enhed) + (select count(*) from borger) as antal",
            null,
            row => row.Int("antal") == 0
        );

    public Task Add(DemoRepresentative r) =>
        db.Execute(
            """
            insert into repraesentant (id, cpr, navn, organisation, adresse, telefon, email)
            values (@Id, @Cpr, @Name, @Organisation, @Address, @Phone, '')
            """,
            new
            {
                r.Id,
                r.Cpr,
                r.Name,
                r.Organisation,
                r.Address,
                r.Phone,
            }
        );

    /// <summary>A mandate for everything that a mandate can cover, from a day on, with copies of letters.</summary>
    public Task AddMandate(
        Guid id,
        SagId sag,
        BorgerId borger,
        Guid representative,
        DateOnly from,
        DateTimeOffset now
    ) =>
        db.Execute(
            """
            insert into fuldmagt (id, sag_id, borger_id, repraesentant_id, omfang, faar_breve, fra, registreret)
            values (@id, @sag, @borger, @representative, 'Alt', @letters, @from, @now)
            """,
            new
            {
                id,
                sag,
                borger,
                representative,
                letters = true,
                from,
                now,
            }
        );
}
