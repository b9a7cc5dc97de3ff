using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Saglig.Tests.Architecture;

/// <summary>What others may use says what its reader cannot see.</summary>
public sealed class DocumentationTests
{
    [Fact]
    public void Every_public_type_is_documented() =>
        HouseRule.Holds(
            "A public type in src has a docstring; the cases of a closed hierarchy, nested in it, are told by it.",
            from file in House.Code
            from type in file.All<MemberDeclarationSyntax>()
            where type is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax
            where IsOpen(type) && !IsDocumented(type) && !IsCase(type)
            select file.At(type)
        );

    [Fact]
    public void Every_public_method_is_documented() =>
        HouseRule.Holds(
            "A public method has a docstring, unless it is a single line or SQL statement in a documented type, an address, a registration or an act; page models speak through their page.",
            from file in House.Code
            from method in file.All<MethodDeclarationSyntax>()
            where IsOpen(method) && !IsDocumented(method)
            where
                !method.Modifiers.Any(SyntaxKind.OverrideKeyword)
                && !file.EndsIn(".cshtml.cs")
                && !FulfilsInterface(method)
                && !HasDocumentedTwin(method)
                && !SaysItself(method)
            select $"{file.At(method)} {method.Identifier.ValueText}"
        );

    /// <summary>Public, and every type around it too. Members of an interface are public without saying so.</summary>
    private static bool IsOpen(MemberDeclarationSyntax member) =>
        (
            member.Modifiers.Any(SyntaxKind.PublicKeyword)
            || (member.Parent is InterfaceDeclarationSyntax && IsBare(member))
        )
        && member
            .Ancestors()
            .OfType<BaseTypeDeclarationSyntax>()
            .All(outer => outer.Modifiers.Any(SyntaxKind.PublicKeyword));

    /// <summary>A case of a closed hierarchy stands inside the type it derives from, or inside that one's parent.</summary>
    private static bool IsCase(MemberDeclarationSyntax member) =>
        member is TypeDeclarationSyntax { BaseList: { } bases }
        && member
            .Ancestors()
            .OfType<TypeDeclarationSyntax>()
            .SelectMany(outer => outer.Members.OfType<TypeDeclarationSyntax>().Append(outer))
            .Any(known =>
                known.Modifiers.Any(SyntaxKind.AbstractKeyword)
                && bases.Types.Any(b => b.Type.ToString() == known.Identifier.ValueText)
            );

    private static bool IsBare(MemberDeclarationSyntax member) =>
        !member.Modifiers.Any(SyntaxKind.PrivateKeyword)
        && !member.Modifiers.Any(SyntaxKind.InternalKeyword);

    private static bool IsDocumented(MemberDeclarationSyntax member) =>
        member
            .GetLeadingTrivia()
            .Any(trivia => trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia));

    /// <summary>
    /// One line that the reader sees whole, in a type that tells what its members are; one SQL statement, the addresses of
    /// Links, the registrations of a module and the one method of an act need no more than their type says.
    /// </summary>
    private static bool SaysItself(MethodDeclarationSyntax method) =>
        method.Parent is TypeDeclarationSyntax type
        && IsDocumented(type)
        && (
            type.Identifier.ValueText == "Links"
            || type.Identifier.ValueText.EndsWith("Module", StringComparison.Ordinal)
            || (
                type.Identifier.ValueText.EndsWith("Middleware", StringComparison.Ordinal)
                && method.Identifier.ValueText == "Invoke"
            )
            || (
                method.ExpressionBody is not null
                && type.Identifier.ValueText.EndsWith("Sql", StringComparison.Ordinal)
            )
            || method.Identifier.ValueText == "Run"
            || method.ExpressionBody is { Expression: var expression }
                && !expression.ToString().Contains('\n')
        );

    private static bool HasDocumentedTwin(MethodDeclarationSyntax method) =>
        method
            .Parent!.ChildNodes()
            .OfType<MethodDeclarationSyntax>()
            .Any(twin =>
                twin.Identifier.ValueText == method.Identifier.ValueText && IsDocumented(twin)
            );

    /// <summary>The interface of the runtime or of the house that the method answers has the words already.</summary>
    private static bool FulfilsInterface(MethodDeclarationSyntax method) =>
        method.Parent is TypeDeclarationSyntax { BaseList: { } bases }
        && bases
            .Types.Select(type => type.Type.ToString().Split('<')[0].Split('.')[^1])
            .Any(name =>
                name.Length > 1
                && name[0] == 'I'
                && char.IsUpper(name[1])
                && (
                    !OwnInterfaces.Contains(name)
                    || OwnMembers[name].Contains(method.Identifier.ValueText)
                )
            );

    private static ILookup<string, string> OwnMembers { get; } =
        House
            .Code.SelectMany(file => file.All<InterfaceDeclarationSyntax>())
            .SelectMany(
                type => type.Members.OfType<MethodDeclarationSyntax>(),
                (type, m) => (type, m)
            )
            .ToLookup(pair => pair.type.Identifier.ValueText, pair => pair.m.Identifier.ValueText);

    private static HashSet<string> OwnInterfaces { get; } =
    [
        .. House
            .Code.SelectMany(file => file.All<InterfaceDeclarationSyntax>())
            .Select(type => type.Identifier.ValueText),
    ];
}
