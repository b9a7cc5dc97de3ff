using System.Text.RegularExpressions;

namespace Ret;

/// <summary>Hvordan en mængde står i et brev, og om en tekst påstår den som en kendsgerning (S0-14).</summary>
public static partial class Mængdeord
{
    /// <summary>Sætningen om mængden i afgørelsesbrevet; null, når oplysningen ikke er en mængde.</summary>
    public static string? Brevsætning(this Oplysningsfakta oplysning)
    {
        var mængde = oplysning.Mængde.ErSkrevet()
            ? $"Mængden i \"{oplysning.Titel}\": {oplysning.Mængde}{Periode(oplysning)}."
            : $"Mængden i \"{oplysning.Titel}\" står ikke på sagen.";
        return oplysning.Metode switch
        {
            null => null,
            Målemetode.EgenOplysning => $"{mængde} Det har du selv oplyst.",
            Målemetode.Observeret => $"{mængde} Den er observeret.",
            Målemetode.Anslået =>
                $"{mængde} Den er anslået og ikke målt. Den er ikke en kendsgerning.",
            Målemetode.Ukendt =>
                $"{mængde} Vi ved ikke, hvordan den er målt. Den er ikke en kendsgerning.",
            _ => $"{mængde} Den er ikke målt. Den er ikke en kendsgerning.",
        };
    }

    /// <summary>
    /// Sand, når en sætning i <paramref name="tekst"/> nævner mængden ordret uden i samme sætning at sige, at den ikke
    /// er målt. Finder kun mængden, som den er skrevet på oplysningen; en mængde uden enhed ledes der ikke efter.
    /// </summary>
    internal static bool Påstår(string tekst, string mængde)
    {
        var søgt = Blanke().Replace(mængde.Trim(), " ");
        if (!søgt.Any(char.IsLetter))
            return false;
        return Sætningsslut()
            .Split(tekst)
            .Select(sætning => Blanke().Replace(sætning, " "))
            .Any(sætning => Nævner(sætning, søgt) && !Forbehold().IsMatch(sætning));
    }

    private static bool Nævner(string sætning, string søgt) =>
        Regex.IsMatch(
            sætning,
            $@"(?<![\p{{L}}\d]){Regex.Escape(søgt)}(?![\p{{L}}\d])",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
        );

    private static string Periode(Oplysningsfakta oplysning) =>
        oplysning.Periode.ErSkrevet() ? $" ({oplysning.Periode})" : "";

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanke();

    // "ca. 3 timer" er én sætning: et punktum slutter kun en sætning foran et stort bogstav.
    [GeneratedRegex(@"(?<=[.!?])\s+(?=\p{Lu})|\n")]
    private static partial Regex Sætningsslut();

    [GeneratedRegex(
        "anslå|skøn|ikke (er )?målt|ved ikke, hvordan|usikker",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Forbehold();
}
