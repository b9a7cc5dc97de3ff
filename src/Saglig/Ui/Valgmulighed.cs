using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Saglig.Ui;

/// <summary>One choice in a <c>&lt;valg&gt;</c>: what is posted, what is read, and a line of help.</summary>
public sealed record Valgmulighed(string Value, string Text, string? Hint = null)
{
    /// <summary>
    /// The choices of an enum in the order they are declared: text from [Display(Name)], help from
    /// [Display(Description)]. A nullable enum gives the same choices.
    /// </summary>
    public static IReadOnlyList<Valgmulighed> Of(Type type)
    {
        var declared = Nullable.GetUnderlyingType(type) ?? type;
        return
        [
            .. declared
                .GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(f => (f.Name, Display: f.GetCustomAttribute<DisplayAttribute>()))
                .Select(f => new Valgmulighed(
                    f.Name,
                    f.Display?.GetName() ?? f.Name,
                    f.Display?.GetDescription()
                )),
        ];
    }
}
