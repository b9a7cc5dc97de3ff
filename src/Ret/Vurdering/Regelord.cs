using System.Text.RegularExpressions;

namespace Ret;

/// <summary>De ord, søgningen kender. Hvert mønster er lineært i tekstens længde.</summary>
public static partial class Regelsprog
{
    private const RegexOptions Valg = Talord.Valg;

    private const string Enhed =
        @"(\w+ )?(minut\w*|timer?s?|dage?|uger?|måneder?|år|gange?|opslag|\w*praktik\w*|\w*prøvning\w*|procent|%|point)";

    /// <summary>"mere end 20 minutter om dagen", "under 30 år".</summary>
    [GeneratedRegex(
        @"\b("
            + Talord.Sammenligning
            + "|først efter|fylder|fyldt) "
            + Talord.Tal
            + " ?"
            + Enhed
            + Talord.Hyppighed,
        Valg
    )]
    private static partial Regex Talgrænse();

    /// <summary>"grænsen for fleksjob går ved", "bagatelgrænse".</summary>
    [GeneratedRegex(
        @"\b(\w*grænsen?|mindstekrav\w*|minimumskrav\w*|loftet) (for|på|går|er)\b",
        Valg
    )]
    private static partial Regex Grænse();

    /// <summary>"fast praksis", "vi plejer", "hos os".</summary>
    [GeneratedRegex(
        @"\b(er|har|den|det|en) (\w+ )?faste? (praksis|holdning|linje|regel|kutyme)|\b(kommunens|afdelingens|jobcentrets|teamets|forvaltningens|vores) (faste )?(praksis|linje|holdning|politik|princip|erfaring)\b|\b(er det|det er) (praksis|kutyme|politik)\b|\bvi plejer at\b|\bvi (\w+ )?(giver|bevilger|godkender|anerkender|indstiller|henviser) (\w+ )?(ikke|aldrig|kun|normalt|altid|først|konsekvent)\b|\bvi (afslår|afviser|giver|bevilger) (normalt|altid|konsekvent|som regel)\b|\bhos os\b|\bsædvanligvis\b|\bsådan gør vi\b|\bi (denne|vores) (kommune|afdeling|team)\b|\bi sager som (denne|disse)\b",
        Valg
    )]
    private static partial Regex Praksis();

    /// <summary>"altid", "som udgangspunkt aldrig", "under alle omstændigheder".</summary>
    [GeneratedRegex(
        @"\b((som udgangspunkt|som hovedregel|som regel)( aldrig| altid| ikke)?|altid|aldrig|konsekvent|automatisk|(pr\.|per) (automatik|definition)|uden undtagelse|under (alle|ingen) omstændigheder|i (alle|intet) (tilfælde|sager)|uanset (diagnosen?|alder(en)?|lægens?|årsagen?|\w+ens))\b",
        Valg
    )]
    private static partial Regex Undtagelsesfrit();

    /// <summary>"alle, der", "borgere med", "når en borger", "man".</summary>
    [GeneratedRegex(
        @"\b(alle|enhver|ingen|borgere|personer|ansøgere|unge|selvstændige|den|dem|de),? (der|som|med|uden|under|over|får)\b|\b(alle|ingen|kun|\w+e) borgere\b|\benhver form for\b|\b(hvis|når|har|kan) (en )?borger(en)?\b|\bborgeren? ikke (vil|ønsker|kan)\b|\ben borger (med|uden|under|over|der)\b|\bman\b",
        Valg
    )]
    private static partial Regex Gruppe();

    /// <summary>Det, der skønnes over: hvad en borger kan, får eller skal.</summary>
    [GeneratedRegex(
        @"fleksjob|førtidspension|revalidering|ressourceforløb|ressourcer til|\boverskud\b|arbejdsevne|arbejdsdygtig|arbejdsprøvning|funktionsevne|skånebehov|skånejob|skånehensyn|\bafslag|\bafslå|\bafvis|\bbevilg|berettig|\bret til\b|\b(kan|vil) (\w+ ){0,3}(arbejde|klare|varetage|passe|medvirke)\b|\bmedvirke\b|\bi praktik\b|\bmentor\b|\bindstille|\bi betragtning\b|selvforsørg|\blægge?r? (\w+ ){0,2}vægt|\btiltro\b|\bhenvis|\bvisiter|\budelukke|\bjob\b|\bskal (\w+ ){0,2}i (uddannelse|praktik)",
        Valg
    )]
    private static partial Regex Følge();

    /// <summary>Ord om netop denne borger.</summary>
    [GeneratedRegex(@"\b(du|dig|din|dit|dine|han|ham|hans|hun|hende|hendes)\b", Valg)]
    private static partial Regex Borgeren();

    /// <summary>Det, der gør et tal om en borger til en regel: en betingelse.</summary>
    [GeneratedRegex(@"\b(hvis|når|da|fordi|eftersom|idet|medmindre)\b", Valg)]
    private static partial Regex Betingelse();

    /// <summary>Lovens ord og andres ord.</summary>
    [GeneratedRegex(
        @"§|\bjf\.|\blov(en|ens|givningen)\b|\bvejledning|\bbekendtgørelse|\bombudsmand|\bankestyrelse|\bprincipmeddelelse|\bifølge\b|\b(oplyser|fortæller|skriver|siger|udtaler|mener|forklarer|angiver)\b",
        Valg
    )]
    private static partial Regex Gengivelse();

    [GeneratedRegex(@"frist|\bklage|\bbemærkning|partshør|\bhøring", Valg)]
    private static partial Regex Frist();

    /// <summary>Det modsatte af en fast regel.</summary>
    [GeneratedRegex(
        @"\b(ingen|ikke|ikke (efter )?en|aldrig en) faste? (praksis|grænse|regel)|\bikke efter en fast\b|\bmå (ikke|aldrig) (afgøre|bruge|være)|\bkonkret\w*( og \w+)? (vurder|skøn)|\bindividuel|\bikke lagt vægt\b",
        Valg
    )]
    private static partial Regex Afvisning();

    [GeneratedRegex("\"[^\"\\n]*\"|”[^”\\n]*”|»[^«\\n]*«|“[^”\\n]*”", RegexOptions.NonBacktracking)]
    private static partial Regex Citat();
}
