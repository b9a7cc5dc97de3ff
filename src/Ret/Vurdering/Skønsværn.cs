using System.Text.RegularExpressions;

namespace Ret;

/// <summary>Et forslag til et felt, en regel eller en rapport, som kommunen vil sætte op.</summary>
/// <param name="Tekst">Kriteriet, som det er skrevet.</param>
/// <param name="ErSkøn">Sand, når kriteriet virker på et skøn: hvad en borger kan, får eller skal.</param>
/// <param name="Grænse">En talgrænse, der er sat særskilt; null, når der ingen er.</param>
public sealed record Opsætning(string Tekst, bool ErSkøn, decimal? Grænse = null);

/// <summary>
/// Værn mod at sætte skøn under regel (S0-11): ingen opsætning må lægge en talgrænse på et skøn, fx et højeste antal
/// minutter om dagen.
/// </summary>
public static partial class Skønsværn
{
    public static readonly Regel<Opsætning> IngenTalgrænse = new(
        "skoen-under-regel",
        Love.Princip("forbud mod at sætte skøn under regel"),
        Styrke.Spærrer,
        "En talgrænse må aldrig afgøre et skøn: det er at sætte skøn under regel.",
        Lovperioder.Forvaltningsloven,
        opsætning =>
            !opsætning.ErSkøn
                ? new IkkeRelevant("Kriteriet virker ikke på et skøn.")
                : Svar.Kræv(
                    opsætning.Grænse is null && !Talgrænse().IsMatch(opsætning.Tekst),
                    "Afvist: skøn under regel. Skriv et hensyn i stedet for en grænse."
                )
    )
    {
        Kilder = ["S0-11"],
    };

    public static readonly IReadOnlyList<Regel<Opsætning>> Alle = [IngenTalgrænse];

    /// <summary>Null, når opsætningen kan bruges; ellers det, der er galt.</summary>
    public static Mangler? Afvis(Opsætning opsætning) => IngenTalgrænse.Prøv(opsætning) as Mangler;

    /// <summary>Et tal eller talord sammen med en måleenhed eller et grænseord.</summary>
    [GeneratedRegex(
        @"(\d|\b(en|én|et|to|tre|fire|fem|seks|syv|otte|ni|ti|halv\w*)\b)[\d.,]*\s*(%|procent|min\b|minut|time|dag|uge|måned|år\b|gang|opslag|point|kr)|\b(mindst|højst|maks\w*|minimum|over|under|mere end|færre end|flere end)\s+\d|[<>≤≥]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Talgrænse();
}
