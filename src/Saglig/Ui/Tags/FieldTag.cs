using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Saglig.Ui.Tags;

/// <summary>The attributes that every field tag has.</summary>
public abstract class FieldTag(Viewer viewer) : TagHelper
{
    /// <summary>The bound property; gives name, id, value, and the error from ModelState.</summary>
    [HtmlAttributeName("for")]
    public ModelExpression For { get; set; } = null!;

    /// <summary>The label; else [Display(Name)], else the property's name as words.</summary>
    public string? Etiket { get; set; }

    public string? Hint { get; set; }

    /// <summary>Adds "(frivilligt)" to the label. Fields are compulsory unless they say so.</summary>
    public bool Frivillig { get; set; }

    /// <summary>Shows how many characters are left. The page must check the limit itself.</summary>
    public int AntalTegn { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    internal virtual string? DefaultHint => null;

    internal Words Words { get; } = viewer.Words;

    /// <summary>Moves the attributes that the tag does not know (data-*, inputmode) to the input itself.</summary>
    private protected static void MoveAttributes(TagHelperOutput output, TagBuilder input)
    {
        foreach (var attribute in output.Attributes.Where(a => a.Name != "class"))
            input.Set(attribute.Name, attribute.Value?.ToString() ?? "");
    }
}
