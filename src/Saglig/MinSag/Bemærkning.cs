using Ret;
using Saglig.Sager;
using Saglig.Storage;

namespace Saglig.MinSag;

/// <summary>The citizen's own words about one piece of information (S0-16).</summary>
public sealed record Bemærkning(OplysningId Oplysning, string Text, DateTimeOffset Written);

/// <summary>The citizen wrote a remark; a contribution to the case, and on paper like any other.</summary>
public sealed record BemærkningSkrevet(string Oplysning, string Ord) : Hændelse
{
    public override string Type => "borgerens-bemaerkning";
    public override Journalart Art => Journalart.Ind;
    public override string Titel => $"Borgerens bemærkning til: {Oplysning}";
    public override string Tekst => Ord;
    public override Tosproget TilBorger =>
        new($"Du skrev en bemærkning til: {Oplysning}", $"You wrote a remark on: {Oplysning}");
}

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

/// <summary>Writes a remark.</summary>
public sealed class WriteBemærkning(
    SagActs acts,
    BemærkningSql sql,
    IdSource ids,
    TimeProvider clock
)
{
    public Task<Journalnummer> Run(SagId sag, OplysningId oplysning, string title, string text) =>
        acts.Run(
            sag,
            async act =>
            {
                var number = await act.Write(
                    new BemærkningSkrevet(title, text),
                    new Journaldata { Modtaget = clock.Today() }
                );
                await sql.Add(
                    ids.New(),
                    sag,
                    new(oplysning, StoredText.Clean(text), clock.Now()),
                    number.Nr
                );
                return number;
            }
        );
}
