using Saglig.Tekst;

namespace Saglig.Storage;

/// <summary>One place in the journal that can be found: an entry, or the text of its document.</summary>
/// <param name="Source">"indfoersel" or "dokument".</param>
public sealed record SearchPlace(SagId Sag, int Nr, string Source);

/// <summary>The one seam between the two databases' full-text search. Which words match is decided by <see cref="Tekst"/>.</summary>
public abstract class FullText
{
    private static readonly FullText Sqlite = new SqliteFullText();
    private static readonly FullText Postgres = new PostgresFullText();

    private protected FullText() { }

    public static FullText For(Database database) =>
        database.Dialect == Dialect.Sqlite ? Sqlite : Postgres;

    /// <summary>A query with <c>sag_id, nr, kilde, rang</c> of all that matches <c>@query</c>; the lowest rank is the best.</summary>
    public abstract string Matches { get; }

    /// <summary>The value of <c>@query</c>.</summary>
    public abstract string Expression(SearchQuery query);

    /// <summary>Adds a place that is not there yet.</summary>
    public abstract Task Add(Db db, SearchPlace place, IndexText text);

    /// <summary>Takes an entry and its document out; nothing happens when they are not there.</summary>
    public abstract Task Remove(Db db, SagId sag, int nr);

    /// <summary>Takes the whole index away, before it is built anew.</summary>
    public abstract Task Clear(Db db);

    private sealed class SqliteFullText : FullText
    {
        public override string Matches =>
            """
                select d.sag_id, d.nr, d.kilde, bm25(soegeindeks) as rang
                from soegeindeks join soegedel d on d.id = soegeindeks.rowid where soegeindeks match @query
                """;

        public override string Expression(SearchQuery query) => query.ForSqlite();

        public override async Task Add(Db db, SearchPlace place, IndexText text)
        {
            var id = await db.Get(
                "insert into soegedel (sag_id, nr, kilde) values (@Sag, @Nr, @Source) returning id",
                new
                {
                    place.Sag,
                    place.Nr,
                    place.Source,
                },
                row => row.Number("id")
            );
            await db.Execute(
                "insert into soegeindeks (rowid, ord, varianter) values (@id, @Words, @Variants)",
                new
                {
                    id,
                    text.Words,
                    text.Variants,
                }
            );
        }

        public override async Task Remove(Db db, SagId sag, int nr)
        {
            await db.Execute(
                "delete from soegeindeks where rowid in (select id from soegedel where sag_id = @sag and nr = @nr)",
                new { sag, nr }
            );
            await db.Execute(
                "delete from soegedel where sag_id = @sag and nr = @nr",
                new { sag, nr }
            );
        }

        public override async Task Clear(Db db)
        {
            await db.Execute("insert into soegeindeks (soegeindeks) values ('delete-all')", null);
            await db.Execute("delete from soegedel", null);
        }
    }

    private sealed class PostgresFullText : FullText
    {
        public override string Matches =>
            """
                select d.sag_id, d.nr, d.kilde, -ts_rank(d.vektor, q) as rang
                from soegedel d, to_tsquery('simple', @query) q where d.vektor @@ q
                """;

        public override string Expression(SearchQuery query) => query.ForPostgres();

        public override Task Add(Db db, SearchPlace place, IndexText text) =>
            db.Execute(
                """
                insert into soegedel (sag_id, nr, kilde, vektor) values (@Sag, @Nr, @Source,
                    setweight(to_tsvector('simple', @Words), 'A') || setweight(to_tsvector('simple', @Variants), 'D'))
                """,
                new
                {
                    place.Sag,
                    place.Nr,
                    place.Source,
                    text.Words,
                    text.Variants,
                }
            );

        public override Task Remove(Db db, SagId sag, int nr) =>
            db.Execute("delete from soegedel where sag_id = @sag and nr = @nr", new { sag, nr });

        public override Task Clear(Db db) => db.Execute("delete from soegedel", null);
    }
}
