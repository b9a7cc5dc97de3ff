using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Dokumenter;
using Saglig.Journaler;
using Saglig.Personer;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Post;

/// <summary>One paper of a case: its metadata (S1-1, S1-2) and the paper itself in a safe frame.</summary>
public sealed class ShowDokumentModel(
    CurrentSag sag,
    EntrySql entries,
    DokumentSql documents,
    Names names,
    Særligblik blik
) : PageModel
{
    public Sag Sag => sag.Value;
    public Entry Entry { get; private set; } = null!;
    public string Author { get; private set; } = "";
    public StoredDocument? Document { get; private set; }

    /// <summary>Everyone through whose hands it came (S0-17).</summary>
    public IReadOnlyList<Afsenderled> Afsendere { get; private set; } = [];

    /// <summary>The text of the entry without the chain of senders, which stands above it.</summary>
    public string Tekst =>
        Afsendere.Count == 0
            ? Entry.Tekst ?? ""
            : (Entry.Tekst ?? "").Replace(Afsenderkæde.Skrevet(Afsendere), "").Trim();

    /// <summary>The file can stand on the page; other types are downloaded.</summary>
    public bool CanBeShown =>
        Document?.Type
            is DocumentType.Pdf
                or DocumentType.Png
                or DocumentType.Jpeg
                or DocumentType.Text
                or DocumentType.TextWindows1252;

    public async Task<IActionResult> OnGet(int nr, [FromServices] AfsenderSql senders)
    {
        if (await entries.FindDocument(Sag.Id, nr) is not { Sealed: false, Deleted: false } entry)
            return NotFound();
        if (await blik.Skjuler(Sag, nr))
            return this.Deny(Særligblik.Afslag);
        Entry = entry;
        Author = await AuthorOf(entry);
        Afsendere = await senders.For(Sag.Id, entry.Nr);
        if (entry.Dokument is { } file)
            Document = await documents.Find(DocumentHash.Parse(file.Hash));
        return Page();
    }

    private async Task<string> AuthorOf(Entry entry) =>
        entry switch
        {
            { Author: { } id } => (await names.ForStaff([id]))[id].Name,
            { AuthorKind: PersonKind.Borger } => "Borgeren",
            { AuthorKind: PersonKind.Repræsentant } => "Repræsentanten",
            _ => "Programmet",
        };
}
