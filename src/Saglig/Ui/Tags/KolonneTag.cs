using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Saglig.Ui.Tags;

/// <summary>The heading of a column. With <c>sorter</c> it is a link that sorts, and that turns round when used again.</summary>
[HtmlTargetElement("kolonne", ParentTag = "tabel")]
public sealed class KolonneTag : TagHelper
{
    public string? Sorter { get; set; }

    /// <summary>Right-aligned numbers.</summary>
    public bool Tal { get; set; }

    /// <summary>The heading is only read out: for a column of buttons or links.</summary>
    public bool Skjult { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var (columns, table) = ((List<TagBuilder>, TabelTag))context.Items[typeof(TabelTag)];
        var text = (await output.GetChildContentAsync()).GetContent();
        var label = new HtmlString(text);
        output.SuppressOutput();
        var cell = Html.El("th", Tal ? "tal" : null).Set("scope", "col");
        columns.Add(cell);
        if (Sorter is null)
            cell.Add(Skjult ? Html.El("span", "sr-only", label) : label);
        else
            Sortable(cell, label, table);
    }

    private void Sortable(TagBuilder cell, IHtmlContent label, TabelTag table)
    {
        var here = table.Sortering?.Kolonne == Sorter;
        var descending = here && table.Sortering!.Value.Faldende;
        var icon = (here, descending) switch
        {
            (false, _) => "sort-table-none",
            (true, false) => "sort-table-ascending",
            (true, true) => "sort-table-descending",
        };
        var turn = here && !descending ? "faldende" : null;
        var link = Html.El("a", "sorter", label, Html.Icon(icon))
            .Set(
                "href",
                Queries.With(
                    table.View.HttpContext.Request,
                    ("sorter", Sorter),
                    ("retning", turn),
                    ("side", null)
                )
            );
        cell.Add(link)
            .Set(
                "aria-sort",
                !here ? null
                    : descending ? "descending"
                    : "ascending"
            );
    }
}
