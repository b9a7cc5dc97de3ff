using Saglig.Storage;

namespace Saglig.Sager;

/// <summary>Which entries rest on information of a special category, as a table that lists and search look in (S0-18).</summary>
public sealed class SærligSql(Db db)
{
    /// <summary>
    /// The same answer as <see cref="Særligblik.MåSe"/>, for an entry <c>f</c> of a case <c>s</c> in a list. Parameters:
    /// me, unit, leader.
    /// </summary>
    public const string MaySee = """
        (s.ansvarlig_id = @me or (@leader and s.enhed_id = @unit) or not exists (
            select 1 from saerlig_indfoersel x where x.sag_id = f.sag_id and x.nr = f.nr))
        """;

    /// <summary>Whether the entry of a document number is marked.</summary>
    public Task<bool> IsDocument(SagId sag, int dokumentNr) =>
        db.Get(
            """
            select count(*) as antal from journal j join saerlig_indfoersel x on x.sag_id = j.sag_id and x.nr = j.nr
            where j.sag_id = @sag and j.dokument_nr = @dokumentNr
            """,
            new { sag, dokumentNr },
            row => row.Int("antal") > 0
        );

    /// <summary>Keeps that the entry sums up what the case holds. Only inside an act.</summary>
    internal Task AddSummary(SagId sag, int nr) =>
        db.Execute("insert into sammenfatning (sag_id, nr) values (@sag, @nr)", new { sag, nr });
}
