using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Saglig.Ui.Tags;

/// <summary>A date: "12. marts 2026" in text, "12-03-2026" with <c>kort</c>. No date is shown as a dash.</summary>
[HtmlTargetElement("dato", Attributes = "værdi")]
public sealed class DatoTag(Viewer viewer) : TagHelper
{
    [HtmlAttributeName("værdi")]
    public DateOnly? Værdi { get; set; }

    public bool Kort { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (Værdi is not { } day)
            output.Content.SetContent("–");
        else
            output.Content.SetHtmlContent(
                Time(day, Kort ? Dates.Brief(day) : Dates.Full(day, viewer.Words.Language))
            );
    }

    internal static TagBuilder Time(DateOnly day, string text) =>
        Html.El("time", null, text)
            .Set("datetime", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}

/// <summary>
/// An instant in Danish time: "12-03-2026 kl. 10.42"; <c>kun-klokken</c> leaves the day out. No instant is a dash.
/// </summary>
[HtmlTargetElement("tidspunkt", Attributes = "værdi")]
public sealed class TidspunktTag(Viewer viewer) : TagHelper
{
    [HtmlAttributeName("værdi")]
    public DateTimeOffset? Værdi { get; set; }

    [HtmlAttributeName("kun-klokken")]
    public bool KunKlokken { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (Værdi is not { } instant)
        {
            output.Content.SetContent("–");
            return;
        }
        var clock = Dates.Clock(instant, viewer.Words.Language);
        var text = KunKlokken ? clock : $"{Dates.Brief(Dates.Day(instant))} {clock}";
        var machine = instant.UtcDateTime.ToString(
            "yyyy-MM-ddTHH:mm:ssZ",
            CultureInfo.InvariantCulture
        );
        output.Content.SetHtmlContent(Html.El("time", null, text).Set("datetime", machine));
    }
}
