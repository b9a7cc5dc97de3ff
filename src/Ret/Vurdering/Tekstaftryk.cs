using System.Globalization;
using System.Text;

namespace Ret;

/// <summary>Et aftryk af fem ord efter hinanden, og hvor i teksten de står.</summary>
/// <param name="Værdi">Samme tal for samme fem ord i enhver tekst; aldrig negativt.</param>
public readonly record struct Tekstaftryk(long Værdi, int Fra, int Længde);

/// <summary>
/// Genkender en tekst, der går igen (S0-8). Navne, datoer, tal, han og hun tæller ikke: de gør ikke en standardtekst
/// konkret. Aftrykkene siger kun, om ord går igen; en anden borgers tekst kan ikke læses ud af dem.
/// </summary>
public static class Tekstgenkendelse
{
    /// <summary>Stiger, når aftryk fra før ikke kan sammenlignes med nye.</summary>
    public const int Udgave = 1;

    /// <summary>En kortere tekst kan kun genkendes ordret: få ord ligner let andre få ord.</summary>
    public const int Mindsteord = 15;

    private const int Ordgruppe = 5;

    /// <summary>Af så mange ordgrupper i træk gemmes mindst én, så et afsnit på tolv ord altid kan genkendes.</summary>
    private const int Vindue = 8;

    /// <summary>Så stor en del af aftrykkene skal gå igen, før to tekster er næsten ens.</summary>
    private const double NæstenEns = 0.6;

    /// <summary>De aftryk, der gemmes: den mindste i hvert vindue. Ingen for en kort tekst.</summary>
    public static IReadOnlyList<Tekstaftryk> Aftryk(string tekst)
    {
        var ord = Ord(tekst);
        if (ord.Count < Mindsteord)
            return [];
        var grupper = Grupper(ord);
        var valgt = new SortedDictionary<int, Tekstaftryk>();
        for (var fra = 0; fra + Vindue <= grupper.Count; fra++)
        {
            var mindst = Enumerable.Range(fra, Vindue).MinBy(i => (grupper[i].Værdi, -i));
            valgt[mindst] = grupper[mindst];
        }
        return [.. valgt.Values.DistinctBy(a => a.Værdi)];
    }

    /// <summary>Så mange af <paramref name="antal"/> aftryk skal gå igen, før to tekster er næsten ens.</summary>
    public static int Kræver(int antal) => Math.Max(1, (int)Math.Ceiling(antal * NæstenEns));

    /// <summary>
    /// Det længste stykke af <paramref name="egen"/>, hvor kendte aftryk følger efter hinanden; tom, når ingen er kendt.
    /// </summary>
    public static string Fælles(string egen, IReadOnlySet<long> kendte)
    {
        var grupper = Grupper(Ord(egen));
        var (bedstFra, bedstTil, fra) = (0, 0, -1);
        var (begynd, slut) = (0, 0);
        for (var i = 0; i < grupper.Count; i++)
        {
            if (!kendte.Contains(grupper[i].Værdi))
                continue;
            // Mellem to gemte aftryk er der højst et vindue, når teksten imellem er den samme.
            if (fra < 0 || i - fra > Vindue)
                begynd = grupper[i].Fra;
            (fra, slut) = (i, grupper[i].Fra + grupper[i].Længde);
            if (slut - begynd > bedstTil - bedstFra)
                (bedstFra, bedstTil) = (begynd, slut);
        }
        return egen[bedstFra..bedstTil];
    }

    private readonly record struct Foldet(string Ord, int Fra, int Længde);

    private static List<Tekstaftryk> Grupper(List<Foldet> ord) =>
        [
            .. Enumerable
                .Range(0, Math.Max(0, ord.Count - Ordgruppe + 1))
                .Select(i =>
                {
                    var sidste = ord[i + Ordgruppe - 1];
                    return new Tekstaftryk(
                        Tal(ord, i),
                        ord[i].Fra,
                        sidste.Fra + sidste.Længde - ord[i].Fra
                    );
                }),
        ];

    /// <summary>FNV-1a over de fem ord. Ikke hemmeligt, men det samme på alle maskiner og i al fremtid.</summary>
    private static long Tal(List<Foldet> ord, int fra)
    {
        var tal = 14695981039346656037UL;
        for (var i = fra; i < fra + Ordgruppe; i++)
        {
            foreach (var tegn in ord[i].Ord)
                tal = (tal ^ tegn) * 1099511628211UL;
            tal = (tal ^ ' ') * 1099511628211UL;
        }
        // De øverste bits er bedst blandet; et tegn er skåret fra, så tallet kan stå i en database.
        return (long)((tal ^ (tal >> 29)) * 0x9E3779B97F4A7C15UL >> 1);
    }

    /// <summary>Ordene uden det, der skifter fra borger til borger.</summary>
    private static List<Foldet> Ord(string tekst)
    {
        var alle = Rå(tekst);
        var navne = alle.Where(o => o.ErNavn).Select(o => Fold(o.Ord)).ToHashSet();
        navne.ExceptWith(alle.Where(o => char.IsLower(o.Ord[0])).Select(o => o.Ord));
        return
        [
            .. alle.Select(o => new Foldet(Fold(o.Ord), o.Fra, o.Ord.Length))
                .Where(o => o.Ord.All(char.IsLetter) && !navne.Contains(o.Ord))
                .Where(o => !Skiftende.Contains(o.Ord))
                .Select(o => o with { Ord = Ens(o.Ord) }),
        ];
    }

    private readonly record struct RåtOrd(string Ord, int Fra, bool ErNavn);

    /// <summary>Et ord med stort midt i en sætning er et navn, og et stort ord lige før det er et fornavn.</summary>
    private static List<RåtOrd> Rå(string tekst)
    {
        var ord = new List<RåtOrd>();
        var (begynder, stort) = (true, false);
        for (var i = 0; i < tekst.Length; )
        {
            if (!char.IsLetterOrDigit(tekst[i]))
            {
                begynder |= tekst[i] is '.' or '!' or '?' or ':' or '\n' or '"' or '-' or '•';
                i++;
                continue;
            }
            var fra = i;
            while (i < tekst.Length && char.IsLetterOrDigit(tekst[i]))
                i++;
            var navn = char.IsUpper(tekst[fra]) && !begynder;
            if (navn && stort)
                ord[^1] = ord[^1] with { ErNavn = true };
            ord.Add(new(tekst[fra..i], fra, navn));
            (begynder, stort) = (false, char.IsUpper(tekst[fra]));
        }
        return ord;
    }

    private static string Fold(string ord) =>
        ord.Normalize(NormalizationForm.FormC).ToLower(CultureInfo.InvariantCulture);

    private static string Ens(string ord) =>
        ord switch
        {
            "hun" => "han",
            "hende" => "ham",
            "hendes" => "hans",
            _ => ord,
        };

    private static readonly HashSet<string> Skiftende =
    [
        .. "januar februar marts april maj juni juli august september oktober november december".Split(
            ' '
        ),
        .. "mandag tirsdag onsdag torsdag fredag lørdag søndag".Split(' '),
        .. "en et to tre fire fem seks syv otte ni ti elleve tolv".Split(' '),
    ];
}
