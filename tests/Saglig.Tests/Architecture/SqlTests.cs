using System.Text.RegularExpressions;

namespace Saglig.Tests.Architecture;

/// <summary>SQL in sight, and the same SQL on both databases.</summary>
public sealed partial class SqlTests
{
    /// <summary>What only one of the databases understands, or the two understand differently.</summary>
    private static readonly string[] DialectWords =
    [
        @"\bsqlite",
        @"\bpostgres",
        @"\bpragma\b",
        @"::\s*\w",
        @"\bilike\b",
        @"\bany\s*\(",
        @"\barray\s*\[",
        @"\bnow\s*\(",
        @"\bcurrent_(date|time|timestamp)\b",
        @"\b(julianday|strftime|unixepoch|datetime)\s*\(",
        @"\b(date_trunc|date_part|to_char|to_date|age|extract)\s*\(",
        @"\binterval\s+'",
        @"\bjson_(extract|each|tree|object|array|group_array)\s*\(",
        @"\bjsonb",
        @"->",
        @"\b(group_concat|string_agg|array_agg)\s*\(",
        @"\b(ifnull|nvl|iif)\s*\(",
        @"\browid\b",
        @"\bautoincrement\b",
        @"\b(big)?serial\b",
        @"\b(last_insert_rowid|nextval|currval)\b",
        @"\b(to_tsvector|to_tsquery|plainto_tsquery|websearch_to_tsquery|ts_rank|ts_headline|bm25|snippet)\b",
        @"\bmatch\b",
        @"\bglob\b",
        @"\bregexp\b",
        @"~\*",
        @"\bcollate\b",
        @"\bfor\s+update\b",
        @"\bskip\s+locked\b",
        @"\binsert\s+or\b",
        @"\bbegin\s+immediate\b",
        @"\bvacuum\b",
        @"\bpg_\w+",
        @"\bdistinct\s+on\b",
        @"\blateral\b",
        @"\btruncate\b",
        @"\brandom\s*\(",
        @"\b(uuid|timestamptz|bytea|blob|varchar|bigint|boolean|integer|real|numeric)\b",
    ];

    private static readonly Regex Dialect = new(
        string.Join('|', DialectWords),
        RegexOptions.IgnoreCase
    );

    [Fact]
    public void Sql_stands_in_sql_classes_only() =>
        HouseRule.Holds(
            "SQL is written in *Sql.cs, in Storage and in migrations, nowhere else.",
            from file in House.Program
            where !file.EndsIn("Sql.cs") && !file.IsBelow("src/Saglig/Storage")
            from text in file.Strings()
            where Statement().IsMatch(text.Value)
            select text.At
        );

    [Fact]
    public void Sql_classes_speak_no_dialect() =>
        HouseRule.Holds(
            "What the databases do not share stands in Storage (Dialect.cs and the two engines) or in a suffixed migration.",
            from file in House.Program
            where file.EndsIn("Sql.cs") && !file.IsBelow("src/Saglig/Storage")
            from text in file.Strings()
            let word = Dialect.Match(text.Value)
            where word.Success
            select $"{text.At} {word.Value}"
        );

    [Fact]
    public void The_program_does_not_ask_which_database_it_has() =>
        HouseRule.Holds(
            "Outside Storage, the search query in Tekst and the root no code names one of the databases.",
            from file in House.Program
            where !file.IsBelow("src/Saglig/Storage") && file.Folder != "src/Saglig"
            where file.Path != "src/Saglig/Tekst/SearchQuery.cs"
            from token in file.Root.DescendantTokens()
            where DatabaseName().IsMatch(token.ValueText)
            select $"{file.At(token.GetLocation())} {token.ValueText}"
        );

    [Fact]
    public void Migrations_for_both_databases_speak_no_dialect() =>
        HouseRule.Holds(
            "A migration without .sqlite or .postgres in its name uses the seven words for types and only shared SQL.",
            from file in House.Migrations
            where !Suffixed().IsMatch(file.Name)
            from line in Code(file).Index()
            let word = Dialect.Match(line.Item)
            where word.Success
            select $"{file.Path}:{line.Index + 1} {word.Value}"
        );

    [Fact]
    public void A_suffixed_migration_has_its_twin() =>
        HouseRule.Holds(
            "What is done for one database is done, or said to need nothing, for the other.",
            from file in House.Migrations
            where Suffixed().IsMatch(file.Name)
            group file by Suffixed().Replace(file.Path, "") into twins
            where twins.Count() != 2
            select twins.Key
        );

    [Fact]
    public void A_migration_is_named_by_its_moment() =>
        HouseRule.Holds(
            "A migration is called yyyyMMddTHHmm_what, so that two people's work does not collide.",
            House
                .Migrations.Where(file => !MigrationName().IsMatch(file.Name))
                .Select(file => file.Path)
        );

    /// <summary>The lines of a migration without comments and quoted values.</summary>
    private static IEnumerable<string> Code(SourceFile file) =>
        file.Text.Split('\n').Select(line => Quoted().Replace(line.Split("--")[0], "''"));

    [GeneratedRegex(
        @"\bselect\s.*?\sfrom\s|\binsert\s+into\s+\w|\bupdate\s+\w+\s+set\s|\bdelete\s+from\s+\w|\bcreate\s+(table|index|unique)\b",
        RegexOptions.IgnoreCase | RegexOptions.Singleline
    )]
    private static partial Regex Statement();

    [GeneratedRegex("sqlite|postgres|npgsql", RegexOptions.IgnoreCase)]
    private static partial Regex DatabaseName();

    [GeneratedRegex(@"\.(sqlite|postgres)(?=\.sql$)")]
    private static partial Regex Suffixed();

    [GeneratedRegex(@"^\d{8}T\d{4}_[a-z0-9_]+(\.sqlite|\.postgres)?\.sql$")]
    private static partial Regex MigrationName();

    [GeneratedRegex("'[^']*'")]
    private static partial Regex Quoted();
}
