using Saglig.Storage;

namespace Saglig.Sager;

/// <summary>The writing of the journal; reading it for people is the pages' business.</summary>
public sealed class JournalSql(Db db)
{
    /// <summary>Locks the case for the rest of the transaction and answers where its chain stands; null when there is none.</summary>
    public Task<SagHead?> Lock(SagId id) =>
        // Writing a row its own value is the one lock that both databases have.
        db.Find(
            $"""
            update sag set journal_antal = journal_antal where id = @id
            returning journal_antal, dokument_antal, journal_hoved, {SagRow.Own},
                (select t.navn from sagstype t where t.kode = sagstype) as sagstype_navn
            """,
            new { id },
            row => new SagHead(
                SagRow.Map(row),
                row.Int("journal_antal"),
                row.Int("dokument_antal"),
                row.Text("journal_hoved")
            )
        );

    public Task MoveHead(SagId sag, int entries, int documents, string head) =>
        db.Execute(
            "update sag set journal_antal = @entries, dokument_antal = @documents, journal_hoved = @head where id = @sag",
            new
            {
                sag,
                entries,
                documents,
                head,
            }
        );

    public Task AddLink(JournalLink link, string hash) =>
        db.Execute(
            """
            insert into journal (sag_id, nr, dokument_nr, art, type, type_version, forfatter_art, forfatter_id, enhed_id,
                journaliseret, retter_nr, bilag_til_nr, indhold_hash, forrige_hash, hash)
            values (@Sag, @Nr, @DokumentNr, @Art, @Type, @TypeVersion, @ForfatterArt, @Forfatter, @Enhed,
                @Journaliseret, @RetterNr, @BilagTilNr, @IndholdHash, @ForrigeHash, @hash)
            """,
            new
            {
                link.Sag,
                link.Nr,
                link.DokumentNr,
                link.Art,
                link.Type,
                link.TypeVersion,
                link.ForfatterArt,
                link.Forfatter,
                link.Enhed,
                link.Journaliseret,
                link.RetterNr,
                link.BilagTilNr,
                link.IndholdHash,
                link.ForrigeHash,
                hash,
            }
        );

    public Task AddContent(SagId sag, int nr, string salt, JournalContent content) =>
        db.Execute(
            """
            insert into journal_indhold (sag_id, nr, salt, titel, tekst, data, hjemmel, borger_da, borger_en, modtaget,
                dokument_dato, afsender, modtager, kopi_til, initialer, dokument_hash, dokument_navn, dokument_type,
                dokument_bytes)
            values (@sag, @nr, @salt, @Titel, @Tekst, @Data, @Hjemmel, @BorgerDa, @BorgerEn, @Modtaget,
                @DokumentDato, @Afsender, @Modtager, @KopiTil, @Initialer, @dokument, @navn, @type, @bytes)
            """,
            new
            {
                sag,
                nr,
                salt,
                content.Titel,
                content.Tekst,
                content.Data,
                content.Hjemmel,
                content.BorgerDa,
                content.BorgerEn,
                content.Modtaget,
                content.DokumentDato,
                content.Afsender,
                content.Modtager,
                content.KopiTil,
                content.Initialer,
                dokument = content.Dokument?.Hash,
                navn = content.Dokument?.Navn,
                type = content.Dokument?.Type,
                bytes = content.Dokument?.Bytes,
            }
        );
}

/// <summary>A locked case and the head of its chain.</summary>
public sealed record SagHead(Sag Sag, int Entries, int Documents, string Hash);
