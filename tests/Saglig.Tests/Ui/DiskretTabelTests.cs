using Ret;
using Saglig.Ui.Tags;

namespace Saglig.Tests.Ui;

public sealed class DiskretTabelTests
{
    [Fact, Trait("Krav", "S0-20")]
    public async Task Rows_and_columns_have_heads_and_hidden_counts_are_words()
    {
        var table = Diskretion.Vis(
            new(["Brugt", "Ikke brugt"], [new("Team <3>", [1, 8]), new("Team 5", [9, 7])]),
            3
        );

        var shown = await new TagRender().Element(
            new DiskretTabelTag
            {
                For = table,
                Titel = "Opslag",
                Definition = "Tæller opslag.",
            }
        );

        Assert.Equal("Opslag", shown.QuerySelector("caption")!.TextContent);
        Assert.Equal(
            ["Brugt", "Ikke brugt", "I alt"],
            shown.QuerySelectorAll("th[scope=col]").Select(e => e.TextContent)
        );
        Assert.Equal(
            ["Team <3>", "Team 5", "I alt"],
            shown.QuerySelectorAll("th[scope=row]").Select(e => e.TextContent)
        );
        Assert.Equal("under 3", shown.QuerySelector("td.tal")!.TextContent);
        Assert.StartsWith("Tæller opslag. Antal fra 0 til 2", shown.LastElementChild!.TextContent);
        Assert.NotNull(shown.QuerySelector("tr.sum"));
    }

    [Fact]
    public async Task A_table_without_rows_says_so()
    {
        var shown = await new TagRender().Element(
            new DiskretTabelTag
            {
                For = new([], [], 3),
                Titel = "Opslag",
                Definition = "Tæller.",
            }
        );
        Assert.Contains("Der er ikke noget at vise.", shown.TextContent);
    }
}
