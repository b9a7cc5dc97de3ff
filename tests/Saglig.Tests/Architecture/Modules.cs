using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Saglig.Tests.Architecture;

/// <summary>That a file of one top folder names something in another. <paramref name="Target"/> is the namespace named.</summary>
internal sealed record Crossing(string From, string To, string Target, string At);

/// <summary>The top folders of the program and who names whom.</summary>
internal static partial class Modules
{
    /// <summary>Technique: may be used by every module and knows none.</summary>
    public static readonly string[] Technique = ["Storage", "Ui", "Jobs", "Dokumenter", "Tekst"];

    /// <summary>Reads everything; nobody reads these.</summary>
    public static readonly string[] Top = ["Overblik", "MinSag", "Demo"];

    /// <summary>All top folders with code in them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. House
            .Program.Concat(House.Views)
            .Select(file => TopFolder(file.Path))
            .Where(folder => folder != "")
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Namespaces below <c>Saglig</c> that really exist, so that a namespace can be told from a type.</summary>
    private static readonly HashSet<string> Spaces =
    [
        .. House
            .Program.SelectMany(file => file.All<BaseNamespaceDeclarationSyntax>())
            .Select(space => space.Name.ToString()),
    ];

    /// <summary>Every place where a file names another top folder than its own. Files of the root belong to no module.</summary>
    public static IReadOnlyList<Crossing> Crossings { get; } =
    [
        .. from file in House.Program.Concat(House.Views)
        let own = TopFolder(file.Path)
        where own != ""
        from name in Named(file)
        let target = Space(name.Target)
        let other = target.Split('.').ElementAtOrDefault(1) ?? ""
        where other != "" && other != own && All.Contains(other)
        select new Crossing(own, other, target, name.At),
    ];

    /// <summary>Whether the file lies in a folder of technique.</summary>
    public static bool IsTechnique(SourceFile file) =>
        Technique.Any(folder => file.IsBelow($"src/Saglig/{folder}"));

    private static string TopFolder(string path) =>
        path.Split('/') is ["src", "Saglig", var folder, _, ..] ? folder : "";

    private static IEnumerable<(string Target, string At)> Named(SourceFile file) =>
        file.EndsIn(".cshtml")
            ? SagligName().Matches(file.Text).Select(match => (match.Value, file.Path))
            : file
                .Root.DescendantNodes()
                .Where(node => node is QualifiedNameSyntax or MemberAccessExpressionSyntax)
                .Concat(
                    file.All<UsingDirectiveSyntax>().Select(directive => directive.NamespaceOrType)
                )
                .Select(node => (Absolute(node.ToString()), file.At(node)))
                .Where(name => name.Item1.StartsWith("Saglig.", StringComparison.Ordinal));

    /// <summary>Inside namespace <c>Saglig.X</c> the words <c>Y.Type</c> reach into <c>Saglig.Y</c> without saying so.</summary>
    private static string Absolute(string name)
    {
        var parts = name.Split('.');
        return
            parts.Length > 1
            && parts[0] != "Saglig"
            && Spaces.Contains("Saglig." + parts[0])
            && char.IsUpper(parts[1][0])
            ? "Saglig." + name
            : name;
    }

    /// <summary>The longest existing namespace that the name begins with.</summary>
    private static string Space(string name)
    {
        var parts = name.Split('.');
        for (var length = parts.Length; length > 1; length--)
            if (string.Join('.', parts[..length]) is var space && Spaces.Contains(space))
                return space;
        return string.Join('.', parts[..Math.Min(2, parts.Length)]);
    }

    [GeneratedRegex(@"\bSaglig(\.\w+)+")]
    private static partial Regex SagligName();
}
