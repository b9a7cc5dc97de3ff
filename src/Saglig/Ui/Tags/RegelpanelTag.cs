using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Ret;

namespace Saglig.Ui.Tags;

/// <summary>
/// Every rule's answer at once: ✓ opfyldt, – ikke relevant and why, ! mangler and what to do. What stops comes
/// first. Sign and word carry the meaning; colour only helps.
/// </summary>
[HtmlTargetElement("regelpanel", Attributes = "prøvelser")]
public sealed class RegelpanelTag : TagHelper
{
    /// <summary>A short list is shown whole; in a long one what is in order is folded, so that the rest stands out.</summary>
    private const int ShownWhole = 8;
    private const int Met = 3;
    private const int Irrelevant = 4;

    [HtmlAttributeName("prøvelser")]
    public IReadOnlyList<Prøvelse> Prøvelser { get; set; } = [];

    /// <summary>Where one goes to do what is missing; null or "" when there is no such page.</summary>
    public Func<Prøvelse, string?> Links { get; set; } = _ => null;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "regelpanel");
        var folds = Prøvelser.Count > ShownWhole;
        var ranked = Prøvelser.OrderBy(Rank).ToList();
        output.Content.AppendHtml(List(ranked.Where(p => !folds || Rank(p) < Met)));
        if (!folds)
            return;
        output.Content.AppendHtml(Fold(ranked, Met, "er opfyldt"));
        output.Content.AppendHtml(Fold(ranked, Irrelevant, "er ikke relevante her"));
    }

    private TagBuilder List(IEnumerable<Prøvelse> tried)
    {
        var list = Html.El("ul", "regelliste");
        foreach (var one in tried)
            list.Add(Item(one));
        return list;
    }

    private TagBuilder? Fold(IEnumerable<Prøvelse> ranked, int rank, string standing) =>
        ranked.Where(p => Rank(p) == rank).ToList() is { Count: > 0 } tried
            ? Html.El(
                "details",
                "regel-flere",
                Html.El("summary", null, $"{tried.Count} af reglerne {standing}"),
                List(tried)
            )
            : null;

    private static int Rank(Prøvelse tried) =>
        tried switch
        {
            { Spærrer: true } => 0,
            { Svar: Mangler, Tilsidesat: null } => 1,
            { Tilsidesat: not null } => 2,
            { Svar: Opfyldt } => Met,
            _ => Irrelevant,
        };

    private TagBuilder Item(Prøvelse tried)
    {
        var (sign, css, word) = tried switch
        {
            { Spærrer: true } => ("!", "spaerrer", "Mangler"),
            { Svar: Mangler, Tilsidesat: null } => ("!", "advarer", "Advarsel"),
            { Tilsidesat: not null } => ("–", "tilsidesat", "Sat til side"),
            { Svar: Opfyldt } => ("✓", "opfyldt", "Opfyldt"),
            _ => ("–", "irrelevant", "Ikke relevant"),
        };
        var body = Html.El(
            "div",
            null,
            Html.El("p", "regel-svar", Html.El("strong", null, $"{word}: "), Answer(tried))
        );
        body.Add(
            Html.El(
                "p",
                "regel-krav",
                tried.Svar is Opfyldt { Hvorfor: null } ? "" : $"{tried.Krav} ",
                Html.El("span", "regel-hjemmel", Source(tried))
            )
        );
        return Html.El(
            "li",
            $"regel regel-{css}",
            Html.El("span", "regel-tegn", sign).Set("aria-hidden", "true"),
            body
        );
    }

    private object? Answer(Prøvelse tried) =>
        tried switch
        {
            { Tilsidesat: { } why } => why,
            { Svar: Mangler missing } when Links(tried) is { Length: > 0 } url => Html.El(
                    "a",
                    null,
                    missing.Hvad
                )
                .Set("href", url),
            { Svar: Mangler missing } => missing.Hvad,
            { Svar: IkkeRelevant not } => not.Fordi,
            { Svar: Opfyldt met } => met.Hvorfor ?? tried.Krav,
            _ => "",
        };

    private static string Source(Prøvelse tried) =>
        tried.Hjemmel
        + (tried.Styrke == Styrke.Advarer ? " · advarer, men stopper ikke" : "")
        + (tried.BekræftetAf is null ? " · ikke juridisk bekræftet" : "");
}
