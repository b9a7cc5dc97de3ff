using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Saglig.Ui;

namespace Saglig.Kladder;

/// <summary>
/// <c>&lt;form method="post" kladde="Notat"&gt;</c>: the script saves the form while one types. Goes with
/// <see cref="KladdeAttribute"/> on the page model. A draft that filled the form is told of above the first field.
/// </summary>
[HtmlTargetElement("form", Attributes = "kladde")]
public sealed class KladdeFormTag(Viewer viewer) : TagHelper
{
    /// <summary>What the form is called in lists of drafts.</summary>
    [HtmlAttributeName("kladde")]
    public required string Title { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext View { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var path = View.HttpContext.Request.Path.Value ?? "/";
        var draft = View.ViewData[KladdeAttribute.ViewDataKey] as Draft;
        output.Attributes.SetAttribute("data-kladde", Links.SaveFor(path, Title));
        output.Attributes.SetAttribute("data-kladde-version", draft?.Version ?? 0);
        if (draft is null)
            return;
        var words = viewer.Words;
        var text = new TagBuilder("p");
        text.AddCssClass("kladde-besked");
        text.InnerHtml.Append(
            string.Format(
                CultureInfo.InvariantCulture,
                words.DraftFilledIn,
                Dates.Full(draft.Saved.DateInCopenhagen(), words.Language),
                draft.Saved.InCopenhagen().ToString("HH.mm", CultureInfo.InvariantCulture)
            )
        );
        var discard = new TagBuilder("button");
        discard.MergeAttributes(
            new Dictionary<string, string?>
            {
                ["type"] = "submit",
                ["formaction"] = Links.DiscardFor(path),
                ["formnovalidate"] = "",
                ["class"] = "function-link",
            }
        );
        discard.InnerHtml.Append(words.DiscardDraft);
        text.InnerHtml.AppendHtml(discard);
        output.PreContent.AppendHtml(text);
    }
}
