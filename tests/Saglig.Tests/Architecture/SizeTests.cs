using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Saglig.Tests.Architecture;

/// <summary>Budgets of size. What is too long has more than one reason to change.</summary>
public sealed class SizeTests
{
    private const int LongestMethod = 25;
    private const int MostCollaborators = 5;

    [Fact]
    public void No_file_is_longer_than_its_kind_allows() =>
        HouseRule.Holds(
            "A file keeps within the budget of its kind.",
            from file in House.Code.Concat(House.Around).Concat(House.Views)
            let budget = Budget(file)
            where file.Length > budget
            select $"{file.Path} has {file.Length} lines, {budget} allowed"
        );

    [Fact]
    public void No_method_is_longer_than_25_lines() =>
        HouseRule.Holds(
            $"The body of a method is at most {LongestMethod} lines; tables of data, SQL statements and built test data are not counted.",
            from file in House.Code.Concat(House.Around)
            from method in file.Root.DescendantNodes()
            where !(method is ArrowExpressionClauseSyntax && IsOneSentence(file))
            let body = Body(method)
            where body is not null
            let lines = Lines(body)
            where lines > LongestMethod
            select $"{file.At(method)} has a body of {lines} lines"
        );

    [Fact]
    public void No_class_has_more_than_five_collaborators() =>
        HouseRule.Holds(
            $"A constructor of a class takes at most {MostCollaborators} parameters.",
            from file in House.Code.Concat(House.Around)
            from parameters in file.All<ParameterListSyntax>()
            where
                parameters.Parent
                    is ClassDeclarationSyntax
                        or ConstructorDeclarationSyntax { Parent: ClassDeclarationSyntax }
            where parameters.Parameters.Count > MostCollaborators
            select $"{file.At(parameters)} takes {parameters.Parameters.Count}"
        );

    private static int Budget(SourceFile file) =>
        file.IsBelow("tests") ? 300
        : file.IsBelow("src/Ret") && file.EndsIn("regler.cs") ? 120
        : file.EndsIn(".cshtml") || file.EndsIn(".cshtml.cs") ? 120
        : file.EndsIn("Sql.cs") ? 160
        : file.IsBelow("src/Saglig") && IsAct(file) ? 80
        : 200;

    /// <summary>One expression there is one SQL statement with its values, or one piece of data for tests.</summary>
    private static bool IsOneSentence(SourceFile file) =>
        file.EndsIn("Sql.cs") || file.IsBelow("tests");

    /// <summary>An act is a class with the one public method Run.</summary>
    private static bool IsAct(SourceFile file) =>
        file.EndsIn(".cs")
        && !Modules.IsTechnique(file)
        && file.All<MethodDeclarationSyntax>()
            .Any(m => m.Identifier.ValueText == "Run" && m.Modifiers.Any(SyntaxKind.PublicKeyword));

    /// <summary>The block, or the expression after the arrow; null for what has no body.</summary>
    private static SyntaxNode? Body(SyntaxNode node) =>
        node switch
        {
            BaseMethodDeclarationSyntax method => method.Body,
            LocalFunctionStatementSyntax function => function.Body,
            AccessorDeclarationSyntax accessor => accessor.Body,
            ArrowExpressionClauseSyntax { Parent: not PropertyDeclarationSyntax } arrow =>
                arrow.Expression,
            _ => null,
        };

    /// <summary>Lines that say something: what the formatter adds (a brace on a line of its own, a blank) is not counted.</summary>
    private static int Lines(SyntaxNode body) =>
        body.ToString().Split('\n').Count(line => line.Any(char.IsLetterOrDigit));
}
