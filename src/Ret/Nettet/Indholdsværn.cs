using System.Text.RegularExpressions;

namespace Ret;

/// <summary>Noget i en tekst om omfang, der lyder som indhold.</summary>
/// <param name="Ord">Stedet, ordret.</param>
/// <param name="Hvorfor">Fx "et parti"; skrevet, så det kan stå i en parentes.</param>
public sealed record Indholdsfund(string Ord, string Hvorfor);

/// <summary>
/// Finder citater, partinavne og holdninger i tekster, der kun må handle om omfang (S0-12). Tager hellere ét for
/// meget: et falsk fund kan et menneske sige fra over, og det bliver skrevet ned.
/// </summary>
public static partial class Indholdsværn
{
    /// <summary>Alt i aktivitetens felter, der lyder som indhold, i den rækkefølge det står.</summary>
    public static IReadOnlyList<Indholdsfund> Find(Aktivitetsfakta fakta) =>
        [.. new[] { fakta.Mængde, fakta.Periode, fakta.DirekteBetydning }.SelectMany(Find)];

    /// <summary>Alt i <paramref name="tekst"/>, der lyder som indhold, i den rækkefølge det står.</summary>
    public static IReadOnlyList<Indholdsfund> Find(string tekst) =>
        [
            .. Hits(Citat(), tekst, "et citat")
                .Concat(Hits(Parti(), tekst, "et parti"))
                .Concat(Hits(Bogstavparti(), tekst, "et parti"))
                .Concat(Hits(Ytring(), tekst, "hvad der blev sagt eller skrevet"))
                .Concat(Hits(Holdning(), tekst, "en holdning"))
                .OrderBy(h => h.Sted)
                .Select(h => h.Fund),
        ];

    private static IEnumerable<(int Sted, Indholdsfund Fund)> Hits(
        Regex mønster,
        string tekst,
        string hvorfor
    ) => mønster.Matches(tekst).Select(m => (m.Index, new Indholdsfund(m.Value.Trim(), hvorfor)));

    private const RegexOptions Valg =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    /// <summary>Mindst to ord i anførselstegn; ét ord kan være et navn på en avis.</summary>
    [GeneratedRegex("[\"“”„»«‘’]\\S+\\s+[^\"“”„»«‘’]+[\"“”„»«‘’]", Valg)]
    private static partial Regex Citat();

    [GeneratedRegex(
        @"\b(socialdemokrat\w*|radikale? venstre|de radikale|konservative folkeparti|de konservative|socialistisk folkeparti|liberal alliance|dansk folkeparti|enhedslisten\w*|alternativet|nye borgerlige|danmarksdemokraterne|moderaterne|kristendemokraterne|frie grønne|borgernes parti|partiet \w+|venstres? (vælger|medlem|kandidat|politik|liste)\w*|partimedlem\w*|byrådskandidat\w*|folketingskandidat\w*)\b",
        Valg
    )]
    private static partial Regex Parti();

    /// <summary>Forkortelser er kun partier, når de står med store bogstaver.</summary>
    [GeneratedRegex(
        @"\b(SF|DF|LA|KF|RV|Venstre|SFU|VU|DSU)\b",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Bogstavparti();

    [GeneratedRegex(
        @"\b(skrev|skriver|skrevet|udtaler|udtalte|siger|sagde|hævder|hævdede|påstår|påstod|opfordrer|opfordrede)\b[^.]{0,40}?\b(at|om|til|imod|mod)\b|\bhvor \w+ (skriver|siger|udtaler)\b|\b(indholdet|budskabet|emnet|temaet) (er|var|handler|handlede)\b|\bhandle(r|de) om\b",
        Valg
    )]
    private static partial Regex Ytring();

    [GeneratedRegex(
        @"\b(mene[rt]?|mente|synes|syntes|holdning\w*|meninge?r?\w*|overbevisning\w*|kriti[ks]\w*|utilfreds\w*|protest\w*|demonstr\w*|kampagne\w*|går ind for|gik ind for|er imod|er modstander\w*|er tilhænger\w*|støtter|støttede|stemme[rt]? på|stemte på|højreorientere\w*|venstreorientere\w*|politisk aktiv\w*|religiøs\w*|troende|fagforening\w*)\b",
        Valg
    )]
    private static partial Regex Holdning();
}
