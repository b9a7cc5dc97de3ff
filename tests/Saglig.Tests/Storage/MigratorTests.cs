using System.Data.Common;
using Saglig.Storage;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Storage;

/// <summary>A database is brought forward whole, or not at all, and never by a file that nobody has read.</summary>
public abstract class MigratorTests(Engine engine) : IAsyncLifetime
{
    private const string Searches = "20261122T1720_opslagssoegning.sql";
    private const string Copy = "foer-20261122T1720_opslagssoegning.bak";

    private TestDatabase place = null!;

    public async Task InitializeAsync() => place = await TestDatabase.New(engine);

    public async Task DisposeAsync() => await place.DisposeAsync();

    [Fact]
    public async Task What_was_run_is_not_run_again() => Assert.Empty(await Run());

    [Fact]
    public async Task A_file_that_was_changed_after_it_ran_is_refused()
    {
        await Sql("update migration set kontrolsum = 'en anden' where navn like '%personer%'");

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(Run);

        Assert.EndsWith("has changed since it was run on this database.", refusal.Message);
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_refused()
    {
        await Sql(
            "insert into migration (navn, kontrolsum, koert) select '99991231T1000_fremtid.sql', kontrolsum, koert from migration limit 1"
        );

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(Run);

        Assert.Contains("99991231T1000_fremtid.sql", refusal.Message);
    }

    [Fact]
    public async Task A_migration_that_stops_half_way_leaves_nothing_and_can_be_run_again()
    {
        // Its first table can be made; where its second should stand, something is in the way.
        await Sql("drop table opslagsudtraek");
        await Sql("drop table opslagssoegning");
        await Sql("drop index opslag_tid");
        await Sql("create table opslagsudtraek (id integer)");
        await Sql($"delete from migration where navn = '{Searches}'");

        await Assert.ThrowsAnyAsync<DbException>(Run);

        await Assert.ThrowsAnyAsync<DbException>(() => Sql("select 1 from opslagssoegning"));
        await Sql("drop table opslagsudtraek");
        Assert.Equal([Searches], await Run());
        Assert.Equal(engine == Engine.Sqlite, File.Exists($"{place.Connection}.{Copy}"));
    }

    private async Task<IReadOnlyList<string>> Run()
    {
        await using var database = new Database(place.Connection);
        return await new Migrator(database, TestClock.New()).Run();
    }

    private async Task Sql(string sql)
    {
        await using var database = new Database(place.Connection);
        await database.Use(db => db.Write(() => db.Execute(sql, null)));
    }
}

public sealed class MigratorOnSqlite() : MigratorTests(Engine.Sqlite);

public sealed class MigratorOnPostgres() : MigratorTests(Engine.Postgres);
