using Saglig.Storage;

namespace Saglig.Post;

/// <summary>What somebody did with a paper in a tray. Rows are only added.</summary>
/// <param name="Hvad">Fixed word: modtaget, flyttet, journaliseret.</param>
public sealed record Posttrin(
    DateTimeOffset Tidspunkt,
    EmployeeId Medarbejder,
    string Hvad,
    string Tekst
);

/// <summary>The history of papers in trays.</summary>
public sealed class PosttrinSql(Db db, TimeProvider clock)
{
    public Task Add(PapirId papir, EmployeeId by, string hvad, string tekst) =>
        db.Execute(
            """
            insert into post_trin (papir_id, nr, tidspunkt, medarbejder_id, hvad, tekst)
            select @papir, coalesce(max(nr), 0) + 1, @now, @by, @hvad, @tekst from post_trin where papir_id = @papir
            """,
            new
            {
                papir,
                now = clock.Now(),
                by,
                hvad,
                tekst,
            }
        );

    public Task<List<Posttrin>> Of(PapirId papir) =>
        db.List(
            "select tidspunkt, medarbejder_id, hvad, tekst from post_trin where papir_id = @papir order by nr",
            new { papir },
            row => new Posttrin(
                row.Instant("tidspunkt"),
                new(row.Id("medarbejder_id")),
                row.Text("hvad"),
                row.Text("tekst")
            )
        );
}
