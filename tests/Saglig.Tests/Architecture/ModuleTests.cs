using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Saglig.Tests.Architecture;

/// <summary>The walls between the modules: layers, not a net.</summary>
public sealed class ModuleTests
{
    [Fact]
    public void Technique_knows_no_module() =>
        HouseRule.Holds(
            $"{string.Join(", ", Modules.Technique)} know no module.",
            Modules
                .Crossings.Where(c =>
                    Modules.Technique.Contains(c.From) && !Modules.Technique.Contains(c.To)
                )
                .Select(Describe)
        );

    [Fact]
    public void Sager_stands_at_the_bottom() =>
        HouseRule.Holds(
            "Sager knows no other module: others register what they contribute through interfaces that Sager owns.",
            Modules
                .Crossings.Where(c => c.From == "Sager" && !Modules.Technique.Contains(c.To))
                .Select(Describe)
        );

    [Fact]
    public void Nobody_knows_what_stands_on_top() =>
        HouseRule.Holds(
            $"{string.Join(", ", Modules.Top)} stand on top: only Program.cs names them.",
            Modules
                .Crossings.Where(c => Modules.Top.Contains(c.To) && !Modules.Top.Contains(c.From))
                .Select(Describe)
        );

    [Fact]
    public void A_module_is_entered_through_its_front_door() =>
        HouseRule.Holds(
            "Another module is used through the types in its own folder, never through those of its acts.",
            Modules
                .Crossings.Where(c =>
                    !Modules.Technique.Contains(c.To) && c.Target != $"Saglig.{c.To}"
                )
                .Select(Describe)
        );

    [Fact]
    public void Modules_never_form_a_cycle()
    {
        var uses = Modules.Crossings.ToLookup(c => c.From, c => c.To);
        HouseRule.Holds(
            "A module that is used, directly or through others, does not use its user.",
            from module in Modules.All
            let reached = Reach(uses, module)
            where reached.Contains(module)
            select $"{module} reaches itself; it uses {string.Join(", ", uses[module].Distinct())}"
        );
    }

    [Fact]
    public void Namespaces_follow_folders() =>
        HouseRule.Holds(
            "The namespace is the folder; Ret is one flat namespace.",
            from file in House.Code
            from space in file.All<BaseNamespaceDeclarationSyntax>()
            let name = space.Name.ToString()
            let expected = file.Folder["src/".Length..].Replace('/', '.')
            where
                file.IsBelow("src/Ret") ? name != "Ret"
                : file.IsBelow("src/Pdf") ? name != "Pdf" && name != expected
                : name != expected
            select $"{file.Path} {name}"
        );

    private static HashSet<string> Reach(ILookup<string, string> uses, string module)
    {
        var reached = new HashSet<string>();
        var waiting = new Queue<string>(uses[module]);
        while (waiting.TryDequeue(out var next))
            if (reached.Add(next))
                foreach (var further in uses[next])
                    waiting.Enqueue(further);
        return reached;
    }

    private static string Describe(Crossing crossing) =>
        $"{crossing.At} {crossing.From} -> {crossing.Target}";
}
