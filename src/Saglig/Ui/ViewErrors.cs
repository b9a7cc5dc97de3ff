using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Saglig.Ui;

/// <summary>What a view asks of the errors of the form it shows.</summary>
public static class ViewErrors
{
    /// <summary>True when one of the fields was refused, so that the folded part it stands in must be open.</summary>
    public static bool HasErrorIn(this ViewDataDictionary view, params string[] fields) =>
        fields.Any(field =>
            view.ModelState[view.TemplateInfo.GetFullHtmlFieldName(field)]
                is { ValidationState: ModelValidationState.Invalid }
        );
}
