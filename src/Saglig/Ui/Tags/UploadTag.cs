using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Saglig.Ui.Tags;

/// <summary>
/// A file field. In a <c>form[data-upload]</c> the script shows progress; without script the form posts as usual.
/// </summary>
[HtmlTargetElement("upload", Attributes = "for")]
public sealed class UploadTag(Viewer viewer) : FieldTag(viewer)
{
    /// <summary>Several files at once.</summary>
    public bool Flere { get; set; }

    /// <summary>What the file picker offers, e.g. ".pdf,.docx". A help only: the page must look at the content.</summary>
    public string? Accept { get; set; }

    /// <summary>Lets the person paste an image from the clipboard into the field (script).</summary>
    [HtmlAttributeName("indsæt-billede")]
    public bool IndsætBillede { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = Field.Of(this);
        var input = Html.El("input", "form-input upload")
            .Set("type", "file")
            .Set("id", field.Id)
            .Set("name", field.Name)
            .Set("accept", Accept)
            .Set("multiple", Flere ? "multiple" : null)
            .Set("data-indsaet-billede", IndsætBillede ? "" : null)
            .Set("aria-invalid", field.Error is null ? null : "true")
            .Set("aria-describedby", field.DescribedBy())
            .Void();
        MoveAttributes(output, input);
        var progress = Html.El("progress", "upload-fremgang")
            .Set("max", "100")
            .Set("value", "0")
            .Set("hidden", "hidden")
            .Set("aria-label", Words.Upload);
        field.WriteGroup(output, field.LabelTag(), field.HintAndError(), input, progress);
    }
}
