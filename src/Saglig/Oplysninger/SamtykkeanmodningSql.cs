using Saglig.Storage;

namespace Saglig.Oplysninger;

/// <summary>Consents asked for, as rows.</summary>
public sealed class SamtykkeanmodningSql(Db db)
{
    private const string Columns = "id, kilde, formaal, udloeber, spurgt, svar, besvaret";

    /// <summary>All that the citizen has been asked for in the case, answered or not; the newest first.</summary>
    public Task<List<Samtykkeanmodning>> For(SagId sag) =>
        db.List(
            $"select {Columns} from samtykke_anmodning where sag_id = @sag order by oprettet desc, id desc",
            new { sag },
            Map
        );

    /// <summary>One of this case; null for another case's, as for one that does not exist.</summary>
    public Task<Samtykkeanmodning?> Find(SagId sag, SamtykkeanmodningId id) =>
        db.Find(
            $"select {Columns} from samtykke_anmodning where id = @id and sag_id = @sag",
            new { id, sag },
            Map
        );

    internal Task Add(SagId sag, Samtykkeanmodning asked, DateTimeOffset now) =>
        db.Execute(
            """
            insert into samtykke_anmodning (id, sag_id, kilde, formaal, udloeber, spurgt, oprettet)
            values (@Id, @sag, @Kilde, @formaal, @udloeber, @Spurgt, @now)
            """,
            new
            {
                asked.Id,
                sag,
                asked.Kilde,
                formaal = asked.Formål,
                udloeber = asked.Udløber,
                asked.Spurgt,
                now,
            }
        );

    /// <summary>False when it had been answered already, or is not of this case.</summary>
    internal async Task<bool> Answer(
        SagId sag,
        SamtykkeanmodningId id,
        Samtykkesvar svar,
        DateOnly day
    ) =>
        await db.Execute(
            """
            update samtykke_anmodning set svar = @svar, besvaret = @day
            where id = @id and sag_id = @sag and svar is null
            """,
            new
            {
                id,
                sag,
                svar,
                day,
            }
        ) == 1;

    /// <summary>Ties the answer to the consent that it gave.</summary>
    internal Task Tie(SamtykkeanmodningId id, SamtykkeId samtykke) =>
        db.Execute(
            "update samtykke_anmodning set samtykke_id = @samtykke where id = @id",
            new { id, samtykke }
        );

    private static Samtykkeanmodning Map(Row row) =>
        new(new(row.Id("id")), row.Text("kilde"), row.Text("formaal"))
        {
            Udløber = row.DateOrNull("udloeber"),
            Spurgt = row.Date("spurgt"),
            Svar = row.CodeOrNull<Samtykkesvar>("svar"),
            Besvaret = row.DateOrNull("besvaret"),
        };
}
