using Saglig.Storage;

namespace Saglig.Dokumenter;

/// <summary>How far the reading of a document's text has come; kept by name.</summary>
public enum TextStatus
{
    /// <summary>The job has not run yet.</summary>
    Venter,

    /// <summary>The text has been read and can be searched.</summary>
    Klar,

    /// <summary>There is no text to read: a picture, or a scan without text.</summary>
    IngenTekst,

    /// <summary>It could not be read; the file itself is unharmed.</summary>
    Mislykket,
}

/// <summary>A file that rows of the program name, and what its text is.</summary>
/// <param name="Bytes">Size in bytes.</param>
public sealed record StoredDocument(DocumentHash Hash, DocumentType Type, long Bytes)
{
    public required TextStatus TextStatus { get; init; }
    public string? Text { get; init; }

    /// <summary>Null where pages are unknown or mean nothing.</summary>
    public int? Pages { get; init; }
}

/// <summary>The table of stored files: one row for each content, however many entries name it.</summary>
public sealed class DokumentSql(Db db, TimeProvider clock)
{
    /// <summary>
    /// Adds the row; the same content again leaves it as it is. True when it is new. The row is locked either way until
    /// the transaction ends: so an entry and the reading of its text never miss each other.
    /// </summary>
    public async Task<bool> Add(DocumentHash hash, DocumentType type, long bytes)
    {
        var isNew = await Insert(hash, type, bytes) > 0;
        if (!isNew)
            await db.Execute(
                "update dokument set hash = hash where hash = @hash",
                new { hash = hash.Value }
            );
        return isNew;
    }

    private Task<int> Insert(DocumentHash hash, DocumentType type, long bytes) =>
        db.Execute(
            """
            insert into dokument (hash, type, bytes, modtaget, tekst_status)
            values (@hash, @type, @bytes, @now, @status)
            on conflict (hash) do nothing
            """,
            new
            {
                hash = hash.Value,
                type = type.Code,
                bytes,
                now = clock.Now(),
                status = TextStatus.Venter,
            }
        );

    public Task<StoredDocument?> Find(DocumentHash hash) =>
        db.Find(
            "select hash, type, bytes, tekst_status, tekst, sider from dokument where hash = @hash",
            new { hash = hash.Value },
            row => new StoredDocument(
                DocumentHash.Parse(row.Text("hash")),
                DocumentTypes.Parse(row.Text("type")),
                row.Number("bytes")
            )
            {
                TextStatus = row.Code<TextStatus>("tekst_status"),
                Text = row.TextOrNull("tekst"),
                Pages = row.IntOrNull("sider"),
            }
        );

    /// <summary>
    /// Whether any row names the file. What is deleted cannot be had again, so every column that can hold the name is
    /// asked, although each of them should have its row in <c>dokument</c>.
    /// </summary>
    public Task<bool> IsNamed(DocumentHash hash) =>
        db.Get(
            """
            select exists (select 1 from dokument where hash = @hash)
                or exists (select 1 from journal_indhold where dokument_hash = @hash)
                or exists (select 1 from post_fil where hash = @hash)
                or exists (select 1 from brev where dokument_hash = @hash)
                or exists (select 1 from brev_modtager where dokument_hash = @hash)
                or exists (select 1 from brev_bilag where dokument_hash = @hash) as navngivet
            """,
            new { hash = hash.Value },
            row => row.Flag("navngivet")
        );

    public Task SetText(DocumentHash hash, TextStatus status, string? text, int? pages) =>
        db.Execute(
            "update dokument set tekst_status = @status, tekst = @text, sider = @pages where hash = @hash",
            new
            {
                hash = hash.Value,
                status,
                text,
                pages,
            }
        );
}
