using System.Diagnostics;
using System.Reflection;
using Krav;

namespace Saglig.Tests.Architecture;

/// <summary>The report on requirements: right for theories and for inherited tests, half without a refusal.</summary>
public sealed class KravTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("saglig-krav-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Each_requirement_is_told_by_its_tests()
    {
        Run(
            [
                ("A", "Ok", "Passed"),
                ("A", "Refused", "Passed"),
                ("A", "Half", "Passed"),
                ("A", "Fails", "Failed"),
                ("A", "Never", "NotExecuted"),
            ],
            [
                "A\tOk\tKrav\tS0-1",
                "A\tRefused\tAfvist\tS0-1",
                "A\tHalf\tKrav\tS0-4",
                "A\tFails\tKrav\tS0-2",
                "A\tOk\tKrav\tS0-2",
                "A\tOk\tKrav\tS0-3",
                "A\tNever\tKrav\tS0-5",
            ]
        );

        var report = Report.Of(Rows, folder);

        Assert.Equal(
            ["S0-1 ok 2", "S0-2 failing 1", "S0-3 ok 1", "S0-4 half 1", "S0-5 missing 0"],
            report.Take(5)
        );
        Assert.Equal("S0 total 21: 2 ok, 1 half, 1 failing, 17 missing", report[136]);
        Assert.Equal(136 + 5, report.Count);
    }

    [Fact]
    public void A_refusal_alone_is_half_of_what_enforcing_needs()
    {
        Run([("A", "Refused", "Passed")], ["A\tRefused\tAfvist\tS0-1"]);

        Assert.Equal("S0-1 half 1", Report.Of(Rows, folder)[0]);
    }

    [Fact]
    public void Each_row_of_a_theory_and_each_heir_counts_and_one_failure_is_enough()
    {
        Run(
            [
                ("OnSqlite", "T", "Passed"),
                ("OnSqlite", "T", "Passed"),
                ("OnPostgres", "T", "Passed"),
                ("Other", "T", "Failed"),
            ],
            ["OnSqlite\tT\tKrav\tS0-3", "OnPostgres\tT\tKrav\tS0-3", "Other\tT\tKrav\tS0-13"]
        );

        var report = Report.Of(Rows, folder);

        Assert.Equal("S0-3 ok 3", report[2]);
        Assert.Equal("S0-13 failing 1", report[12]);
    }

    [Fact]
    public void A_test_with_both_traits_counts_once()
    {
        Run([("A", "Both", "Passed")], ["A\tBoth\tKrav\tS0-1", "A\tBoth\tAfvist\tS0-1"]);

        Assert.Equal("S0-1 ok 1", Report.Of(Rows, folder)[0]);
    }

    [Fact]
    public void Traits_of_an_inherited_test_belong_to_every_heir()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var inherited =
            from heir in assembly.GetTypes()
            where
                !heir.IsAbstract
                && heir.BaseType is { IsAbstract: true } parent
                && parent.Assembly == assembly
            from method in heir.BaseType!.GetMethods()
            from trait in method.GetCustomAttributesData()
            where trait.AttributeType == typeof(TraitAttribute)
            select new Krav.Trait(
                heir.FullName!,
                method.Name,
                (string)trait.ConstructorArguments[0].Value!,
                (string)trait.ConstructorArguments[1].Value!
            );
        var expected = inherited.ToList();

        Assert.NotEmpty(expected);
        Assert.Empty(expected.Except(Traits.Of(assembly)));
    }

    [Fact]
    public void The_script_reads_the_results_that_lie_in_its_folder()
    {
        Run([("A", "Ok", "Passed")], ["A\tOk\tKrav\tS0-3"]);

        var lines = Script();

        Assert.Equal(136 + 5, lines.Length);
        Assert.Equal("S0-3 ok 1", lines[2]);
    }

    [Fact]
    public void The_list_counts_traits_in_the_sources_of_every_requirement()
    {
        var lines = Script("--list");

        var inSource = House.Around.Sum(file =>
            file.LinesWhere(line => line.Contains("Trait(\"" + "Krav\", \"S1-1\")")).Count()
        );
        Assert.Equal(
            File.ReadLines(Rows).Skip(1).Select(row => row.Split('\t')[0]),
            lines.Select(line => line.Split(' ')[0])
        );
        Assert.True(int.Parse(lines[21].Split(' ')[1]) >= inSource);
    }

    private static string Rows => Path.Combine(House.Root, "docs", "krav.tsv");

    private void Run((string Class, string Method, string Outcome)[] tests, string[] traits)
    {
        var ran = tests.Index().ToList();
        File.WriteAllText(
            Path.Combine(folder, "Some.Tests.trx"),
            $"""
            <TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010">
              <Results>{string.Concat(
                ran.Select(t => $"<UnitTestResult testId='{t.Index}' outcome='{t.Item.Outcome}' />")
            )}</Results>
              <TestDefinitions>{string.Concat(
                ran.Select(t =>
                    $"<UnitTest id='{t.Index}'><TestMethod className='{t.Item.Class}' name='{t.Item.Method}' /></UnitTest>"
                )
            )}</TestDefinitions>
            </TestRun>
            """
        );
        File.WriteAllLines(Path.Combine(folder, "Some.Tests.traits.tsv"), traits);
    }

    private string[] Script(params string[] arguments)
    {
        Directory.CreateDirectory(Path.Combine(folder, "tests"));
        foreach (var file in Directory.GetFiles(folder))
            File.Copy(file, Path.Combine(folder, "tests", Path.GetFileName(file)));
        var start = new ProcessStartInfo(Path.Combine(House.Root, "bin", "krav"), arguments)
        {
            RedirectStandardOutput = true,
        };
        start.Environment["OUT"] = folder;
        start.Environment["CONFIGURATION"] = Configuration;
        using var script = Process.Start(start)!;
        var lines = script
            .StandardOutput.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
        script.WaitForExit();
        Assert.Equal(0, script.ExitCode);
        return lines;
    }

    private static string Configuration =>
        Assembly
            .GetExecutingAssembly()
            .GetCustomAttribute<AssemblyConfigurationAttribute>()!
            .Configuration;
}
