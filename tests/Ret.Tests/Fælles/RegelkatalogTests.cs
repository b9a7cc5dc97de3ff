using System.Reflection;
using System.Text.RegularExpressions;

namespace Ret.Tests;

public sealed partial class RegelkatalogTests
{
    [Fact]
    public void Ingen_regel_er_glemt_i_kataloget()
    {
        var skrevet = typeof(Regelkatalog)
            .Assembly.GetTypes()
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(f => typeof(IRegel).IsAssignableFrom(f.FieldType))
            .Select(f => (IRegel)f.GetValue(null)!)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        Assert.NotEmpty(skrevet);
        Assert.Equal(skrevet.Count, Regelkatalog.Alle.Count);
        Assert.All(Regelkatalog.Alle, r => Assert.Contains(r, skrevet));
    }

    [Fact]
    public void Koden_er_entydig_på_enhver_dag() =>
        Egenskab.ForAlleDage(dag =>
            Regelkatalog.GælderDen(dag).GroupBy(r => r.Kode).All(g => g.Count() == 1)
        );

    [Fact]
    public void Hver_udgave_har_sit_eget_nummer() =>
        Assert.All(
            Regelkatalog.Alle.GroupBy(r => r.Kode),
            g =>
                Assert.Equal(
                    Enumerable.Range(1, g.Count()),
                    Regelkatalog.Udgaver(g.Key).Select(r => r.Udgave)
                )
        );

    [Fact]
    public void Hver_regel_er_skrevet_som_en_jurist_kan_læse_den() =>
        Assert.All(
            Regelkatalog.Alle,
            r =>
            {
                Assert.Matches(Kode(), r.Kode);
                Assert.NotEmpty(r.Hjemmel.Sted);
                Assert.EndsWith(".", r.Krav, StringComparison.Ordinal);
                Assert.DoesNotContain(
                    ". ",
                    r.Krav.Replace("stk. ", "", StringComparison.Ordinal),
                    StringComparison.Ordinal
                );
                Assert.True(r.Gælder.Til is null || r.Gælder.Til >= r.Gælder.Fra);
            }
        );

    [Fact]
    public void En_regel_med_forbehold_advarer_og_stopper_aldrig() =>
        Assert.All(
            Regelkatalog.Alle.Where(r => r.Forbehold is not null),
            r => Assert.Equal(Styrke.Advarer, r.Styrke)
        );

    [Fact]
    public void Ingen_regel_er_bekræftet_af_andre_end_en_jurist() =>
        Assert.All(Regelkatalog.Alle, r => Assert.Null(r.BekræftetAf));

    [Fact]
    public void Kun_en_ansøgnings_ende_underskrift_adgang_journal_og_selve_værnet_kan_ikke_sættes_til_side() =>
        Assert.Equal(
            [
                "ansoegning-afslutning",
                "ansoegning-begrundet",
                "net-journal-foerst",
                "net-daekket-foer-gemt",
                "inhabilitet",
                "underskrift",
                "brev-underskrift",
                "tilsidesaettelse-mulig",
                "tilsidesaettelse-stopper",
                "tilsidesaettelse-leder",
                "tilsidesaettelse-begrundet",
            ],
            Regelkatalog.Alle.Where(r => !r.KanTilsidesættes).Select(r => r.Kode)
        );

    [Fact]
    public void Hvert_skøn_har_hensyn_at_overveje() =>
        Assert.All(
            Regelkatalog.Skøn,
            s =>
            {
                Assert.EndsWith("?", s.Spørgsmål, StringComparison.Ordinal);
                Assert.True(s.Hensyn.Count > 1);
            }
        );

    [Fact]
    public void Regelfilen_er_den_samme_som_kataloget()
    {
        var fil = Path.Combine(Kildetræ.Rod, "docs", "regler.md");
        if (Environment.GetEnvironmentVariable("SAGLIG_SKRIV") == "1")
            File.WriteAllText(fil, Regelkatalog.SomMarkdown());
        Assert.Equal(Regelkatalog.SomMarkdown(), File.ReadAllText(fil));
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Kode();
}
