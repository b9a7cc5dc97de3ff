using Ret;
using Saglig.Storage;

namespace Saglig.Breve;

/// <summary>Recipients of letters and how far each one's copy has come.</summary>
public sealed class ForsendelseSql(Db db)
{
    private const string Columns =
        "m.id, m.brev_id, m.rolle, m.navn, m.adresse, m.kanal, m.hvorfor, m.dokument_hash, m.status, m.status_siden, "
        + "m.tilgaengelig, m.fejl, m.forsoeg";

    private const string SelectCopy =
        $"select {Columns}, m.nr, b.sag_id, b.dokument_nr, s.nummer, "
        + "(select count(*) from brev_bilag l where l.brev_id = b.id) as antal_bilag "
        + "from brev_modtager m join brev b on b.id = m.brev_id join sag s on s.id = b.sag_id";

    /// <summary>Written where the recipient is outside the case.</summary>
    private const string Ekstern = "Ekstern";

    /// <summary>All recipients of all letters of a case, in the order of the letter.</summary>
    public Task<List<(BrevId Brev, Forsendelse Forsendelse)>> For(SagId sag) =>
        db.List(
            $"select {Columns} from brev_modtager m where m.sag_id = @sag order by m.brev_id, m.nr",
            new { sag },
            row => (new BrevId(row.Id("brev_id")), Map(row))
        );

    /// <summary>One copy with what the channel needs to know of its letter.</summary>
    public Task<Ekspedition?> Find(ForsendelseId id) =>
        db.Find($"{SelectCopy} where m.id = @id", new { id }, MapCopy);

    public Task Add(Brev brev, int nr, Forsendelse copy) =>
        db.Execute(
            """
            insert into brev_modtager (id, brev_id, sag_id, nr, rolle, navn, adresse, kanal, hvorfor, dokument_hash,
                status, status_siden, forsoeg)
            values (@Id, @brev, @sag, @nr, @rolle, @Navn, @adresse, @Kanal, @Hvorfor, @DokumentHash, @Status,
                @StatusSiden, 0)
            """,
            new
            {
                copy.Id,
                brev = brev.Id,
                sag = brev.Sag,
                nr,
                rolle = copy.Rolle?.ToString() ?? Ekstern,
                copy.Navn,
                adresse = string.Join('\n', copy.Adresse),
                copy.Kanal,
                copy.Hvorfor,
                copy.DokumentHash,
                copy.Status,
                copy.StatusSiden,
            }
        );

    /// <summary>Moves a copy on. The first time it becomes available is kept: that is when it was received.</summary>
    public Task SetStatus(ForsendelseId id, Brevstatus status, DateTimeOffset at, string? error) =>
        db.Execute(
            """
            update brev_modtager set status = @status, status_siden = @at, fejl = @error,
                tilgaengelig = coalesce(tilgaengelig, @available)
            where id = @id
            """,
            new
            {
                id,
                status,
                at,
                error,
                available = status == Brevstatus.Tilgængelig ? at : (DateTimeOffset?)null,
            }
        );

    /// <summary>Puts a failed copy back in the queue and answers which try this is; null when it had not failed.</summary>
    public async Task<int?> Requeue(ForsendelseId id, DateTimeOffset at)
    {
        var tries = await db.List(
            """
            update brev_modtager set status = 'Venter', status_siden = @at, fejl = null, forsoeg = forsoeg + 1
            where id = @id and status = 'Fejlet' returning forsoeg
            """,
            new { id, at },
            row => row.Int("forsoeg")
        );
        return tries is [var number] ? number : null;
    }

    /// <summary>What was put in the print folder in a span of time, in the order it came.</summary>
    public Task<List<Ekspedition>> Printed(DateTimeOffset from, DateTimeOffset before) =>
        db.List(
            $"""
            {SelectCopy}
            where m.kanal = 'Papir' and m.status = 'TilPrint' and m.status_siden >= @from and m.status_siden < @before
            order by m.status_siden, s.nummer, b.dokument_nr, m.nr
            """,
            new { from, before },
            MapCopy
        );

    private static Ekspedition MapCopy(Row row) =>
        new(
            Map(row),
            row.Int("nr"),
            new(row.Id("sag_id")),
            row.Text("nummer"),
            row.Int("dokument_nr")
        )
        {
            AntalBilag = row.Int("antal_bilag"),
        };

    private static Forsendelse Map(Row row) =>
        new(
            new(row.Id("id")),
            row.Text("rolle") == Ekstern ? null : row.Code<Modtagerrolle>("rolle"),
            row.Text("navn"),
            row.Code<Brevkanal>("kanal")
        )
        {
            Adresse = row.Text("adresse").Split('\n', StringSplitOptions.RemoveEmptyEntries),
            Hvorfor = row.Text("hvorfor"),
            DokumentHash = row.Text("dokument_hash"),
            Status = row.Code<Brevstatus>("status"),
            StatusSiden = row.Instant("status_siden"),
            Tilgængelig = row.InstantOrNull("tilgaengelig"),
            Fejl = row.TextOrNull("fejl"),
            Forsøg = row.Int("forsoeg"),
        };
}
