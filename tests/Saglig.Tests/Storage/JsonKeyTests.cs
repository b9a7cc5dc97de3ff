using System.Text.Json;
using Saglig.Kladder;
using Saglig.Storage;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Storage;

/// <summary>No key of any JSON in the database has a letter outside ascii.</summary>
public abstract class JsonKeyTests(App app, string columns)
{
    [Fact]
    public async Task After_everything_that_can_happen_no_key_has_a_danish_letter()
    {
        await Draft("/sager/2026-0000001/afgoerelse", new() { ["LagtVægtPå"] = "Attesten." });
        var (wrong, places) = (new List<string>(), new HashSet<string>());
        foreach (var (table, column) in await Columns())
        foreach (var text in await Texts(table, column))
            if (Keys(text).ToList() is { Count: > 0 } keys)
            {
                places.Add($"{table}.{column}");
                wrong.AddRange(
                    keys.Where(k => !k.All(char.IsAscii)).Select(k => $"{table}.{column}: {k}")
                );
            }

        Assert.Empty(wrong.Distinct());
        // The test looks where JSON is known to be, and would say nothing if it found none.
        Assert.Superset(
            new HashSet<string>
            {
                "journal_indhold.data",
                "kladde.felter",
                "post_papir.data",
                "afgoerelsesudkast.svar",
                "afgoerelse.fakta",
                "afgoerelse.tekst",
            },
            places
        );
    }

    [Fact]
    public async Task What_was_typed_comes_back_under_the_names_of_its_fields()
    {
        var typed = new Dictionary<string, string>
        {
            ["Ønsker[0].Tekst"] = "Æblegrød på Ærø",
            ["LagtVægtPå"] = "{\"nøgle\": 1}",
        };

        Assert.Equal(typed, (await Draft("/sager/2026-0000002/afgoerelse", typed)).Fields);
    }

    private async Task<Draft> Draft(string path, Dictionary<string, string> typed)
    {
        await app.As<SaveDraft, SaveDraftResult>(
            app.Cast.Mette,
            save => save.Run(app.Cast.Mette, new DraftInput(path, "Afgørelse", typed), null)
        );
        return (
            await app.As<DraftSql, Draft?>(
                app.Cast.Mette,
                sql => sql.Find(path, app.Cast.Mette.Id.Value)
            )
        )!;
    }

    private Task<List<(string Table, string Column)>> Columns() =>
        app.As<Db, List<(string, string)>>(
            SystemActor.Instance,
            db => db.List(columns, null, row => (row.Text("tabel"), row.Text("kolonne")))
        );

    private Task<List<string>> Texts(string table, string column) =>
        app.As<Db, List<string>>(
            SystemActor.Instance,
            db =>
                db.List(
                    $"select cast({column} as text) as tekst from {table} where {column} is not null",
                    null,
                    row => row.Text("tekst").Trim()
                )
        );

    private static IEnumerable<string> Keys(string text)
    {
        if (text is not ['{' or '[', ..])
            return [];
        try
        {
            using var json = JsonDocument.Parse(text);
            return [.. Keys(json.RootElement)];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static IEnumerable<string> Keys(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element
                .EnumerateObject()
                .SelectMany(p => Keys(p.Value).Prepend(p.Name)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Keys),
            _ => [],
        };
}

public sealed class JsonKeyOnSqlite(PlayedSqlite app)
    : JsonKeyTests(
        app,
        """
        select m.name as tabel, c.name as kolonne from sqlite_master m join pragma_table_info(m.name) c
        where m.type = 'table' and m.sql like '%strict%' and lower(c.type) = 'text'
        """
    ),
        IClassFixture<PlayedSqlite>;

public sealed class JsonKeyOnPostgres(PlayedPostgres app)
    : JsonKeyTests(
        app,
        """
        select table_name as tabel, column_name as kolonne from information_schema.columns
        where table_schema = 'public' and data_type in ('text', 'jsonb')
        """
    ),
        IClassFixture<PlayedPostgres>;
