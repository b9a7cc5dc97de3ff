namespace Ret.Tests;

public sealed class OrdlisteTests
{
    private static readonly IReadOnlyList<string[]> Linjer =
    [
        .. File.ReadLines(Path.Combine(Kildetræ.Rod, "GLOSSARY.md"))
            .Where(l =>
                l.StartsWith("| ", StringComparison.Ordinal)
                && l.EndsWith("` |", StringComparison.Ordinal)
            )
            .Select(l => l.Trim('|', ' ').Split(" | ")),
    ];

    private static readonly IReadOnlyList<string> Typer =
    [
        .. typeof(Regelkatalog)
            .Assembly.GetExportedTypes()
            .Where(t => !t.IsNested)
            .Select(t => t.Name.Split('`')[0]),
    ];

    [Fact]
    public void Hver_offentlig_type_i_Ret_står_i_ordlisten() =>
        Assert.Empty(Typer.Except(Linjer.Select(l => l[3].Trim('`'))));

    [Fact]
    public void Ordlisten_nævner_ingen_type_der_ikke_findes() =>
        Assert.Empty(Linjer.Select(l => l[3].Trim('`')).Except(Typer));

    [Fact]
    public void Hver_linje_har_ord_sted_engelsk_og_type() =>
        Assert.All(
            Linjer,
            l =>
                Assert.True(
                    l.Length == 4 && l.All(felt => felt.Trim().Length > 0),
                    string.Join('|', l)
                )
        );

    [Fact]
    public void Ret_henviser_ikke_til_andet_end_basisbiblioteket() =>
        Assert.All(
            typeof(Regelkatalog).Assembly.GetReferencedAssemblies(),
            a => Assert.StartsWith("System.", a.Name, StringComparison.Ordinal)
        );

    [Fact]
    public void Alt_i_Ret_ligger_i_ét_navnerum() =>
        Assert.All(
            typeof(Regelkatalog).Assembly.GetExportedTypes(),
            t => Assert.Equal("Ret", t.Namespace)
        );
}
