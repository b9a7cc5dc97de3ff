namespace Ret;

/// <summary>Små hjælpere til at spørge til tekst og skrive opremsninger på dansk.</summary>
internal static class Tekst
{
    /// <summary>Sand, når der står noget. Blanke tegn tæller ikke.</summary>
    public static bool ErSkrevet(this string? tekst) => !string.IsNullOrWhiteSpace(tekst);

    /// <summary>"a, b og c".</summary>
    public static string Opremset(this IEnumerable<string> led)
    {
        var alle = led.ToList();
        return alle.Count switch
        {
            0 => "",
            1 => alle[0],
            _ => $"{string.Join(", ", alle[..^1])} og {alle[^1]}",
        };
    }

    /// <summary>
    /// Titlerne i gåseøjne, opremset. En særlig oplysning nævnes uden titel: svaret kan læses af alle, der kan åbne
    /// sagen (S0-18).
    /// </summary>
    public static string Titler(this IEnumerable<Oplysningsfakta> oplysninger) =>
        oplysninger.Select(o => o.Særlig is null ? $"\"{o.Titel}\"" : o.NeutralTitel).Opremset();
}
