using System.Text.RegularExpressions;

namespace Ret;

/// <summary>Et sted i en tekst, der lyder som en fast regel om det, der skal skønnes.</summary>
/// <param name="Fra">Stedets første tegn i teksten, talt fra 0.</param>
/// <param name="Hvorfor">Hvad der lyder som en regel, fx "en talgrænse".</param>
public sealed record Regelsted(int Fra, int Længde, string Ord, string Hvorfor);

/// <summary>
/// Finder sætninger, der lyder som faste regler på et skøn (S0-11). Dømmer ikke: en jurist kan skrive en lovlig sætning,
/// der lyder sådan, og derfor advarer reglerne kun. Lovens egne ord, citater, frister, spørgsmål og det, der er sket, går
/// fri.
/// </summary>
public static partial class Regelsprog
{
    /// <summary>Stederne i <paramref name="tekst"/>, forfra. Tiden vokser højst i takt med tekstens længde.</summary>
    public static IReadOnlyList<Regelsted> Find(string tekst) =>
        [
            .. Sætninger(UdenCitater(tekst))
                .SelectMany(s => I(s.Tekst).Select(f => Sted(tekst, s.Fra + f.Fra, f)))
                .OrderBy(s => s.Fra),
        ];

    private readonly record struct Fund(int Fra, int Længde, string Hvorfor);

    private static Regelsted Sted(string tekst, int fra, Fund fund) =>
        new(fra, fund.Længde, tekst.Substring(fra, fund.Længde), fund.Hvorfor);

    private static IEnumerable<Fund> I(string sætning)
    {
        if (ErSpørgsmål(sætning) || Afvisning().IsMatch(sætning))
            return [];
        List<Fund> fundet =
        [
            .. Alle(Praksis(), sætning, "en fast praksis"),
            .. Alle(Grænse(), sætning, "en fast grænse"),
        ];
        if (!Følge().IsMatch(sætning) || Gengivelse().IsMatch(sætning) || ErSket(sætning))
            return fundet;
        if (!Frist().IsMatch(sætning))
            fundet.AddRange(Alle(Talgrænse(), sætning, "en talgrænse"));
        fundet.AddRange(Alle(Undtagelsesfrit(), sætning, "noget, der gælder uden undtagelse"));
        fundet.AddRange(Alle(Gruppe(), sætning, "en regel for en hel gruppe"));
        return fundet;
    }

    /// <summary>"Kan borgeren arbejde mere end 10 timer om ugen?": den, der spørger, har ikke svaret på forhånd.</summary>
    private static bool ErSpørgsmål(string sætning) =>
        sætning.AsSpan().TrimEnd().TrimEnd(')').EndsWith("?");

    /// <summary>Sand for en kendsgerning om netop denne borger: der er ingen betingelse, der gør den til en regel.</summary>
    private static bool ErSket(string sætning) =>
        Borgeren().IsMatch(sætning) && !Betingelse().IsMatch(sætning);

    private static IEnumerable<Fund> Alle(Regex søgt, string sætning, string hvorfor) =>
        søgt.Matches(sætning).Select(m => new Fund(m.Index, m.Length, hvorfor));

    /// <summary>Teksten, hvor det, der står i gåseøjne, er blevet til blanke: et citat er en andens ord.</summary>
    private static string UdenCitater(string tekst) =>
        Citat().Replace(tekst, m => new string(' ', m.Length));

    /// <summary>Et punktum slutter kun en sætning foran en blank og et stort bogstav: "jf. § 116" er én sætning.</summary>
    private static IEnumerable<(int Fra, string Tekst)> Sætninger(string tekst)
    {
        var fra = 0;
        for (var i = 0; i < tekst.Length; i++)
        {
            if (!SlutterEfter(tekst, i))
                continue;
            yield return (fra, tekst[fra..(i + 1)]);
            fra = i + 1;
        }
        if (fra < tekst.Length)
            yield return (fra, tekst[fra..]);
    }

    private static bool SlutterEfter(string tekst, int i) =>
        tekst[i] == '\n'
        || tekst[i] is '.' or '!' or '?'
            && i + 2 < tekst.Length
            && char.IsWhiteSpace(tekst[i + 1])
            && char.IsUpper(tekst[i + 2]);
}
