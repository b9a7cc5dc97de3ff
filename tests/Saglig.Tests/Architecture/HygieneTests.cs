using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Saglig.Tests.Architecture;

/// <summary>What is never in the source, whatever it is for.</summary>
public sealed partial class HygieneTests
{
    private static readonly string[] Banned =
    [
        "P:System.DateTime.Now",
        "P:System.DateTime.UtcNow",
        "P:System.DateTime.Today",
        "P:System.DateTimeOffset.Now",
        "P:System.DateTimeOffset.UtcNow",
        "P:System.TimeProvider.System",
        "M:System.Guid.NewGuid",
        "M:System.Guid.CreateVersion7",
        "P:System.Random.Shared",
        "M:System.Random.#ctor",
        "P:System.Threading.Tasks.Task`1.Result",
        "M:System.Threading.Tasks.Task.Wait",
    ];

    private static readonly string[] Doors = ["src/Saglig/Outside.cs"];

    private static IEnumerable<SourceFile> Written =>
        House.Code.Concat(House.Around).Concat(House.Views);

    [Fact]
    public void Clocks_and_chance_are_banned()
    {
        var lines = House
            .Text("BannedSymbols.txt")
            .Split('\n')
            .Select(line => line.Split(';')[0].Trim())
            .ToHashSet();
        HouseRule.Holds(
            "BannedSymbols.txt bans the clocks, the random sources and blocking waits.",
            Banned.Where(symbol => !lines.Contains(symbol))
        );
    }

    [Fact]
    public void A_ban_is_lifted_only_where_time_and_chance_come_in() =>
        HouseRule.Holds(
            $"Only {string.Join(" and ", Doors)} may use a banned symbol.",
            House
                .Code.Where(file => !Doors.Contains(file.Path))
                .SelectMany(file => file.LinesWhere(line => Lifted().IsMatch(line)))
        );

    [Fact]
    public void Nothing_is_left_for_later() =>
        HouseRule.Holds(
            "What is not done is an issue, not a note in the source; what is not built is not there.",
            Written
                .Where(file => file.Name != "HygieneTests.cs")
                .SelectMany(file => file.LinesWhere(line => Later().IsMatch(line)))
        );

    [Fact]
    public void No_regions() =>
        HouseRule.Holds(
            "A file that needs regions is two files.",
            Written.SelectMany(file =>
                file.LinesWhere(line =>
                    line.TrimStart().StartsWith("#region", StringComparison.Ordinal)
                )
            )
        );

    [Fact]
    public void Nothing_catches_everything() =>
        HouseRule.Holds(
            "A catch names what it expects; one that names nothing tidies up and throws on.",
            from file in House.Code
            from clause in file.All<CatchClauseSyntax>()
            where clause.Filter is null && !ThrowsOn(clause)
            where clause.Declaration?.Type.ToString() is null or "Exception" or "System.Exception"
            select file.At(clause)
        );

    [Fact]
    public void No_task_runs_unseen() =>
        HouseRule.Holds(
            "An async method returns a task: async void cannot be awaited, and its fault ends the program.",
            from file in Written.Where(file => !file.EndsIn(".cshtml"))
            from method in file.All<MethodDeclarationSyntax>()
            where
                method.ReturnType.ToString() == "void"
                && method.Modifiers.ToString().Contains("async", StringComparison.Ordinal)
            select file.At(method)
        );

    [Fact]
    public void No_committed_file_names_a_machine_or_a_registry() =>
        HouseRule.Holds(
            "A committed file holds no path of one machine and no address of a package registry.",
            from path in House.Committed
            where IsText(path) && !path.EndsWith("HygieneTests.cs", StringComparison.Ordinal)
            from place in new SourceFile(path, House.Text(path)).LinesWhere(line =>
                Machine().IsMatch(line)
            )
            select place
        );

    [Fact]
    public void Scripts_can_be_run_and_stop_at_the_first_fault() =>
        HouseRule.Holds(
            "A script in bin is executable, and is strict: set -euo pipefail.",
            from path in House.Committed
            where
                (
                    path.StartsWith("bin/", StringComparison.Ordinal)
                    && path.Count(c => c == '/') == 1
                )
                || path == ".ci/run"
            where
                !IsExecutable(path)
                || !House.Text(path).Contains("\nset -euo pipefail\n", StringComparison.Ordinal)
            select path
        );

    private static bool ThrowsOn(CatchClauseSyntax clause) =>
        clause.Block.Statements.LastOrDefault() is ThrowStatementSyntax { Expression: null };

    private static bool IsExecutable(string path) =>
        OperatingSystem.IsWindows()
        || File.GetUnixFileMode(Path.Combine(House.Root, path)).HasFlag(UnixFileMode.UserExecute);

    private static bool IsText(string path) =>
        Path.GetExtension(path)
            is not (
                ".png"
                or ".jpg"
                or ".pdf"
                or ".ttf"
                or ".woff"
                or ".woff2"
                or ".tif"
                or ".tiff"
                or ".docx"
                or ".odt"
            );

    [GeneratedRegex(@"(pragma warning disable|SuppressMessage).*RS0030")]
    private static partial Regex Lifted();

    [GeneratedRegex(@"\b(TODO|FIXME|XXX|HACK)\b|NotImplementedException|\bSkip\s*=\s*""")]
    private static partial Regex Later();

    [GeneratedRegex(
        @"(?<![\w.])/(work|home|root|Users)/\w|[A-Z]:\\Users|https?://[^\s""'<>]*(registry|nuget|npmjs|artifactory|nexus|verdaccio)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Machine();
}
