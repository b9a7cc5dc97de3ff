using Saglig.Sager;
using Saglig.Storage;

namespace Saglig.Journaler;

/// <summary>Reading the journal for people.</summary>
public sealed class EntrySql(Db db)
{
    private const string Columns = """
        j.nr, j.dokument_nr, j.art, j.type, j.forfatter_art, j.forfatter_id, j.journaliseret, j.retter_nr, j.bilag_til_nr,
        e.navn as enhed, i.titel, i.tekst, i.hjemmel, i.modtaget, i.dokument_dato, i.afsender, i.modtager, i.kopi_til,
        i.initialer, i.dokument_hash, i.dokument_navn, i.dokument_type, i.dokument_bytes, i.forseglet,
        exists (select 1 from saerlig_indfoersel x where x.sag_id = j.sag_id and x.nr = j.nr) as saerlig
        """;

    private const string From = """
        from journal j
        left join journal_indhold i on i.sag_id = j.sag_id and i.nr = j.nr
        left join enhed e on e.id = j.enhed_id
        """;

    /// <summary>The entries of a case, newest first. <paramref name="art"/> null is all kinds.</summary>
    public Task<List<Entry>> List(SagId sag, Journalart? art, int skip, int most) =>
        db.List(
            $"""
            select {Columns} {From}
            where j.sag_id = @sag {(art is null ? "" : "and j.art = @art")}
            order by j.nr desc limit @most offset @skip
            """,
            art is null
                ? new
                {
                    sag,
                    most,
                    skip,
                }
                : new
                {
                    sag,
                    most,
                    skip,
                    art,
                },
            Map
        );

    public Task<int> Count(SagId sag, Journalart? art) =>
        db.Get(
            $"select count(*) as antal from journal where sag_id = @sag {(art is null ? "" : "and art = @art")}",
            art is null ? new { sag } : new { sag, art },
            row => row.Int("antal")
        );

    public Task<Entry?> Find(SagId sag, int nr) =>
        db.Find(
            $"select {Columns} {From} where j.sag_id = @sag and j.nr = @nr",
            new { sag, nr },
            Map
        );

    /// <summary>Those with the given numbers, the oldest first; unknown numbers are left out.</summary>
    public async Task<List<Entry>> Find(SagId sag, IReadOnlyCollection<int> numbers)
    {
        if (numbers.Count == 0)
            return [];
        var (list, args) = InList.Of(numbers);
        return await db.List(
            $"select {Columns} {From} where j.sag_id = @sag and j.nr in ({list}) order by j.nr",
            new Dictionary<string, object?>(args) { ["sag"] = sag },
            Map
        );
    }

    /// <summary>By document number, as it stands in the address of a paper.</summary>
    public Task<Entry?> FindDocument(SagId sag, int dokumentNr) =>
        db.Find(
            $"select {Columns} {From} where j.sag_id = @sag and j.dokument_nr = @dokumentNr",
            new { sag, dokumentNr },
            Map
        );

    // A visit is all the pages one opens in one sitting.
    private static readonly TimeSpan Sitting = TimeSpan.FromMinutes(30);

    /// <summary>When this person had the case open before the visit they are on <paramref name="now"/>; null at the first.</summary>
    public Task<DateTimeOffset?> LastVisit(SagId sag, Guid person, DateTimeOffset now) =>
        db.Get(
            "select max(tidspunkt) as sidst from opslag where sag_id = @sag and person_id = @person and tidspunkt < @before",
            new
            {
                sag,
                person,
                before = now - Sitting,
            },
            row => row.InstantOrNull("sidst")
        );

    private static Entry Map(Row row) =>
        new(row.Int("nr"), row.IntOrNull("dokument_nr"), row.Code<Journalart>("art"), Title(row))
        {
            Type = row.Text("type"),
            AuthorKind = row.Code<PersonKind>("forfatter_art"),
            Author = AuthorOf(row),
            Unit = row.TextOrNull("enhed"),
            Journaliseret = row.Instant("journaliseret"),
            RetterNr = row.IntOrNull("retter_nr"),
            BilagTilNr = row.IntOrNull("bilag_til_nr"),
            Særlig = row.Flag("saerlig"),
            Sealed = !row.IsNull("forseglet"),
            Deleted = row.IsNull("titel"),
            Tekst = Open(row, "tekst"),
            Hjemmel = Open(row, "hjemmel"),
            Modtaget = row.DateOrNull("modtaget"),
            DokumentDato = row.DateOrNull("dokument_dato"),
            Afsender = Open(row, "afsender"),
            Modtager = Open(row, "modtager"),
            KopiTil = Open(row, "kopi_til"),
            Initialer = Open(row, "initialer"),
            Dokument = FileOf(row),
        };

    private static string Title(Row row) =>
        row.IsNull("titel") ? "Indholdet er slettet efter loven"
        : row.IsNull("forseglet") ? row.Text("titel")
        : "Fejljournaliseret: indholdet er forseglet";

    private static string? Open(Row row, string column) =>
        row.IsNull("forseglet") ? row.TextOrNull(column) : null;

    private static EmployeeId? AuthorOf(Row row) =>
        row.Text("forfatter_art") == nameof(PersonKind.Medarbejder)
            ? new EmployeeId(row.Id("forfatter_id"))
            : null;

    private static Dokumentfil? FileOf(Row row) =>
        row.IsNull("forseglet") && row.TextOrNull("dokument_hash") is { } hash
            ? new(
                hash,
                row.Text("dokument_navn"),
                row.Text("dokument_type"),
                row.Number("dokument_bytes")
            )
            : null;
}
