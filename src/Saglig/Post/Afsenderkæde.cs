using Saglig.Sager;

namespace Saglig.Post;

/// <summary>A chain of senders in words: from the first who wrote to the last who sent it to us (S0-17).</summary>
public static class Afsenderkæde
{
    /// <summary>To the journal, where it is also searched: "A (borgeren selv) → B (minister), 4. januar 2018 → os".</summary>
    public static string Skrevet(IReadOnlyList<Afsenderled> led) =>
        $"Papirets vej: {string.Join(" → ", led.Select(l => l.Skrevet).Append("os"))}.";

    /// <summary>True when the paper is the citizen's own, whoever sent it on to us.</summary>
    public static bool ErBorgerens(IReadOnlyList<Afsenderled> led) =>
        led is [{ Rolle: Afsenderrolle.Borger }, ..];

    /// <summary>To the citizen, who is named as "dig". Null without a chain.</summary>
    public static Tosproget? TilBorger(IReadOnlyList<Afsenderled> led) =>
        led.Count == 0
            ? null
            : new(
                $"Sådan kom det til os: {Vejen(led, "fra dig", l => l.Skrevet)}.",
                $"This is how it came to us: {Vejen(led, "from you", l => l.Navn)}."
            );

    private static string Vejen(
        IReadOnlyList<Afsenderled> led,
        string citizen,
        Func<Afsenderled, string> words
    ) => string.Join(" → ", led.Select(l => l.Rolle == Afsenderrolle.Borger ? citizen : words(l)));
}
