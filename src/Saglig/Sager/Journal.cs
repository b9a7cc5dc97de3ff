using System.Security.Cryptography;
using Saglig.Storage;

namespace Saglig.Sager;

/// <summary>
/// Appends to a case's journal (OFL §§ 13 and 15). Only called with the case locked, inside the transaction of the act
/// that the entry tells of; see <see cref="SagActs"/>.
/// </summary>
public sealed class Journal(
    JournalSql sql,
    SærligSql special,
    JournalObservers observers,
    TimeProvider clock
)
{
    /// <summary>Adds one entry after <paramref name="head"/> and answers the new head with the numbers it got.</summary>
    internal async Task<(SagHead Head, Journalnummer Number)> Append(
        SagHead head,
        Hændelse hændelse,
        Journaldata data,
        Actor author
    )
    {
        var content = Content(hændelse, data);
        var salt = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var link = Link(head, hændelse, data, author, JournalHash.OfContent(salt, content));
        var next = head with
        {
            Entries = link.Nr,
            Documents = Math.Max(head.Documents, link.DokumentNr ?? 0),
            Hash = JournalHash.OfLink(link),
        };
        await sql.AddLink(link, next.Hash);
        await sql.AddContent(head.Sag.Id, link.Nr, salt, content);
        if (hændelse.SumsUpCase())
            await special.AddSummary(head.Sag.Id, link.Nr);
        await sql.MoveHead(head.Sag.Id, next.Entries, next.Documents, next.Hash);
        var number = new Journalnummer(head.Sag.Nummer, link.Nr, link.DokumentNr);
        await observers.Appended(head.Sag.Id, number, content);
        return (next, number);
    }

    /// <summary>Tells those above that the act has written its last entry.</summary>
    internal Task EndAct(SagId sag) => observers.ActEnded(sag);

    private JournalLink Link(
        SagHead head,
        Hændelse hændelse,
        Journaldata data,
        Actor author,
        string contentHash
    ) =>
        new(
            head.Sag.Id,
            head.Entries + 1,
            DocumentNumber(head, hændelse, data),
            hændelse.Art.ToString(),
            hændelse.Type,
            hændelse.Version
        )
        {
            ForfatterArt = author.Kind.ToString(),
            Forfatter = author.PersonId,
            Enhed = author.UnitOrNull?.Value,
            Journaliseret = clock.Now(),
            RetterNr = data.RetterNr,
            BilagTilNr = data.BilagTilNr,
            IndholdHash = contentHash,
            ForrigeHash = head.Hash,
        };

    private static int? DocumentNumber(SagHead head, Hændelse hændelse, Journaldata data) =>
        data.ImporteretNummer ?? (hændelse.Art == Journalart.Skridt ? null : head.Documents + 1);

    private static JournalContent Content(Hændelse hændelse, Journaldata data) =>
        new(
            StoredText.Clean(hændelse.Titel),
            StoredText.CleanOrNull(hændelse.Tekst),
            StoredText.Clean(StoredJson.Write(hændelse))
        )
        {
            Hjemmel = hændelse.Hjemmel?.ToString(),
            BorgerDa = StoredText.CleanOrNull(hændelse.TilBorger?.Dansk),
            BorgerEn = StoredText.CleanOrNull(hændelse.TilBorger?.Engelsk),
            Modtaget = data.Modtaget,
            DokumentDato = data.DokumentDato,
            Afsender = StoredText.CleanOrNull(data.Afsender),
            Modtager = StoredText.CleanOrNull(data.Modtager),
            KopiTil = StoredText.CleanOrNull(data.KopiTil),
            Initialer = StoredText.CleanOrNull(data.Initialer),
            Dokument = data.Dokument is { } file
                ? file with
                {
                    Navn = StoredText.Clean(file.Navn),
                }
                : null,
        };
}
