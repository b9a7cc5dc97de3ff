using Ret;
using Saglig.Storage;

namespace Saglig.Oplysninger;

/// <summary>The information plan of a case: the authority's list and the citizen's list (S1-3).</summary>
public sealed class PlanSql(Db db, TimeProvider clock)
{
    private const string Columns =
        "id, ansvar, hvad, formaal, frist, spurgt, spurgt_hos, lukket, forklaring, version, aendret, aendret_af";

    /// <summary>The plan as the law sees it, in the order it was written.</summary>
    public async Task<IReadOnlyList<Planlinje>> Plan(SagId sag) =>
        [.. (await Rows(sag)).Select(row => row.Linje)];

    /// <summary>The lines with their ids and requests, in the order they were written.</summary>
    public async Task<IReadOnlyList<PlanRow>> Rows(SagId sag) =>
        await db.List(
            $"select {Columns} from planlinje where sag_id = @sag order by oprettet, id",
            new { sag },
            Map
        );

    /// <summary>A line of this case; null for a line of another case, as for one that does not exist.</summary>
    public Task<PlanRow?> Find(SagId sag, PlanlinjeId id) =>
        db.Find(
            $"select {Columns} from planlinje where id = @id and sag_id = @sag",
            new { id, sag },
            Map
        );

    internal Task Add(SagId sag, PlanRow row, Actor by) =>
        db.Execute(
            """
            insert into planlinje (id, sag_id, ansvar, hvad, formaal, frist, spurgt, spurgt_hos, lukket, forklaring,
                oprettet, version, aendret, aendret_af)
            values (@Id, @sag, @Ansvar, @Hvad, @formaal, @Frist, @Spurgt, @SpurgtHos, @Lukket, @Forklaring, @now, 1,
                @now, @by)
            """,
            Values(sag, row, by)
        );

    /// <summary>Saves the line over the version it was read in and answers false when someone saved in between.</summary>
    internal async Task<bool> Save(SagId sag, PlanRow row, Actor by) =>
        await db.Execute(
            """
            update planlinje set ansvar = @Ansvar, hvad = @Hvad, formaal = @formaal, frist = @Frist, spurgt = @Spurgt,
                spurgt_hos = @SpurgtHos, lukket = @Lukket, forklaring = @Forklaring, version = version + 1,
                aendret = @now, aendret_af = @by
            where id = @Id and sag_id = @sag and version = @Version
            """,
            Values(sag, row, by)
        ) == 1;

    private object Values(SagId sag, PlanRow row, Actor by) =>
        new
        {
            sag,
            now = clock.Now(),
            by = (by as EmployeeActor)?.Id.Value,
            row.Id,
            row.Linje.Ansvar,
            row.Linje.Hvad,
            formaal = row.Linje.Formål,
            row.Linje.Frist,
            row.Spurgt,
            row.SpurgtHos,
            row.Lukket,
            row.Linje.Forklaring,
            row.Version,
        };

    private static PlanRow Map(Row row) =>
        new(
            new(row.Id("id")),
            new Planlinje
            {
                Ansvar = row.Code<Planansvar>("ansvar"),
                Hvad = row.Text("hvad"),
                Formål = row.Text("formaal"),
                Frist = row.DateOrNull("frist"),
                Lukket = !row.IsNull("lukket"),
                Forklaring = row.Text("forklaring"),
            }
        )
        {
            Spurgt = row.DateOrNull("spurgt"),
            SpurgtHos = row.Text("spurgt_hos"),
            Lukket = row.DateOrNull("lukket"),
            Version = row.Int("version"),
            Ændret = row.InstantOrNull("aendret"),
            ÆndretAf = row.IdOrNull("aendret_af") is { } by ? new EmployeeId(by) : null,
        };
}
