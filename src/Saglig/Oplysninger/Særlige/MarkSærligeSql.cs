using Saglig.Storage;

namespace Saglig.Oplysninger.Særlige;

/// <summary>What rests on what, for the marking of entries. Rows are only added.</summary>
public sealed class MarkSærligeSql(Db db)
{
    // What rests on a find of a special category is special, whether or not it was said once more.
    private const string Særlig = """
        (select o.id, o.netfund_id, o.bruges from oplysning o left join netfund n on n.id = o.netfund_id
         where o.sag_id = @sag and (o.saerlig is not null or n.saerlig is not null))
        """;

    /// <summary>Whether the case has anything of a special category, or has had.</summary>
    public async Task<bool> IsAny(SagId sag) =>
        await db.Get(
            """
            select (select count(*) from oplysning where sag_id = @sag and saerlig is not null)
                + (select count(*) from netfund where sag_id = @sag and saerlig is not null)
                + (select count(*) from saerlig_indfoersel where sag_id = @sag) as antal
            """,
            new { sag },
            row => row.Int("antal")
        ) > 0;

    /// <summary>Cases with something of a special category where nothing is marked.</summary>
    public Task<List<SagId>> Unmarked() =>
        db.List(
            """
            select s.id from sag s
            where (exists (select 1 from oplysning o where o.sag_id = s.id and o.saerlig is not null)
                    or exists (select 1 from netfund n where n.sag_id = s.id and n.saerlig is not null))
                and not exists (select 1 from saerlig_indfoersel x where x.sag_id = s.id)
            """,
            null,
            row => new SagId(row.Id("id"))
        );

    /// <summary>Its own entries and papers, the hearings over it with their answers, and what sums up the case.</summary>
    public Task MarkDirect(SagId sag) =>
        db.Execute(
            $"""
            insert into saerlig_indfoersel (sag_id, nr)
            select j.sag_id, j.nr from journal j where j.sag_id = @sag and (
                j.type in ('saerlig-oplysning-skrevet', 'saerlig-oplysning-rettet', 'saerlig-oplysning-godkendt')
                or j.nr in (select h.journal_nr from oplysning_journal h join {Særlig} o on o.id = h.oplysning_id)
                or j.dokument_nr in (
                    select d.dokument_nr from oplysning_dokument d join {Særlig} o on o.id = d.oplysning_id)
                or exists (select 1 from netfund f where f.sag_id = j.sag_id
                    and (j.nr = f.journal_nr or j.dokument_nr in (f.dokument_nr, f.kopi_dokument_nr))
                    and (f.saerlig is not null or f.id in (select o.netfund_id from {Særlig} o)))
                or j.nr in (select b.journal_nr from partshoering p join brev b on b.id = p.brev_id
                    join partshoering_oplysning po on po.partshoering_id = p.id join {Særlig} o on o.id = po.oplysning_id)
                or j.nr in (select v.journal_nr from hoeringssvar v
                    join partshoering_oplysning po on po.partshoering_id = v.partshoering_id
                    join {Særlig} o on o.id = po.oplysning_id)
                or (j.nr in (select m.nr from sammenfatning m where m.sag_id = @sag)
                    and exists (select 1 from {Særlig} o where o.bruges)))
            on conflict (sag_id, nr) do nothing
            """,
            new { sag }
        );

    /// <summary>Enclosures to and corrections of what is marked, and letters that enclose it. Answers how many were new.</summary>
    public Task<int> MarkWhatFollows(SagId sag) =>
        db.Execute(
            """
            insert into saerlig_indfoersel (sag_id, nr)
            select j.sag_id, j.nr from journal j where j.sag_id = @sag and (
                j.bilag_til_nr in (select x.nr from saerlig_indfoersel x where x.sag_id = @sag)
                or j.retter_nr in (select x.nr from saerlig_indfoersel x where x.sag_id = @sag)
                or j.nr in (select b.journal_nr from brev b join brev_bilag l on l.brev_id = b.id
                    join saerlig_indfoersel x on x.sag_id = b.sag_id join sag s on s.id = b.sag_id
                    join journal m on m.sag_id = x.sag_id and m.nr = x.nr and m.dokument_nr is not null
                    where b.sag_id = @sag and l.dokumentnummer = s.nummer || '-' || m.dokument_nr))
            on conflict (sag_id, nr) do nothing
            """,
            new { sag }
        );
}
