using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Saglig;
using Saglig.Tekst;

namespace Bench.Worlds;

/// <summary>The demo world with 100,000 documents laid on its cases, indexed by the program's own words.</summary>
internal sealed class Papers(SqliteConnection connection)
{
    public const int Count = 100_000;

    /// <summary>Stands in about one document of a hundred.</summary>
    public const string Word = "arbejdsprøvning";

    private readonly Random random = Outside.Seeded(2018);

    public static async Task<World> Make()
    {
        var small = await World.Demo();
        return await World.Made(
            "papirer",
            world =>
            {
                var copy = small.CopyTo("papirer");
                Directory.Move(copy.Data, world.Data);
                File.Move(copy.Database, world.Database);
                using var connection = world.Open();
                new Papers(connection).Fill();
                return Task.CompletedTask;
            }
        );
    }

    private void Fill()
    {
        var cases = Sql.Rows(connection, "select id, enhed_id from sag order by id");
        var words = Words();
        Sql.Run(connection, "pragma synchronous=off; pragma cache_size=-200000; begin");
        for (var i = 0; i < Count; i++)
        {
            var sag = cases[random.Next(cases.Count)];
            Add(i, sag[0], sag[1], Text(words));
        }
        Sql.Run(connection, "commit; pragma wal_checkpoint(truncate)");
    }

    private string[] Words() =>
        [
            .. Sql.Rows(connection, "select coalesce(tekst, titel) from journal_indhold")
                .SelectMany(row =>
                    row[0].Split([' ', '\n', '.', ','], StringSplitOptions.RemoveEmptyEntries)
                )
                .Distinct()
                .Where(word => word != Word)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>A page of words; few words are common and most are rare, as in any language.</summary>
    private string Text(string[] words)
    {
        var text = new StringBuilder();
        var length = random.Next(60, 140);
        for (var i = 0; i < length; i++)
            text.Append(words[(int)(words.Length * Math.Pow(random.NextDouble(), 3))]).Append(' ');
        if (random.Next(100) == 0)
            text.Append(Word);
        return text.ToString();
    }

    private void Add(int number, string sag, string unit, string text)
    {
        var hash = Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(number.ToString(CultureInfo.InvariantCulture)))
        );
        var nr = 1_000_000 + number;
        Insert(
            "dokument (hash, type, bytes, modtaget, tekst_status, tekst, sider)",
            [hash, "text/plain", text.Length, "2026-01-05T08:00:00.000Z", "Klar", text, 1]
        );
        Insert(
            "journal (sag_id, nr, dokument_nr, art, type, type_version, forfatter_art, enhed_id, journaliseret, indhold_hash, forrige_hash, hash)",
            [
                sag,
                nr,
                nr,
                "Ind",
                "papir-modtaget",
                1,
                "System",
                unit,
                "2026-01-05T08:00:00.000Z",
                hash,
                hash,
                hash,
            ]
        );
        Insert(
            "journal_indhold (sag_id, nr, salt, titel, data, dokument_hash, dokument_navn, dokument_type, dokument_bytes)",
            [sag, nr, hash, "Papir", "{}", hash, "papir.txt", "text/plain", text.Length]
        );
        Index(sag, nr, text);
    }

    private void Index(string sag, int nr, string text)
    {
        foreach (var part in IndexText.Of(text))
        {
            Insert("soegedel (sag_id, nr, kilde)", [sag, nr, "dokument"]);
            Insert("soegeindeks (rowid, ord, varianter)", [LastRow(), part.Words, part.Variants]);
        }
    }

    private readonly Dictionary<string, SqliteCommand> commands = [];

    private void Insert(string into, object[] values)
    {
        if (!commands.TryGetValue(into, out var command))
        {
            command = connection.CreateCommand();
            var names = values.Select((_, i) => $"@p{i}");
            command.CommandText = $"insert into {into} values ({string.Join(", ", names)})";
            commands[into] = command;
        }
        command.Parameters.Clear();
        for (var i = 0; i < values.Length; i++)
            command.Parameters.AddWithValue($"@p{i}", values[i]);
        command.ExecuteNonQuery();
    }

    private long LastRow() => SQLitePCL.raw.sqlite3_last_insert_rowid(connection.Handle);
}
