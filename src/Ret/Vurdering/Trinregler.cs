using System.Text.RegularExpressions;
using static Ret.Love;

namespace Ret;

/// <summary>Et trin, som nogen vil lægge ind i arbejdet: en linje i planen, en anmodning, en skabelon, en opsætning.</summary>
public sealed record Arbejdstrin(string Tekst);

/// <summary>Hvad intet trin i arbejdet må: søge på nettet som rutine (S1-11) eller lægge en grænse på et skøn (S0-11).</summary>
public static partial class Trinregler
{
    public static readonly Regel<Arbejdstrin> IngenSøgning = new(
        "ingen-rutinesoegning",
        FOB("2011 15-1 og RTL kap. 3 a"),
        Styrke.Spærrer,
        "En søgning på nettet er aldrig et fast trin: den kræver en konkret anledning i den enkelte sag.",
        Lovperioder.Netudtalelsen,
        trin =>
            Søgetrin(trin.Tekst) is { } ord
                ? new Mangler(
                    $"\"{ord}\" er en søgning på nettet, og den kan ikke planlægges. Spørg borgeren i stedet."
                )
                : new Opfyldt()
    )
    {
        Kilder = ["S1-11"],
    };

    public static readonly Regel<Arbejdstrin> IngenGrænse = new(
        "trin-uden-talgraense",
        Princip("forbud mod at sætte skøn under regel"),
        Styrke.Spærrer,
        "Intet trin må måle borgeren mod et bestemt antal minutter, timer eller gange.",
        Lovperioder.Forvaltningsloven,
        trin =>
            Måltal().Match(trin.Tekst) is { Success: true } mål
                ? new Mangler(
                    $"\"{mål.Value}\" er skøn under regel. Spørg åbent: hvor meget, hvor tit og hvordan?"
                )
                : new Opfyldt()
    )
    {
        Kilder = ["S0-11"],
    };

    public static readonly IReadOnlyList<Regel<Arbejdstrin>> Alle = [IngenSøgning, IngenGrænse];

    /// <summary>De ord, der starter en søgning; null, når ingen gør.</summary>
    private static string? Søgetrin(string tekst) =>
        Kendte(tekst).FirstOrDefault()
        ?? tekst
            .Split('\n', '.', ';')
            .Where(led => !Undtaget().IsMatch(led))
            .Select(led => (Led: led.Trim(), Sted: Sted().Match(led), Søg: Søg().Match(led)))
            .Where(l => l.Sted.Success && l.Søg.Success)
            .Select(l => l.Led)
            .FirstOrDefault();

    /// <summary>"google borgeren", men ikke Google Ads, som kan stå på en regning.</summary>
    private static IEnumerable<string> Kendte(string tekst) =>
        Navneord()
            .Matches(tekst)
            .Concat(Googler().Matches(tekst).Where(m => !m.Groups["vare"].Success))
            .Select(m => m.Value.Trim());

    private const RegexOptions Valg = Talord.Valg;

    [GeneratedRegex(
        @"\bgoogl(e|es|er|ing)\b( (?<vare>ads|analytics|drev|kalender|maps|play)\b)?",
        Valg
    )]
    private static partial Regex Googler();

    /// <summary>"Facebook-tjek", "netsøgning", "some screening".</summary>
    [GeneratedRegex(
        @"\b(google|facebook|fb|instagram|linkedin|net|internet|web|some|sociale medier|baggrunds)[- ]?(søgning|tjek|check|opslag|screening|research|overvågning)\w*",
        Valg
    )]
    private static partial Regex Navneord();

    [GeneratedRegex(
        @"facebook|\bfb\b|instagram|linkedin|tiktok|snapchat|twitter|\bx\.com|youtube|strava|sociale? medier?|\bsome\b|\b(inter)?nettet\b|\bonline\b|hjemmesider?|\w*profil(en|er|erne)?\b|\bblog",
        Valg
    )]
    private static partial Regex Sted();

    [GeneratedRegex(
        @"\b(søg|tjek|check|undersøg|slå\w* .*op\b|kig|se på\b|se efter\b|se om\b|se borgerens|find|gennemgå|gennemse|overvåg|følg|screen|skærm|monitor|kontroll?er|research|saml|dokument)",
        Valg
    )]
    private static partial Regex Søg();

    /// <summary>Borgerens egen jobsøgning, borgerens egne ord og de steder, hvor myndigheder har blanketter.</summary>
    [GeneratedRegex(
        @"jobnet|jobsøg|\bsøgte?s? (\w+ ){0,3}(job|arbejde|stilling|praktik)|\bjob\w*,? .*\bsøg|\bspørg |\bborgeren (viser|fortæller|sender|oplyser|afleverer)|\b(kommunens|jobcentrets|ministeriets|styrelsens) hjemmeside|borger\.dk|hørerprofil|kompetenceprofil|medicinprofil",
        Valg
    )]
    private static partial Regex Undtaget();

    [GeneratedRegex(
        @"\b("
            + Talord.Sammenligning
            + @"|maks\.?) "
            + Talord.Tal
            + @" ?(\w+ )?(minut\w*|min\.|timer?s?|gange?|opslag)\b"
            + Talord.Hyppighed
            + @"|\bgrænsen (for|på|går)\b|\bbagatelgrænse",
        Valg
    )]
    private static partial Regex Måltal();
}
