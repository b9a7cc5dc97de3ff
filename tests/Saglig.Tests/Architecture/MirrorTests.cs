using System.Reflection;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Saglig.Tests.Architecture;

/// <summary>The tests are a mirror of the source: who knows the one knows where the other is.</summary>
public sealed class MirrorTests
{
    private static readonly string[] Own =
    [
        "Testing",
        "Architecture",
        "Faults",
        "Hostile",
        "Journeys",
    ];
    private static readonly string[] Endings = ["Tests", "Journey", "OnSqlite", "OnPostgres"];
    private static readonly string[] Mirrored = ["Ret", "Pdf", "Saglig"];

    [Fact]
    public void A_folder_of_tests_mirrors_a_folder_of_source() =>
        HouseRule.Holds(
            "tests/X.Tests/Folder holds the tests of src/X/Folder.",
            from name in Mirrored
            from file in House.Around
            where file.IsBelow($"tests/{name}.Tests") && file.EndsIn("Tests.cs")
            let folder = file.Folder[$"tests/{name}.Tests".Length..].TrimStart('/')
            where folder != "" && !Own.Contains(folder.Split('/')[0])
            where !Directory.Exists(Path.Combine(House.Root, "src", name, folder))
            select $"{file.Path} has no src/{name}/{folder}"
        );

    [Fact]
    public void A_test_class_is_called_as_its_file() =>
        HouseRule.Holds(
            "FooTests.cs holds the class FooTests.",
            from file in House.Around
            where file.IsBelow("tests") && file.EndsIn("Tests.cs")
            where
                !file.All<ClassDeclarationSyntax>()
                    .Any(type => type.Identifier.ValueText == file.Stem)
            select file.Path
        );

    [Fact]
    public void A_class_with_tests_says_so() =>
        HouseRule.Holds(
            "A class with tests ends in Tests, or in Journey in the browser; one that only inherits them ends in OnSqlite or OnPostgres.",
            from file in House.Around
            where file.IsBelow("tests")
            from type in file.All<ClassDeclarationSyntax>()
            where type.Members.OfType<MethodDeclarationSyntax>().Any(IsTest)
            let name = type.Identifier.ValueText
            where !Endings.Any(end => name.EndsWith(end, StringComparison.Ordinal))
            select $"{file.At(type)} {name}"
        );

    [Fact]
    public void Tests_of_storage_run_on_both_databases() =>
        HouseRule.Holds(
            "An abstract class of tests has an heir on SQLite and an heir on PostgreSQL.",
            from type in Assembly.GetExecutingAssembly().GetTypes()
            where
                type.IsAbstract
                && type.Name.EndsWith("Tests", StringComparison.Ordinal)
                && !type.IsSealed
            let heirs = type
                .Assembly.GetTypes()
                .Where(t => !t.IsAbstract && t.IsSubclassOf(type))
                .ToList()
            where
                !heirs.Any(h => h.Name.Contains("Sqlite"))
                || !heirs.Any(h => h.Name.Contains("Postgres"))
            select type.FullName
        );

    [Fact]
    public void Tests_do_not_sleep() =>
        HouseRule.Holds(
            "A test waits for what it waits for, never for a time.",
            from file in House.Around
            where file.IsBelow("tests")
            from call in file.All<MemberAccessExpressionSyntax>()
            where call.ToString() is "Thread.Sleep" or "Task.Delay"
            select file.At(call)
        );

    [Fact]
    public void A_requirement_in_a_trait_exists()
    {
        var known = House
            .Text("docs/krav.tsv")
            .Split('\n')
            .Select(line => line.Split('\t')[0])
            .ToHashSet();
        HouseRule.Holds(
            "A Krav or Afvist trait names a row of docs/krav.tsv.",
            from file in House.Around
            where file.IsBelow("tests")
            from attribute in file.All<AttributeSyntax>()
            where attribute.Name.ToString() == "Trait"
            let values = attribute
                .ArgumentList!.Arguments.Select(a => a.Expression.ToString().Trim('"'))
                .ToList()
            where values is not ["Krav" or "Afvist", var row] || !known.Contains(row)
            select $"{file.At(attribute)} {string.Join(' ', values)}"
        );
    }

    private static bool IsTest(MethodDeclarationSyntax method) =>
        method
            .AttributeLists.SelectMany(list => list.Attributes)
            .Any(a => a.Name.ToString() is "Fact" or "Theory");
}
