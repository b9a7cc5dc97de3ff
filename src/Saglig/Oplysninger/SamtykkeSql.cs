using Ret;
using Saglig.Storage;

namespace Saglig.Oplysninger;

/// <summary>Consents of a case: whom we may ask, for what, from when and until when.</summary>
public sealed class SamtykkeSql(Db db)
{
    private const string Columns = "id, kilde, formaal, givet, udloeber, trukket";

    /// <summary>All consents of the case, also those withdrawn or run out; the newest first.</summary>
    public async Task<IReadOnlyList<SamtykkeRow>> For(SagId sag) =>
        await db.List(
            $"select {Columns} from samtykke where sag_id = @sag order by givet desc, oprettet desc, id",
            new { sag },
            Map
        );

    /// <summary>A consent of this case; null for a consent of another case, as for one that does not exist.</summary>
    public Task<SamtykkeRow?> Find(SagId sag, SamtykkeId id) =>
        db.Find(
            $"select {Columns} from samtykke where id = @id and sag_id = @sag",
            new { id, sag },
            Map
        );

    internal Task Add(SagId sag, SamtykkeRow row, DateTimeOffset now) =>
        db.Execute(
            """
            insert into samtykke (id, sag_id, kilde, formaal, givet, udloeber, oprettet)
            values (@Id, @sag, @Kilde, @formaal, @Givet, @udloeber, @now)
            """,
            new
            {
                row.Id,
                sag,
                row.Samtykke.Kilde,
                formaal = row.Samtykke.Formål,
                row.Samtykke.Givet,
                udloeber = row.Samtykke.Udløber,
                now,
            }
        );

    /// <summary>Answers false when the consent had already been withdrawn.</summary>
    internal async Task<bool> Withdraw(SamtykkeId id, DateOnly day) =>
        await db.Execute(
            "update samtykke set trukket = @day where id = @id and trukket is null",
            new { id, day }
        ) == 1;

    private static SamtykkeRow Map(Row row) =>
        new(
            new(row.Id("id")),
            new Samtykke(
                row.Text("kilde"),
                row.Text("formaal"),
                row.Date("givet"),
                row.DateOrNull("trukket"),
                row.DateOrNull("udloeber")
            )
        );
}
