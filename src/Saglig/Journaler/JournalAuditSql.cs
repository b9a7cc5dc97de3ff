using Saglig.Sager;
using Saglig.Storage;

namespace Saglig.Journaler;

/// <summary>The journal exactly as it is kept, for checking.</summary>
public sealed class JournalAuditSql(Db db)
{
    /// <summary>The heads of all cases after <paramref name="after"/>, in order of id.</summary>
    public Task<List<StoredHead>> Heads(SagId after, int most) =>
        db.List(
            "select id, nummer, journal_antal, journal_hoved from sag where id > @after order by id limit @most",
            new { after, most },
            row => new StoredHead(
                new(row.Id("id")),
                row.Text("nummer"),
                row.Int("journal_antal"),
                row.Text("journal_hoved")
            )
        );

    public Task<List<StoredEntry>> Entries(SagId sag) =>
        db.List(
            """
            select j.nr, j.dokument_nr, j.art, j.type, j.type_version, j.forfatter_art, j.forfatter_id, j.enhed_id,
                j.journaliseret, j.retter_nr, j.bilag_til_nr, j.indhold_hash, j.forrige_hash, j.hash,
                i.salt, i.titel, i.tekst, i.data, i.hjemmel, i.borger_da, i.borger_en, i.modtaget, i.dokument_dato,
                i.afsender, i.modtager, i.kopi_til, i.initialer, i.dokument_hash, i.dokument_navn, i.dokument_type,
                i.dokument_bytes, i.forseglet
            from journal j left join journal_indhold i on i.sag_id = j.sag_id and i.nr = j.nr
            where j.sag_id = @sag order by j.nr
            """,
            new { sag },
            row => new StoredEntry(
                Link(row, sag),
                row.Text("hash"),
                row.TextOrNull("salt"),
                Content(row)
            )
            {
                Sealed = !row.IsNull("forseglet"),
            }
        );

    /// <summary>The number of content rows, to find any that hang on no entry.</summary>
    public Task<long> LooseContents() =>
        db.Get(
            """
            select count(*) as antal from journal_indhold i
            where not exists (select 1 from journal j where j.sag_id = i.sag_id and j.nr = i.nr)
            """,
            null,
            row => row.Number("antal")
        );

    /// <summary>The last link of every case at an instant, in order of case id.</summary>
    public Task<List<(SagId Sag, int Nr, string Hash)>> HeadsAt(
        DateTimeOffset at,
        SagId after,
        int most
    ) =>
        db.List(
            """
            select j.sag_id, j.nr, j.hash from journal j
            join (select sag_id, max(nr) as nr from journal where journaliseret <= @at and sag_id > @after
                  group by sag_id order by sag_id limit @most) sidste
              on sidste.sag_id = j.sag_id and sidste.nr = j.nr
            order by j.sag_id
            """,
            new
            {
                at,
                after,
                most,
            },
            row => (new SagId(row.Id("sag_id")), row.Int("nr"), row.Text("hash"))
        );

    private static JournalLink Link(Row row, SagId sag) =>
        new(
            sag,
            row.Int("nr"),
            row.IntOrNull("dokument_nr"),
            row.Text("art"),
            row.Text("type"),
            row.Int("type_version")
        )
        {
            ForfatterArt = row.Text("forfatter_art"),
            Forfatter = row.IdOrNull("forfatter_id"),
            Enhed = row.IdOrNull("enhed_id"),
            Journaliseret = row.Instant("journaliseret"),
            RetterNr = row.IntOrNull("retter_nr"),
            BilagTilNr = row.IntOrNull("bilag_til_nr"),
            IndholdHash = row.Text("indhold_hash"),
            ForrigeHash = row.Text("forrige_hash"),
        };

    private static JournalContent? Content(Row row) =>
        row.IsNull("salt")
            ? null
            : new(row.Text("titel"), row.TextOrNull("tekst"), row.Text("data"))
            {
                Hjemmel = row.TextOrNull("hjemmel"),
                BorgerDa = row.TextOrNull("borger_da"),
                BorgerEn = row.TextOrNull("borger_en"),
                Modtaget = row.DateOrNull("modtaget"),
                DokumentDato = row.DateOrNull("dokument_dato"),
                Afsender = row.TextOrNull("afsender"),
                Modtager = row.TextOrNull("modtager"),
                KopiTil = row.TextOrNull("kopi_til"),
                Initialer = row.TextOrNull("initialer"),
                Dokument = row.TextOrNull("dokument_hash") is { } hash
                    ? new(
                        hash,
                        row.Text("dokument_navn"),
                        row.Text("dokument_type"),
                        row.Number("dokument_bytes")
                    )
                    : null,
            };
}

/// <summary>Where a case says that its chain stands.</summary>
public sealed record StoredHead(SagId Sag, string Nummer, int Entries, string Hash);

/// <summary>One entry as kept; <see cref="Content"/> is null when it has been deleted.</summary>
public sealed record StoredEntry(
    JournalLink Link,
    string Hash,
    string? Salt,
    JournalContent? Content
)
{
    public bool Sealed { get; init; }
}
