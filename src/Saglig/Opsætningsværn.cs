using System.Globalization;
using System.Reflection;
using Ret;
using Saglig.Oplysninger.Netkilder;
using SessionOptions = Saglig.Adgang.SessionOptions;

namespace Saglig;

/// <summary>
/// What a municipality can configure is named by these classes and nothing else: no setting can put a limit on discretion
/// (S0-11) or make a web search a fixed step (S1-11). A new section that is read belongs on the list.
/// </summary>
public static class Opsætningsværn
{
    private static readonly (string Section, Type Options)[] Doors =
    [
        (nameof(Installation), typeof(Installation)),
        ("Session", typeof(SessionOptions)),
        ("Nettet", typeof(Netopsætning)),
    ];

    /// <summary>Looks at every setting before the program touches anything.</summary>
    /// <exception cref="InvalidOperationException">A setting is refused; the message names all of them, each with its reason.</exception>
    public static void Check(IConfiguration configuration)
    {
        var refused = Doors
            .SelectMany(door =>
                configuration
                    .GetSection(door.Section)
                    .GetChildren()
                    .Select(setting => (setting.Path, Why: Refusal(door.Options, setting)))
            )
            .Where(setting => setting.Why is not null)
            .Select(setting => $"{setting.Path}: {setting.Why}")
            .ToList();
        if (refused.Count > 0)
            throw new InvalidOperationException(string.Join(" ", refused));
    }

    private static string? Refusal(Type options, IConfigurationSection setting)
    {
        var property = options.GetProperty(
            setting.Key,
            BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase
        );
        if (property is null)
            return Limit($"{setting.Key} {setting.Value}", Number(setting.Value))
                ?? "Indstillingen findes ikke.";
        return property.PropertyType == typeof(string)
            ? Limit(setting.Value ?? "", limit: null)
            : null;
    }

    private static string? Limit(string text, decimal? limit) =>
        Skønsværn.Afvis(new(text, ErSkøn: true, limit))?.Hvad
        ?? (Trinregler.IngenSøgning.Prøv(new(text)) as Mangler)?.Hvad;

    private static decimal? Number(string? value) =>
        decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
