using Saglig.Storage;

namespace Saglig.MinSag;

/// <summary>Remarks as rows.</summary>
public sealed class BemærkningSql(Db db)
{
    public Task<List<Bemærkning>> For(SagId sag) =>
        db.List(
            "select oplysning_id, tekst, skrevet from borgerbemaerkning where sag_id = @sag order by skrevet",
            new { sag },
            row => new Bemærkning(
                new(row.Id("oplysning_id")),
                row.Text("tekst"),
                row.Instant("skrevet")
            )
        );

    internal Task Add(Guid id, SagId sag, Bemærkning remark, int journalNr) =>
        db.Execute(
            """
            insert into borgerbemaerkning (id, sag_id, oplysning_id, tekst, skrevet, journal_nr)
            values (@id, @sag, @oplysning, @Text, @Written, @journalNr)
            """,
            new
            {
                id,
                sag,
                oplysning = remark.Oplysning.Value,
                remark.Text,
                remark.Written,
                journalNr,
            }
        );
}
