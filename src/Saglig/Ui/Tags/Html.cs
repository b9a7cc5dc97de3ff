using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Saglig.Ui.Tags;

/// <summary>Builds elements. A string child is always encoded; only <see cref="IHtmlContent"/> is trusted.</summary>
internal static class Html
{
    public static TagBuilder El(string name, string? css = null, params object?[] children)
    {
        var tag = new TagBuilder(name);
        if (css is not null)
            tag.Attributes["class"] = css;
        return tag.Add(children);
    }

    public static TagBuilder Add(this TagBuilder tag, params object?[] children)
    {
        foreach (var child in children)
            _ = child is IHtmlContent html
                ? tag.InnerHtml.AppendHtml(html)
                : tag.InnerHtml.Append(child as string ?? "");
        return tag;
    }

    /// <summary>Sets an attribute; null leaves it out, "" writes it without meaning beyond its presence.</summary>
    public static TagBuilder Set(this TagBuilder tag, string attribute, string? value)
    {
        if (value is not null)
            tag.Attributes[attribute] = value;
        return tag;
    }

    public static TagBuilder Void(this TagBuilder tag)
    {
        tag.TagRenderMode = TagRenderMode.SelfClosing;
        return tag;
    }

    /// <summary>Text for screen readers only.</summary>
    public static TagBuilder SrOnly(string text) => El("span", "sr-only", text);

    /// <summary>An icon of the design system; with a label it speaks, without it is decoration.</summary>
    public static TagBuilder Icon(string name, string? label = null, string? css = null)
    {
        var use = El("use").Set("href", $"{Assets.Root}/img/all-svg-icons.svg#{name}");
        var svg = El("svg", css is null ? "icon-svg" : $"icon-svg {css}", use)
            .Set("focusable", "false");
        return label is null
            ? svg.Set("aria-hidden", "true")
            : svg.Set("role", "img").Set("aria-label", label);
    }
}
