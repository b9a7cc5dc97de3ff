using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;

namespace Saglig.Ui;

/// <summary>One field that two people have written differently: what is kept, and what this person wrote.</summary>
public sealed record Konfliktfelt(string Navn, string Gemt, string Din);

/// <summary>
/// A save that came too late (two people at once). The page shows <see cref="Felter"/> with <c>&lt;konflikt&gt;</c>,
/// leaves the person's own text in the form, and puts the new version in it, so that the next save is made knowingly.
/// </summary>
/// <param name="Hvem">Whose save came first, as this reader may see them.</param>
/// <param name="Hvornår">When it came; UTC.</param>
public sealed record Konflikt(
    string Hvem,
    DateTimeOffset? Hvornår,
    IReadOnlyList<Konfliktfelt> Felter
)
{
    /// <summary>
    /// The fields that differ between two states of one form: those with a <c>[Display(Name)]</c>, in the order they are
    /// declared.
    /// </summary>
    /// <param name="show">Says a value in words, for ids and enums that cannot say themselves; null for the usual words.</param>
    public static IReadOnlyList<Konfliktfelt> Between<T>(
        T saved,
        T yours,
        Func<string, object?, string?>? show = null
    )
        where T : class =>
        [
            .. from property in typeof(T).GetProperties()
            let name = property.GetCustomAttribute<DisplayAttribute>()?.GetName()
            where name is not null
            let theirs = Text(property.Name, property.GetValue(saved), show)
            let own = Text(property.Name, property.GetValue(yours), show)
            where theirs != own
            select new Konfliktfelt(name, theirs, own),
        ];

    private static string Text(
        string property,
        object? value,
        Func<string, object?, string?>? show
    ) =>
        show?.Invoke(property, value)
        ?? value switch
        {
            null => "",
            string text => text,
            bool yes => yes ? "Ja" : "Nej",
            DateOnly day => Dates.Brief(day),
            Enum code => Valgmulighed
                .Of(code.GetType())
                .FirstOrDefault(choice => choice.Value == code.ToString())
                ?.Text
                ?? "",
            IEnumerable many => string.Join(
                "\n",
                many.Cast<object?>().Select(one => Text(property, one, show))
            ),
            _ => Convert.ToString(value, CultureInfo.GetCultureInfo("da-DK")) ?? "",
        };
}
