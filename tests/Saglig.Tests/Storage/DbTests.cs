using Saglig.Storage;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Storage;

/// <summary>What every act relies on: all or nothing, one snapshot, and what is owed goes with the next act.</summary>
public abstract class DbTests(App app)
{
    private static int year = 3000;

    private readonly int mine = Interlocked.Add(ref year, 100);

    [Fact]
    public async Task A_change_outside_a_transaction_is_a_bug()
    {
        await Use(async db =>
            await Assert.ThrowsAsync<InvalidOperationException>(() => Insert(db, mine))
        );

        Assert.Empty(await Years());
    }

    [Fact]
    public async Task What_stops_an_act_undoes_all_of_it_also_what_was_written_within()
    {
        await Use(async db =>
            await Assert.ThrowsAsync<Stopped>(() =>
                db.Write(async () =>
                {
                    await Insert(db, mine);
                    await db.Write(() => Insert(db, mine + 1));
                    throw new Stopped();
                })
            )
        );

        Assert.Empty(await Years());
    }

    [Fact]
    public async Task Of_many_acts_at_once_those_that_were_answered_stand_and_those_that_failed_left_nothing()
    {
        var answered = await Task.WhenAll(Enumerable.Range(0, 40).Select(Act));

        Assert.Equal(answered.OfType<int>().Order(), await Years());
        Assert.Equal(26, answered.OfType<int>().Count());

        async Task<int?> Act(int i)
        {
            try
            {
                return await Use(db =>
                    db.Write(async () =>
                    {
                        await Insert(db, mine + i);
                        return i % 3 == 0 ? throw new Stopped() : mine + i;
                    })
                );
            }
            catch (Stopped)
            {
                return null;
            }
        }
    }

    [Fact]
    public async Task Reads_come_from_one_snapshot_until_it_is_let_go()
    {
        var (before, during, after) = await Use(async db =>
        {
            var first = await Years(db);
            await Use(other => other.Write(() => Insert(other, mine)));
            var second = await Years(db);
            await db.EndReading();
            return (first, second, await Years(db));
        });

        Assert.Empty(before);
        Assert.Empty(during);
        Assert.Equal([mine], after);
    }

    [Fact]
    public async Task What_is_owed_goes_with_the_next_act_and_once_only()
    {
        await Use(async db =>
        {
            db.Owe(() => Insert(db, mine));
            Assert.Empty(await Years(db));
            await db.Write(() => Insert(db, mine + 1));
            await db.Settle();
        });

        Assert.Equal([mine, mine + 1], await Years());
    }

    [Fact]
    public async Task What_is_owed_is_undone_with_a_failed_act_and_settled_after_it()
    {
        await Use(async db =>
        {
            db.Owe(() => Insert(db, mine));
            await Assert.ThrowsAsync<Stopped>(() => db.Write(() => throw new Stopped()));
            Assert.Empty(await Years());
            await db.Settle();
        });

        Assert.Equal([mine], await Years());
    }

    [Fact]
    public async Task What_is_forgiven_is_never_written()
    {
        await Use(async db =>
        {
            db.Owe(() => Insert(db, mine));
            db.Forgive();
            await db.Settle();
        });

        Assert.Empty(await Years());
    }

    private sealed class Stopped : Exception;

    private static Task Insert(Db db, int year) =>
        db.Execute("insert into sagsnummer (aar, sidste) values (@year, 1)", new { year });

    private Task<List<int>> Years() => Use(Years);

    private Task<List<int>> Years(Db db) =>
        db.List(
            "select aar from sagsnummer where aar between @mine and @mine + 99 order by aar",
            new { mine },
            row => row.Int("aar")
        );

    private Task<T> Use<T>(Func<Db, Task<T>> work) => app.As(SystemActor.Instance, work);

    private Task Use(Func<Db, Task> work) => app.As(SystemActor.Instance, work);
}

public sealed class DbOnSqlite(SqliteApp app) : DbTests(app), IClassFixture<SqliteApp>;

public sealed class DbOnPostgres(PostgresApp app) : DbTests(app), IClassFixture<PostgresApp>;
