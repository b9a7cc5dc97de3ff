using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Saglig.Tests.Architecture;

/// <summary>Which way the assemblies point: the program knows the law, the law knows nothing.</summary>
public sealed class DependencyTests
{
    private static readonly string[] Impure =
    [
        "TimeProvider",
        "Environment",
        "Console",
        "File",
        "Directory",
        "HttpClient",
        "Process",
        "Task",
        "ValueTask",
        "Thread",
        "ILogger",
        "DbConnection",
    ];

    public static TheoryData<string> Pure => ["Ret", "Pdf"];

    [Theory, MemberData(nameof(Pure))]
    public void The_law_and_the_pdf_writer_reference_only_the_runtime(string name) =>
        HouseRule.Holds(
            $"{name} references no assembly outside the runtime.",
            Assembly
                .Load(name)
                .GetReferencedAssemblies()
                .Select(reference => reference.Name!)
                .Where(reference =>
                    !reference.StartsWith("System.", StringComparison.Ordinal)
                    || reference.StartsWith("System.Data", StringComparison.Ordinal)
                    || reference.StartsWith("System.Net", StringComparison.Ordinal)
                )
        );

    [Theory, MemberData(nameof(Pure))]
    public void The_law_and_the_pdf_writer_have_no_package_and_no_project(string name) =>
        HouseRule.Holds(
            $"src/{name}/{name}.csproj holds no reference of any kind.",
            Regex
                .Matches(
                    House.Text($"src/{name}/{name}.csproj"),
                    "(Package|Project|Framework)?Reference Include=\"[^\"]+\""
                )
                .Select(match => match.Value)
        );

    [Theory, MemberData(nameof(Pure))]
    public void The_law_and_the_pdf_writer_use_only_the_runtime_and_themselves(string name) =>
        HouseRule.Holds(
            $"A using in src/{name} names System or {name}.",
            from file in House.Code
            where file.IsBelow($"src/{name}")
            from directive in file.All<UsingDirectiveSyntax>()
            let target = directive.NamespaceOrType.ToString()
            where !IsIn(target, "System") && !IsIn(target, name)
            select $"{file.At(directive)} {target}"
        );

    [Fact]
    public void The_law_reads_no_clock_no_file_and_no_database() =>
        HouseRule.Holds(
            "Ret is pure: facts in, answer out.",
            from file in House.Code
            where file.IsBelow("src/Ret")
            from name in file.All<IdentifierNameSyntax>()
            where Impure.Contains(name.Identifier.ValueText)
            select $"{file.At(name)} {name.Identifier.ValueText}"
        );

    [Fact]
    public void No_package_brings_an_envelope() =>
        HouseRule.Holds(
            "No mapper, mediator, object-relational layer, validation library or mock of own code.",
            Regex
                .Matches(
                    House.Text("Directory.Packages.props"),
                    "Include=\"(Microsoft\\.EntityFrameworkCore|Dapper|MediatR|AutoMapper|Mapster|FluentValidation|Moq|NSubstitute|FakeItEasy)[^\"]*\""
                )
                .Select(match => match.Value)
        );

    [Fact]
    public void Only_the_storage_names_a_database_driver() =>
        HouseRule.Holds(
            "Npgsql and Microsoft.Data.Sqlite are used in src/Saglig/Storage only.",
            from file in House.Program
            where !file.IsBelow("src/Saglig/Storage")
            from directive in file.All<UsingDirectiveSyntax>()
            let target = directive.NamespaceOrType.ToString()
            where
                IsIn(target, "Npgsql")
                || IsIn(target, "NpgsqlTypes")
                || IsIn(target, "Microsoft.Data.Sqlite")
            select $"{file.At(directive)} {target}"
        );

    private static bool IsIn(string target, string space) =>
        target == space || target.StartsWith(space + ".", StringComparison.Ordinal);
}
