using System.Security.Cryptography;
using System.Text;

namespace Saglig.Storage;

/// <summary>
/// Brings a database to the schema of this program: numbered SQL files embedded in the assembly, forward only, one
/// transaction each. A file whose text differs from the one that was run is refused, because the schema would then
/// not be what anyone has read.
/// </summary>
public sealed class Migrator(Database database, TimeProvider clock)
{
    private sealed record Migration(string Name, string Sql)
    {
        public string Checksum =>
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql)));
    }

    /// <summary>Runs what is missing and answers the names of the files that were run.</summary>
    /// <exception cref="InvalidOperationException">A file has changed since it was run, or the database is newer than the program.</exception>
    public async Task<IReadOnlyList<string>> Run()
    {
        var migrations = Load();
        var applied = await Applied();
        Check(migrations, applied);
        var missing = migrations.Where(m => !applied.ContainsKey(m.Name)).ToList();
        if (missing.Count > 0 && applied.Count > 0)
            await database.Engine.Backup(
                "foer-" + Path.GetFileNameWithoutExtension(missing[0].Name)
            );
        foreach (var migration in missing)
            await Apply(migration);
        return [.. missing.Select(m => m.Name)];
    }

    private List<Migration> Load()
    {
        var assembly = typeof(Migrator).Assembly;
        var other =
            database.Dialect == Dialect.Sqlite ? Dialect.Postgres.Suffix : Dialect.Sqlite.Suffix;
        return
        [
            .. assembly
                .GetManifestResourceNames()
                .Where(name => name.StartsWith("migrations/", StringComparison.Ordinal))
                .Where(name => !name.EndsWith(other, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => new Migration(name["migrations/".Length..], Read(name))),
        ];

        string Read(string name)
        {
            using var reader = new StreamReader(
                assembly.GetManifestResourceStream(name)!,
                Encoding.UTF8
            );
            return reader.ReadToEnd().ReplaceLineEndings("\n");
        }
    }

    private Task<Dictionary<string, string>> Applied() =>
        database.Use(async db =>
        {
            await db.Write(() =>
                db.Execute(
                    database.Dialect.Expand(
                        "create table if not exists migration (navn {text} primary key, kontrolsum {text} not null, koert {instant} not null) {strict}"
                    ),
                    null
                )
            );
            var rows = await db.List(
                "select navn, kontrolsum from migration",
                null,
                row => (Name: row.Text("navn"), Checksum: row.Text("kontrolsum"))
            );
            return rows.ToDictionary(r => r.Name, r => r.Checksum);
        });

    private static void Check(List<Migration> migrations, Dictionary<string, string> applied)
    {
        var known = migrations.ToDictionary(m => m.Name, m => m.Checksum);
        foreach (var (name, checksum) in applied)
        {
            if (!known.TryGetValue(name, out var expected))
                throw new InvalidOperationException(
                    $"The database has run {name}, which this program does not know: it is newer."
                );
            if (expected != checksum)
                throw new InvalidOperationException(
                    $"{name} has changed since it was run on this database."
                );
        }
    }

    private Task Apply(Migration migration) =>
        database.Use(db =>
            db.Write(async () =>
            {
                await db.Execute(database.Dialect.Expand(migration.Sql), null);
                return await db.Execute(
                    "insert into migration (navn, kontrolsum, koert) values (@Name, @Checksum, @now)",
                    new
                    {
                        migration.Name,
                        migration.Checksum,
                        now = clock.Now(),
                    }
                );
            })
        );
}
