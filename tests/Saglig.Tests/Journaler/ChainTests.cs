using FsCheck.Fluent;
using Saglig.Journaler;
using Saglig.Sager;
using Saglig.Sager.Notater;
using Saglig.Storage;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Journaler;

/// <summary>Whoever gets past the triggers leaves a trace: every kind of tampering is found, and named where it begins.</summary>
public abstract class ChainTests(App app)
{
    private static readonly string[] LinkColumns =
    [
        "art",
        "type",
        "forfatter_art",
        "indhold_hash",
        "forrige_hash",
        "hash",
    ];
    private static readonly string[] ContentColumns =
    [
        "salt",
        "titel",
        "tekst",
        "data",
        "hjemmel",
        "dokument_navn",
    ];

    [Fact, Trait("Krav", "S1-14")]
    public async Task An_untouched_journal_is_whole()
    {
        await Notes(5);

        var found = await app.As<VerifyJournal, Verification>(
            app.Cast.Mette,
            verify => verify.Run()
        );

        Assert.True(found.IsWhole, string.Join('\n', found.Breaks));
        Assert.True(found.Entries >= 6);
    }

    [Fact, Trait("Krav", "S1-14"), Trait("Afvist", "S1-14")]
    public async Task Every_single_bit_changed_in_a_link_or_its_content_is_found_at_its_entry()
    {
        var sag = await Notes(6);
        var places = (
            from nr in Enumerable.Range(1, 7)
            from column in LinkColumns.Concat(ContentColumns)
            select (nr, column)
        ).ToArray();

        var gen = Gen.Zip(Gen.Elements(places), Gen.Zip(Gen.Choose(0, 4000), Gen.Choose(0, 6)));
        foreach (var ((nr, column), (at, bit)) in gen.Sample(120))
        {
            var table = LinkColumns.Contains(column) ? "journal" : "journal_indhold";
            var broken = await AfterTampering(
                sag,
                db => FlipBit(db, table, column, sag.Id, nr, at, bit)
            );
            Assert.True(
                broken is null ? await IsEmpty(table, column, sag.Id, nr) : broken.Nr == nr,
                $"{table}.{column} {nr} bit {at}/{bit}: {broken}"
            );
        }
    }

    [Fact, Trait("Afvist", "S1-14")]
    public async Task Every_deleted_link_content_or_tail_is_found()
    {
        var sag = await Notes(6);
        foreach (var nr in Enumerable.Range(1, 7))
        {
            var link = await AfterTampering(
                sag,
                async db =>
                {
                    await db.Execute(
                        "delete from journal_indhold where sag_id = @Id and nr = @nr",
                        new { sag.Id, nr }
                    );
                    await db.Execute(
                        "delete from journal where sag_id = @Id and nr = @nr",
                        new { sag.Id, nr }
                    );
                }
            );
            var content = await AfterTampering(
                sag,
                db =>
                    db.Execute(
                        "delete from journal_indhold where sag_id = @Id and nr = @nr",
                        new { sag.Id, nr }
                    )
            );
            Assert.Equal((nr, nr), (link?.Nr, content?.Nr));
        }
    }

    [Fact, Trait("Afvist", "S1-14")]
    public async Task An_inserted_and_a_reordered_entry_are_found()
    {
        var sag = await Notes(6);
        var inserted = await AfterTampering(
            sag,
            db =>
                db.Execute(
                    """
                    insert into journal (sag_id, nr, dokument_nr, art, type, type_version, forfatter_art, journaliseret,
                        indhold_hash, forrige_hash, hash)
                    select sag_id, 8, 8, art, type, type_version, forfatter_art, journaliseret, indhold_hash, hash, hash
                    from journal where sag_id = @Id and nr = 7
                    """,
                    new { sag.Id }
                )
        );
        var swapped = await AfterTampering(sag, db => Swap(db, sag.Id));

        Assert.Equal((8, 3), (inserted?.Nr, swapped?.Nr));
    }

