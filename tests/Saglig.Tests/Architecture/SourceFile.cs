using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Saglig.Tests.Architecture;

/// <summary>One file written by hand. <paramref name="Path"/> is relative to the root, with forward slashes.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    private readonly Lazy<CompilationUnitSyntax> root = new(() =>
        CSharpSyntaxTree.ParseText(Text).GetCompilationUnitRoot()
    );

    /// <summary>File name with ending.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>File name without ending.</summary>
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The folder, relative to the root.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path)!.Replace('\\', '/');

    /// <summary>Whether the file lies in the folder or in one below it.</summary>
    public bool IsBelow(string folder) => Path.StartsWith(folder + "/", StringComparison.Ordinal);

    /// <summary>Whether the file name ends so.</summary>
    public bool EndsIn(string ending) => Name.EndsWith(ending, StringComparison.Ordinal);

    /// <summary>Number of lines; an ending newline does not start another.</summary>
    public int Length => Text.AsSpan().TrimEnd('\n').Count('\n') + 1;

    /// <summary>The parsed C#.</summary>
    public CompilationUnitSyntax Root => root.Value;

    /// <summary>All nodes of a kind in the parsed C#.</summary>
    public IEnumerable<T> All<T>()
        where T : SyntaxNode => Root.DescendantNodes().OfType<T>();

    /// <summary>The text of every string in the C#, also the fixed parts of interpolated ones. Comments are not strings.</summary>
    public IEnumerable<Literal> Strings() =>
        Root.DescendantTokens()
            .Where(token =>
                token.Kind()
                    is SyntaxKind.StringLiteralToken
                        or SyntaxKind.SingleLineRawStringLiteralToken
                        or SyntaxKind.MultiLineRawStringLiteralToken
                        or SyntaxKind.InterpolatedStringTextToken
            )
            .Select(token => new Literal(token.ValueText, At(token.GetLocation())));

    /// <summary>"path:line" of a place in the C#.</summary>
    public string At(Location location) =>
        $"{Path}:{location.GetLineSpan().StartLinePosition.Line + 1}";

    /// <summary>"path:line" of a node.</summary>
    public string At(SyntaxNode node) => At(node.GetLocation());

    /// <summary>"path:line" of every line of the text that fits.</summary>
    public IEnumerable<string> LinesWhere(Func<string, bool> fits) =>
        Text.Split('\n')
            .Index()
            .Where(line => fits(line.Item))
            .Select(line => $"{Path}:{line.Index + 1}");
}

/// <summary>A string in the source and where it stands.</summary>
internal sealed record Literal(string Value, string At);
