using Ret;
using Saglig.Storage;

namespace Saglig.Partshøringer;

/// <summary>Answers to hearings, and requests to wait for a statement.</summary>
public sealed class HøringssvarSql(Db db, IdSource ids, TimeProvider clock)
{
    internal async Task<ILookup<Guid, RegisteredAnswer>> For(SagId sag) =>
        (
            await db.List(
                """
                select partshoering_id, maade, fra, tekst, modtaget, registreret, journal_nr from hoeringssvar
                where sag_id = @sag order by registreret, id
                """,
                new { sag },
                row =>
                    (
                        Hearing: row.Id("partshoering_id"),
                        Answer: new RegisteredAnswer(
                            new(
                                row.Code<Svarmåde>("maade"),
                                row.Text("fra"),
                                row.Text("tekst"),
                                row.Date("modtaget"),
                                row.Int("journal_nr")
                            ),
                            row.Instant("registreret")
                        )
                    )
            )
        ).ToLookup(r => r.Hearing, r => r.Answer);

    public Task Add(Høring høring, Høringssvar svar) =>
        db.Execute(
            """
            insert into hoeringssvar (id, partshoering_id, sag_id, maade, fra, tekst, modtaget, registreret, journal_nr)
            values (@id, @hearing, @Sag, @maade, @Fra, @Tekst, @Modtaget, @now, @JournalNr)
            """,
            new
            {
                id = ids.New(),
                hearing = høring.Fakta.Id.Value,
                høring.Sag,
                maade = svar.Måde,
                svar.Fra,
                svar.Tekst,
                svar.Modtaget,
                now = clock.Now(),
                svar.JournalNr,
            }
        );

    /// <summary>The latest request to wait (FVL § 21); null when there is none.</summary>
    public async Task<Begæring?> LatestRequest(SagId sag) =>
        (
            await db.List(
                """
                select id, modtaget, frist, udtalt, afvist_fordi from udtalelsesbegaering
                where sag_id = @sag order by registreret desc, id desc limit 1
                """,
                new { sag },
                row => new Begæring(
                    new(row.Id("id")),
                    new Udtalelsesbegæring(
                        row.Date("modtaget"),
                        row.DateOrNull("frist"),
                        row.DateOrNull("udtalt"),
                        row.Text("afvist_fordi")
                    )
                )
            )
        )
            is [var latest]
            ? latest
            : null;

    public Task AddRequest(SagId sag, Udtalelsesbegæring request, int journalNr) =>
        db.Execute(
            """
            insert into udtalelsesbegaering (id, sag_id, modtaget, frist, udtalt, afvist_fordi, registreret, journal_nr)
            values (@id, @sag, @Modtaget, @Frist, @Udtalt, @AfvistFordi, @now, @journalNr)
            """,
            new
            {
                id = ids.New(),
                sag,
                request.Modtaget,
                request.Frist,
                request.Udtalt,
                request.AfvistFordi,
                now = clock.Now(),
                journalNr,
            }
        );

    /// <summary>Records that the statement has come. False when it already had.</summary>
    public async Task<bool> SetStated(BegæringId id, DateOnly day) =>
        await db.Execute(
            "update udtalelsesbegaering set udtalt = @day where id = @id and udtalt is null",
            new { id, day }
        ) == 1;
}
