using Saglig.Dokumenter;
using Saglig.Sager;
using Saglig.Storage;
using Saglig.Tekst;

namespace Saglig.Søgning;

/// <summary>Keeps the index in step with the journal, in the journal's own transaction.</summary>
public sealed class SearchIndex(Db db, Database database, IndexedSql sql)
    : IJournalObserver,
        ITextObserver
{
    private const string FromEntry = "indfoersel";
    private const string FromDocument = "dokument";

    private FullText Index => FullText.For(database);

    /// <inheritdoc />
    public async Task Appended(SagId sag, Journalnummer number, JournalContent content)
    {
        await Add(new(sag, number.Nr, FromEntry), Words(number, content));
        if (content.Dokument is { } file && await sql.TextOf(file.Hash) is { } text)
            await Add(new(sag, number.Nr, FromDocument), text);
    }

    /// <inheritdoc />
    public Task Closed(SagId sag, int nr) => Index.Remove(db, sag, nr);

    /// <inheritdoc />
    public async Task TextRead(DocumentHash hash, string text)
    {
        foreach (var (sag, nr) in await sql.EntriesOf(hash.Value))
            await Add(new(sag, nr, FromDocument), text);
    }

    /// <summary>Indexes one kept entry anew; used when the whole index is rebuilt.</summary>
    internal async Task AddKept(IndexedEntry entry)
    {
        await Add(new(entry.Sag, entry.Nr, FromEntry), entry.Words);
        if (entry.DocumentText is { } text)
            await Add(new(entry.Sag, entry.Nr, FromDocument), text);
    }

    private async Task Add(SearchPlace place, string text)
    {
        foreach (var part in IndexText.Of(text))
            await Index.Add(db, place, part);
    }

    private static string Words(Journalnummer number, JournalContent content) =>
        string.Join(
            '\n',
            number.ToString(),
            content.Titel,
            content.Tekst,
            content.Afsender,
            content.Modtager,
            content.Dokument?.Navn
        );
}
