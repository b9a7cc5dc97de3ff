using Ret;
using Saglig.Storage;

namespace Saglig.Oplysninger;

/// <summary>Orders at doctors with their reminders.</summary>
public sealed class LægebestillingSql(Db db, TimeProvider clock)
{
    private const string Columns = """
        b.id, b.papir, b.andet_papir, b.laege, b.navn, b.adresse, b.spoergsmaal, b.formaal, b.planlinje_id,
        b.samtykke_id, b.hjemmel, b.bestilt, b.forventet, b.svar_ventes, b.journal_nr, b.modtaget, b.dokument_nr,
        b.oplysning_id, b.annulleret, b.annulleret_fordi, b.laegen_svarede_ikke
        """;

    /// <summary>All orders of the case, open or not, the newest first.</summary>
    public async Task<IReadOnlyList<Lægebestillingsrække>> For(SagId sag)
    {
        var reminders = await Reminders("b.sag_id = @sag", new { sag });
        return await db.List(
            $"select {Columns} from laegebestilling b where b.sag_id = @sag order by b.oprettet desc, b.id desc",
            new { sag },
            row => Map(row, reminders)
        );
    }

    /// <summary>An order of this case; null for one of another case, as for one that does not exist.</summary>
    public async Task<Lægebestillingsrække?> Find(SagId sag, LægebestillingId id)
    {
        var reminders = await Reminders("b.id = @id", new { id });
        return await db.Find(
            $"select {Columns} from laegebestilling b where b.id = @id and b.sag_id = @sag",
            new { id, sag },
            row => Map(row, reminders)
        );
    }

    /// <summary>The orders of the case as the law sees them.</summary>
    public async Task<IReadOnlyList<Lægebestilling>> Fakta(SagId sag) =>
        [.. (await For(sag)).Select(row => row.Bestilling)];

    /// <summary>Orders past their day in one's own open cases, the oldest first.</summary>
    public Task<List<ForsinketLæge>> Overdue(EmployeeId me, DateOnly today) =>
        db.List(
            """
            select b.id, s.nummer, b.navn, b.svar_ventes
            from laegebestilling b join sag s on s.id = b.sag_id
            where s.ansvarlig_id = @me and s.afsluttet is null and b.modtaget is null and b.annulleret is null
                and b.svar_ventes < @today
            order by b.svar_ventes, b.id
            """,
            new { me, today },
            row => new ForsinketLæge(
                new(row.Id("id")),
                row.Text("nummer"),
                row.Text("navn"),
                row.Date("svar_ventes")
            )
        );

    internal Task Add(SagId sag, Lægebestillingsrække row) =>
        db.Execute(
            """
            insert into laegebestilling (id, sag_id, papir, andet_papir, laege, navn, adresse, spoergsmaal, formaal,
                planlinje_id, samtykke_id, hjemmel, bestilt, forventet, svar_ventes, journal_nr, annulleret_fordi,
                laegen_svarede_ikke, oprettet)
            values (@Id, @sag, @Papir, @AndetPapir, @doctor, @Navn, @Adresse, @question, @purpose,
                @line, @consent, @Hjemmel, @Bestilt, @Forventet, @SvarVentes, @JournalNr, '', @no, @now)
            """,
            new
            {
                row.Id,
                sag,
                row.Bestilling.Papir,
                row.Bestilling.AndetPapir,
                doctor = row.Bestilling.Læge,
                row.Bestilling.Navn,
                row.Adresse,
                question = row.Bestilling.Spørgsmål,
                purpose = row.Formål,
                line = row.Linje?.Value,
                consent = row.Samtykke?.Value,
                row.Hjemmel,
                row.Bestilling.Bestilt,
                row.Bestilling.Forventet,
                row.Bestilling.SvarVentes,
                row.JournalNr,
                no = false,
                now = clock.Now(),
            }
        );

    /// <summary>Adds a reminder and moves the day.</summary>
    internal async Task Remind(LægebestillingId id, int nr, DateOnly until, int journalNr)
    {
        var values = new
        {
            id,
            nr,
            day = clock.Today(),
            until,
            journalNr,
        };
        await db.Execute(
            "insert into laegebestilling_rykker (bestilling_id, nr, dag, svar_ventes, journal_nr) values (@id, @nr, @day, @until, @journalNr)",
            values
        );
        await db.Execute(
            "update laegebestilling set svar_ventes = @until where id = @id",
            new { id, until }
        );
    }

    internal Task Receive(LægebestillingId id, DateOnly day, int document, OplysningId oplysning) =>
        db.Execute(
            "update laegebestilling set modtaget = @day, dokument_nr = @document, oplysning_id = @about where id = @id",
            new
            {
                id,
                day,
                document,
                about = oplysning.Value,
            }
        );

    internal Task Cancel(LægebestillingId id, string why, bool silent) =>
        db.Execute(
            "update laegebestilling set annulleret = @day, annulleret_fordi = @why, laegen_svarede_ikke = @silent where id = @id",
            new
            {
                id,
                day = clock.Today(),
                why,
                silent,
            }
        );

    private async Task<ILookup<Guid, DateOnly>> Reminders(string where, object args) =>
        (
            await db.List(
                $"select r.bestilling_id, r.dag from laegebestilling_rykker r join laegebestilling b on b.id = r.bestilling_id where {where} order by r.nr",
                args,
                row => (Id: row.Id("bestilling_id"), Day: row.Date("dag"))
            )
        ).ToLookup(r => r.Id, r => r.Day);

    private static Lægebestillingsrække Map(Row row, ILookup<Guid, DateOnly> reminders) =>
        LægebestillingRowSql.Map(row, [.. reminders[row.Id("id")]]);
}