    [Fact]
    public async Task Deleting_content_with_a_step_that_says_so_leaves_the_chain_whole()
    {
        var sag = await Notes(3);
        await app.As<SagActs, Journalnummer>(
            app.Cast.Mette,
            acts =>
                acts.Run(sag.Id, act => act.Write(new Deleted(2), new Journaldata { RetterNr = 2 }))
        );

        var broken = await AfterTampering(
            sag,
            db =>
                db.Execute(
                    "delete from journal_indhold where sag_id = @Id and nr = 2",
                    new { sag.Id }
                )
        );

        Assert.Null(broken);
    }

    private sealed record Deleted(int Nr) : Hændelse
    {
        public override string Type => ChainCheck.DeleteType;
        public override Journalart Art => Journalart.Skridt;
        public override string Titel => $"Indholdet af indførsel {Nr} er slettet";
    }

    private async Task<Sag> Notes(int count)
    {
        var sag = await app.NewSag();
        foreach (var n in Enumerable.Range(1, count))
            await app.As<WriteNotat, Journalnummer>(
                app.Cast.Mette,
                write =>
                    write.Run(
                        sag.Id,
                        new NotatSkrevet($"Notat {n}", "Ærø, åben og 🙂", true),
                        new(2026, 3, 12)
                    )
            );
        return sag;
    }

    /// <summary>Tampers as a database administrator could, checks the case, and undoes it all.</summary>
    private async Task<Break?> AfterTampering(Sag sag, Func<Db, Task> tamper)
    {
        Break? broken = null;
        await Assert.ThrowsAsync<OperationCanceledException>(() =>
            app.As<Db, bool>(
                app.Cast.Mette,
                db =>
                    db.Write<bool>(async () =>
                    {
                        await Triggers.Drop(db, app.Engine);
                        await tamper(db);
                        var sql = new JournalAuditSql(db);
                        var head = (await sql.Heads(new(Guid.Empty), 1000)).Single(h =>
                            h.Sag == sag.Id
                        );
                        broken = ChainCheck.First(head, await sql.Entries(sag.Id));
                        throw new OperationCanceledException("Undo.");
                    })
            )
        );
        return broken;
    }

    private static async Task FlipBit(
        Db db,
        string table,
        string column,
        SagId sag,
        int nr,
        int at,
        int bit
    )
    {
        var text = await db.Get(
            $"select {column} as v from {table} where sag_id = @sag and nr = @nr",
            new { sag, nr },
            row => row.TextOrNull("v")
        );
        if (string.IsNullOrEmpty(text))
            return;
        var chars = text.ToCharArray();
        var index = at % chars.Length;
        while (char.IsSurrogate(chars[index]))
            index = (index + 1) % chars.Length;
        chars[index] = (char)(chars[index] ^ (1 << bit));
        if (chars[index] == '\0')
            chars[index] = 'x';
        await db.Execute(
            $"update {table} set {column} = @v where sag_id = @sag and nr = @nr",
            new
            {
                sag,
                nr,
                v = new string(chars),
            }
        );
    }

    private Task<bool> IsEmpty(string table, string column, SagId sag, int nr) =>
        app.As<Db, bool>(
            app.Cast.Mette,
            db =>
                db.Get(
                    $"select {column} as v from {table} where sag_id = @sag and nr = @nr",
                    new { sag, nr },
                    row => string.IsNullOrEmpty(row.TextOrNull("v"))
                )
        );

    /// <summary>Lets entries 3 and 4 change places, content and all, as someone who reorders history would.</summary>
    private static async Task Swap(Db db, SagId id)
    {
        await db.Execute(
            "create temporary table byttet as select * from journal_indhold where sag_id = @id and nr in (3, 4)",
            new { id }
        );
        await db.Execute(
            "delete from journal_indhold where sag_id = @id and nr in (3, 4)",
            new { id }
        );
        await db.Execute("update byttet set nr = 7 - nr", null);
        await db.Execute("insert into journal_indhold select * from byttet", null);
    }
}

public sealed class ChainOnSqlite(SqliteApp app) : ChainTests(app), IClassFixture<SqliteApp>;

public sealed class ChainOnPostgres(PostgresApp app) : ChainTests(app), IClassFixture<PostgresApp>;
