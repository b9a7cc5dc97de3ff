using Saglig.Adgang;
using Saglig.Storage;

namespace Saglig.Ledelse;

/// <summary>A reason that an employee of the unit stated for opening a case elsewhere.</summary>
/// <param name="Søgt">What was typed; a CPR number is masked.</param>
public sealed record Begrundelse(Guid Id, EmployeeId Hvem, string Søgt)
{
    /// <summary>Null when there was no such case: guessing leaves the same trace.</summary>
    public string? Sagsnummer { get; init; }
    public required ReasonPurpose Formål { get; init; }
    public required string Grund { get; init; }
    public required DateTimeOffset Givet { get; init; }
    public DateTimeOffset? Set { get; init; }
}

/// <summary>Stated reasons, for the leader of those who stated them (S2-22).</summary>
public sealed class BegrundelseSql(Db db)
{
    private const string OfTheUnit =
        "g.medarbejder_id <> @me and g.medarbejder_id in (select m.id from medarbejder m where m.enhed_id = @unit)";

    /// <summary>Those that no leader has looked at, oldest first; or the latest that were.</summary>
    public Task<List<Begrundelse>> For(EmployeeActor leader, bool seen, int most) =>
        db.List(
            $"""
            select g.id, g.medarbejder_id, g.soegt, s.nummer, g.formaal, g.grund, g.givet, g.set_tid
            from adgangsgrund g left join sag s on s.id = g.sag_id
            where {OfTheUnit} and g.set_tid is {(seen ? "not null" : "null")}
            order by {(seen ? "g.set_tid desc" : "g.givet")}, g.id limit @most
            """,
            new
            {
                me = leader.Id,
                unit = leader.Unit,
                most,
            },
            Map
        );

    public Task<int> CountUnseen(EmployeeActor leader) =>
        db.Get(
            $"select count(*) as antal from adgangsgrund g where {OfTheUnit} and g.set_tid is null",
            new { me = leader.Id, unit = leader.Unit },
            row => row.Int("antal")
        );

    /// <summary>Marks one as looked at. 0 when it is not of the unit, the leader's own, or marked already.</summary>
    public Task<int> MarkSeen(Guid id, EmployeeActor leader, DateTimeOffset at) =>
        db.Execute(
            """
            update adgangsgrund set set_af = @me, set_tid = @at
            where id = @id and set_tid is null and medarbejder_id <> @me
              and medarbejder_id in (select m.id from medarbejder m where m.enhed_id = @unit)
            """,
            new
            {
                id,
                me = leader.Id,
                unit = leader.Unit,
                at,
            }
        );

    private static Begrundelse Map(Row row) =>
        new(row.Id("id"), new(row.Id("medarbejder_id")), Mask(row.Text("soegt")))
        {
            Sagsnummer = row.TextOrNull("nummer"),
            Formål = row.Code<ReasonPurpose>("formaal"),
            Grund = row.Text("grund"),
            Givet = row.Instant("givet"),
            Set = row.InstantOrNull("set_tid"),
        };

    private static string Mask(string searched)
    {
        var digits = new string([.. searched.Where(char.IsAsciiDigit)]);
        return digits.Length == 10 && searched.All(c => char.IsAsciiDigit(c) || c is '-' or ' ')
            ? $"{digits[..6]}-••••"
            : searched;
    }
}
