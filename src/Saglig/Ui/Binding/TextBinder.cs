using System.Text;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Saglig.Ui.Binding;

/// <summary>
/// Binds text so that every page gets it in one form: never null, trimmed, line breaks as \n, composed letters,
/// and without characters that no keyboard writes and no database keeps.
/// </summary>
public sealed class TextBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var posted = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (posted == ValueProviderResult.None)
            return Task.CompletedTask;
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, posted);
        bindingContext.Result = ModelBindingResult.Success(Clean(posted.FirstValue ?? ""));
        return Task.CompletedTask;
    }

    /// <summary>The rule itself, for text that comes another way than by a form.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
            if (
                rune.Value is '\n' or '\t' or '\r'
                || !(Rune.IsControl(rune) || IsNoCharacter(rune.Value))
            )
                clean.Append(rune.Value == '\r' ? "\n" : rune.ToString());
        return clean.ToString().Normalize(NormalizationForm.FormC).Trim();
    }

    // The code points that Unicode keeps for a program's own use; text with them cannot be normalised.
    private static bool IsNoCharacter(int value) =>
        (value & 0xFFFE) == 0xFFFE || value is >= 0xFDD0 and <= 0xFDEF;
}
