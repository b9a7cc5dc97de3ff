using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Saglig.Tests.Architecture;

/// <summary>Danish where the law names a thing; ae, oe and aa where text leaves the source; one kind of name for one kind of thing.</summary>
public sealed partial class NamingTests
{
    [Fact]
    public void Migrations_hold_no_danish_letters() =>
        HouseRule.Holds(
            "Tables, columns and names of migrations are written with ae, oe and aa.",
            [
                .. House
                    .Migrations.Where(file => Danish().IsMatch(file.Name))
                    .Select(file => file.Path),
                .. House.Migrations.SelectMany(file =>
                    file.LinesWhere(line => HasDanishName(line.Split("--")[0]))
                ),
            ]
        );

    [Fact]
    public void Sql_holds_no_danish_letters() =>
        HouseRule.Holds(
            "Tables and columns in SQL are written with ae, oe and aa; a parameter is called as its property.",
            from file in House.Program
            where file.EndsIn("Sql.cs")
            from text in file.Strings()
            where SqlWords().IsMatch(text.Value) && HasDanishName(text.Value)
            select text.At
        );

    [Fact]
    public void Addresses_hold_no_danish_letters() =>
        HouseRule.Holds(
            "Addresses are written with ae, oe and aa.",
            [
                .. House.Views.SelectMany(view =>
                    view.LinesWhere(line =>
                        line.StartsWith("@page", StringComparison.Ordinal) && Danish().IsMatch(line)
                    )
                ),
                .. from file in House.Program
                where file.EndsIn("Links.cs")
                from text in file.Strings()
                where Danish().IsMatch(text.Value)
                select text.At,
            ]
        );

    [Fact]
    public void Keys_in_json_hold_no_danish_letters() =>
        HouseRule.Holds(
            "Keys in JSON are written with ae, oe and aa.",
            from file in House.Code
            from attribute in file.All<AttributeSyntax>()
            where attribute.Name.ToString() is "JsonPropertyName" or "JsonPropertyNameAttribute"
            where Danish().IsMatch(attribute.ArgumentList?.ToString() ?? "")
            select file.At(attribute)
        );

    [Fact]
    public void Names_of_files_are_composed() =>
        HouseRule.Holds(
            "æ, ø and å in the name of a file are single characters, so that every system finds it.",
            House.Committed.Where(path => !path.IsNormalized(NormalizationForm.FormC))
        );

    [Fact]
    public void Text_of_files_is_composed() =>
        HouseRule.Holds(
            "æ, ø and å in source text are single characters, so that a search finds them.",
            House
                .Code.Concat(House.Around)
                .Concat(House.Views)
                .Where(file => !file.Text.IsNormalized(NormalizationForm.FormC))
                .Select(file => file.Path)
        );

    [Fact]
    public void No_type_is_called_after_its_pattern() =>
        HouseRule.Holds(
            "A type is called after what it is: no Service, Repository, Manager, Helper, Util, Factory, Mapper or Dto.",
            from file in House.Code
            from type in file.All<BaseTypeDeclarationSyntax>()
            where Pattern().IsMatch(type.Identifier.ValueText)
            select $"{file.At(type)} {type.Identifier.ValueText}"
        );

    [Fact]
    public void An_act_has_one_public_method() =>
        HouseRule.Holds(
            "A class in a folder of acts with a public Run has no other public method.",
            from file in House.Program
            where !file.EndsIn(".cshtml.cs") && file.Folder.Count(c => c == '/') >= 3
            from type in file.All<ClassDeclarationSyntax>()
            let methods = type
                .Members.OfType<MethodDeclarationSyntax>()
                .Where(m =>
                    m.Modifiers.Any(SyntaxKind.PublicKeyword)
                    && !m.Modifiers.Any(SyntaxKind.OverrideKeyword)
                )
                .Select(m => m.Identifier.ValueText)
                .Distinct()
                .ToList()
            where methods.Contains("Run") && methods.Count > 1
            select $"{file.Path} {string.Join(", ", methods)}"
        );

    private static bool HasDanishName(string sql) => Danish().IsMatch(Quoted().Replace(sql, "''"));

    [GeneratedRegex("[æøåÆØÅ]")]
    private static partial Regex Danish();

    [GeneratedRegex(@"'[^']*'|@\w+")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b(select|insert|update|delete|from|where|values|order by|join)\b|^\w+$")]
    private static partial Regex SqlWords();

    [GeneratedRegex(
        "(Service|Repository|Manager|Helpers?|Utils?|Utilities|Factory|Mapper|Dto|Impl)$"
    )]
    private static partial Regex Pattern();
}
