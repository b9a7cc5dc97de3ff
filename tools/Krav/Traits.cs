using System.Reflection;
using System.Runtime.Loader;

namespace Krav;

/// <summary>One trait of one test: "Krav" or "Afvist" and the row it is about. <paramref name="Class"/> is the class that runs, which may inherit the test.</summary>
public sealed record Trait(string Class, string Method, string Kind, string Row)
{
    /// <summary>One line of a <c>.traits.tsv</c> file.</summary>
    public override string ToString() => string.Join('\t', Class, Method, Kind, Row);

    /// <summary>The inverse of <see cref="ToString"/>.</summary>
    public static Trait Parse(string line) =>
        line.Split('\t') is [var type, var method, var kind, var row]
            ? new(type, method, kind, row)
            : throw new FormatException($"Not a line of traits: {line}");
}

/// <summary>Finds the traits of a built test assembly. The result files that the test runner writes do not hold them.</summary>
public static class Traits
{
    /// <summary>Traits of every public method of every class that can run, inherited ones once per heir.</summary>
    public static IReadOnlyList<Trait> Of(string assemblyPath)
    {
        var path = Path.GetFullPath(assemblyPath);
        var resolver = new AssemblyDependencyResolver(path);
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            resolver.ResolveAssemblyToPath(name) is { } found
                ? context.LoadFromAssemblyPath(found)
                : null;
        return Of(AssemblyLoadContext.Default.LoadFromAssemblyPath(path));
    }

    /// <inheritdoc cref="Of(string)"/>
    public static IReadOnlyList<Trait> Of(Assembly assembly) =>
        [
            .. from type in assembly.GetTypes()
            where type is { IsClass: true, IsAbstract: false }
            let ofClass = Lineage(type).SelectMany(Rows).ToList()
            from method in type.GetMethods(
                BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static
            )
            from trait in Rows(method).Concat(IsTest(method) ? ofClass : []).Distinct()
            select new Trait(type.FullName!, method.Name, trait.Kind, trait.Row),
        ];

    private static IEnumerable<Type> Lineage(Type type)
    {
        for (var current = type; current is not null; current = current.BaseType)
            yield return current;
    }

    private static bool IsTest(MethodInfo method) =>
        method
            .GetCustomAttributesData()
            .Any(a => Lineage(a.AttributeType).Any(t => t.FullName == "Xunit.FactAttribute"));

    private static IEnumerable<(string Kind, string Row)> Rows(MemberInfo member) =>
        from attribute in member.GetCustomAttributesData()
        where attribute.AttributeType.FullName == "Xunit.TraitAttribute"
        let kind = (string)attribute.ConstructorArguments[0].Value!
        where kind is "Krav" or "Afvist"
        select (kind, (string)attribute.ConstructorArguments[1].Value!);
}
