using Ret;
using Saglig.Storage;

namespace Saglig.Overblik;

/// <summary>A case's status as it is stored for lists and pages.</summary>
public sealed record StoredStatus(Trin Trin, Bold Bold, DateOnly Siden, string Næste)
{
    public required string NæsteBorger { get; init; }
    public required string NæsteBorgerEngelsk { get; init; }
    public DateOnly? Frist { get; init; }
    public string? FristHjemmel { get; init; }

    /// <summary>The sentences that explain the deadline.</summary>
    public IReadOnlyList<string> Forklaring { get; init; } = [];
}

/// <summary>The stored projection.</summary>
public sealed class SagStatusSql(Db db)
{
    /// <summary>Stores the status. What is newest is the newest entry of the journal: time that passes is not news.</summary>
    public Task Save(SagId sag, Sagsstatus status) =>
        db.Execute(
            """
            insert into sag_status (sag_id, trin, bold, bold_siden, naeste, naeste_borger, naeste_borger_en, frist,
                frist_hjemmel, frist_forklaring, seneste)
            values (@sag, @Trin, @Bold, @Siden, @naeste, @TilBorgeren, @engelsk, @frist,
                @hjemmel, @forklaring, coalesce(
                    (select j.journaliseret from journal j where j.sag_id = @sag order by j.nr desc limit 1),
                    (select s.oprettet from sag s where s.id = @sag)))
            on conflict (sag_id) do update set trin = @Trin, bold = @Bold, bold_siden = @Siden, naeste = @naeste,
                naeste_borger = @TilBorgeren, naeste_borger_en = @engelsk, frist = @frist,
                frist_hjemmel = @hjemmel, frist_forklaring = @forklaring, seneste = excluded.seneste
            """,
            new
            {
                sag,
                status.Trin,
                status.Bold,
                status.Siden,
                naeste = status.NæsteSkridt,
                status.TilBorgeren,
                engelsk = status.TilBorgerenPåEngelsk,
                frist = status.Frist?.Udløber,
                hjemmel = status.Frist?.Hjemmel.ToString(),
                forklaring = status.Frist is { } f ? string.Join('\n', f.Forklaring) : null,
            }
        );

    /// <summary>Stores that the newest entry is newer, and nothing else.</summary>
    public Task Touch(SagId sag) =>
        db.Execute(
            """
            update sag_status set seneste =
                (select j.journaliseret from journal j where j.sag_id = @sag order by j.nr desc limit 1)
            where sag_id = @sag
            """,
            new { sag }
        );

    public Task<StoredStatus?> Find(SagId sag) =>
        db.Find(
            """
            select trin, bold, bold_siden, naeste, naeste_borger, naeste_borger_en, frist, frist_hjemmel, frist_forklaring
            from sag_status where sag_id = @sag
            """,
            new { sag },
            row => new StoredStatus(
                row.Code<Trin>("trin"),
                row.Code<Bold>("bold"),
                row.Date("bold_siden"),
                row.Text("naeste")
            )
            {
                NæsteBorger = row.Text("naeste_borger"),
                NæsteBorgerEngelsk = row.Text("naeste_borger_en"),
                Frist = row.DateOrNull("frist"),
                FristHjemmel = row.TextOrNull("frist_hjemmel"),
                Forklaring = row.TextOrNull("frist_forklaring")?.Split('\n') ?? [],
            }
        );

    /// <summary>Open cases whose status is older than a day, for the nightly round.</summary>
    public Task<List<SagId>> OpenCases() =>
        db.List(
            "select id from sag where afsluttet is null order by id",
            null,
            row => new SagId(row.Id("id"))
        );
}
