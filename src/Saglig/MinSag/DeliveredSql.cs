using Saglig.Storage;

namespace Saglig.MinSag;

/// <summary>A paper that has arrived: number, when, and what it is about.</summary>
public sealed record Delivered(
    string Title,
    int DocumentNr,
    DateTimeOffset At,
    string? Text,
    bool HasFile,
    bool Mine
);

/// <summary>"Where is my paper": all that has arrived in the case and the citizen may see.</summary>
public sealed class DeliveredSql(Db db)
{
    public Task<List<Delivered>> For(SagId sag, int most) =>
        db.List(
            """
            select i.titel, i.tekst, i.dokument_hash, j.dokument_nr, j.journaliseret, j.forfatter_art
            from journal j join journal_indhold i on i.sag_id = j.sag_id and i.nr = j.nr
            where j.sag_id = @sag and j.art = 'Ind' and j.dokument_nr is not null
              and i.borger_da is not null and i.forseglet is null
            order by j.nr desc limit @most
            """,
            new { sag, most },
            row => new Delivered(
                row.Text("titel"),
                row.Int("dokument_nr"),
                row.Instant("journaliseret"),
                row.TextOrNull("tekst"),
                !row.IsNull("dokument_hash"),
                row.Text("forfatter_art") != nameof(PersonKind.Medarbejder)
            )
        );
}
