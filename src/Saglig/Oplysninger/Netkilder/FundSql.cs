using Ret;
using Saglig.Dokumenter;
using Saglig.Storage;

namespace Saglig.Oplysninger.Netkilder;

/// <summary>Finds, as rows.</summary>
public sealed class FundSql(Db db)
{
    private const string Select = """
        select f.id, f.netopslag_id, f.dokument_nr, f.aktivitet, f.adresse, f.set_tid, f.logget_ind, f.andre_personer,
            f.saerlig, f.kopi_dokument_nr, (select o.id from oplysning o where o.netfund_id = f.id
                order by o.oprettet limit 1) as oplysning_id
        from netfund f
        """;

    /// <summary>The case's finds in the order they were laid on it.</summary>
    public Task<List<Fund>> For(SagId sag) =>
        db.List($"{Select} where f.sag_id = @sag order by f.dokument_nr, f.id", new { sag }, Map);

    /// <summary>A find of this case; null for one of another case, as for one that does not exist.</summary>
    public Task<Fund?> Find(SagId sag, NetfundId id) =>
        db.Find($"{Select} where f.id = @id and f.sag_id = @sag", new { id, sag }, Map);

    /// <summary>The file of a paper of the case; null when it has none, or it may no longer be seen.</summary>
    public async Task<(DocumentHash Hash, string Type)?> File(SagId sag, int dokumentNr) =>
        (
            await db.List(
                """
                select i.dokument_hash, i.dokument_type from journal j
                join journal_indhold i on i.sag_id = j.sag_id and i.nr = j.nr
                where j.sag_id = @sag and j.dokument_nr = @dokumentNr and i.forseglet is null and i.dokument_hash is not null
                """,
                new { sag, dokumentNr },
                row => (DocumentHash.Parse(row.Text("dokument_hash")), row.Text("dokument_type"))
            )
        )
            is [var file]
            ? file
            : null;

    /// <summary>The entry of a paper of the case that has a file and may be seen; null when there is none.</summary>
    internal async Task<int?> EntryOf(SagId sag, int dokumentNr) =>
        (
            await db.List(
                """
                select j.nr from journal j join journal_indhold i on i.sag_id = j.sag_id and i.nr = j.nr
                where j.sag_id = @sag and j.dokument_nr = @dokumentNr and i.forseglet is null
                  and (i.dokument_hash is not null or i.tekst is not null)
                """,
                new { sag, dokumentNr },
                row => (int?)row.Int("nr")
            )
        ).SingleOrDefault();

    internal Task Add(SagId sag, Fund fund, int journalNr) =>
        db.Execute(
            """
            insert into netfund (id, netopslag_id, sag_id, dokument_nr, aktivitet, adresse, set_tid, logget_ind,
                andre_personer, saerlig, kopi_dokument_nr, journal_nr)
            values (@Id, @Opslag, @sag, @DokumentNr, @Aktivitet, @Adresse, @seen, @LoggetInd,
                @AndrePersoner, @category, @KopiNr, @journalNr)
            """,
            new
            {
                fund.Id,
                fund.Opslag,
                sag,
                fund.DokumentNr,
                fund.Aktivitet,
                fund.Adresse,
                seen = fund.Set,
                fund.LoggetInd,
                fund.AndrePersoner,
                category = fund.Særlig,
                fund.KopiNr,
                journalNr,
            }
        );

    /// <summary>A later copy takes the place of an earlier one, which stays on the case.</summary>
    internal Task SetCopy(NetfundId id, int dokumentNr) =>
        db.Execute(
            "update netfund set kopi_dokument_nr = @dokumentNr where id = @id",
            new { id, dokumentNr }
        );

    private static Fund Map(Row row) =>
        new(new(row.Id("id")), new(row.Id("netopslag_id")), row.Int("dokument_nr"))
        {
            Aktivitet = row.Flag("aktivitet"),
            Adresse = row.Text("adresse"),
            Set = row.Instant("set_tid"),
            LoggetInd = row.IsNull("logget_ind") ? null : row.Flag("logget_ind"),
            AndrePersoner = row.Flag("andre_personer"),
            Særlig = row.CodeOrNull<Særlig>("saerlig"),
            KopiNr = row.IntOrNull("kopi_dokument_nr"),
            Oplysning = row.IdOrNull("oplysning_id"),
        };
}
