using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Ret;

namespace Saglig.Ui.Tags;

/// <summary>
/// A table of counts with its sums, in which small counts are hidden. What is counted, and how hidden counts are written,
/// stands right under it. There is no other way to show counts of cases to people: a bare number cannot be given to it.
/// </summary>
[HtmlTargetElement("diskret-tabel", Attributes = "for")]
public sealed class DiskretTabelTag : TagHelper
{
    public Diskrettabel For { get; set; } = null!;

    public string Titel { get; set; } = "";

    /// <summary>What one is counted for: one or two sentences.</summary>
    public string Definition { get; set; } = "";

    /// <summary>The cell in words, the same on the page and in a file.</summary>
    public static string Words(Celle celle, int grænse) =>
        celle.Visning switch
        {
            Cellevisning.Vist => celle.Antal.ToString(CultureInfo.InvariantCulture),
            Cellevisning.UnderGrænsen => $"under {grænse}",
            _ => "skjult",
        };

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var id = $"tabel-{context.UniqueId}";
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "diskret-tabel");
        if (For.Rækker.Count == 0)
            output.Content.AppendHtml(Html.El("p", null, "Der er ikke noget at vise."));
        else
            output.Content.AppendHtml(Scrolled(id));
        output.Content.AppendHtml(
            Html.El("p", "form-hint", $"{Definition} {For.Forklaring}".Trim())
                .Set("id", $"{id}-definition")
        );
    }

    private TagBuilder Scrolled(string id)
    {
        var table = Html.El(
                "table",
                "table table--compact",
                Html.El("caption", "sr-only", Titel).Set("id", id),
                Html.El("thead", null, Head()),
                Body()
            )
            .Set("aria-describedby", $"{id}-definition");
        return Html.El("div", "table--responsive-scroll", table)
            .Set("tabindex", "0")
            .Set("role", "group")
            .Set("aria-labelledby", id);
    }

    private TagBuilder Head()
    {
        var head = Html.El("tr", null, Html.El("td"));
        foreach (var column in For.Kolonner.Append("I alt"))
            head.Add(Html.El("th", "tal", column).Set("scope", "col"));
        return head;
    }

    private TagBuilder Body()
    {
        var body = Html.El("tbody");
        foreach (var row in For.Rækker)
        {
            var cells = Html.El("tr", row.ErSum ? "sum" : null);
            cells.Add(Html.El("th", null, row.Navn).Set("scope", "row"));
            foreach (var cell in row.Celler.Append(row.IAlt))
                cells.Add(Cell(cell));
            body.Add(cells);
        }
        return body;
    }

    private TagBuilder Cell(Celle celle) =>
        Html.El(
            "td",
            celle.Visning == Cellevisning.Vist ? "tal" : "tal dæmpet",
            Words(celle, For.Grænse)
        );
}
