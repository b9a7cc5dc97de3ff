using System.Globalization;

namespace Ret;

/// <summary>
/// Et CPR-nummer på ti cifre. Skrives altid maskeret, medmindre <see cref="Skrevet"/> kaldes, så det ikke slipper
/// ud ved en fejl. Køn udledes aldrig. Erstatningsnumre (dag + 60) er gyldige.
/// </summary>
public sealed record Cprnummer
{
    private Cprnummer(string cifre, DateOnly fødselsdag) =>
        (Cifre, Fødselsdag) = (cifre, fødselsdag);

    /// <summary>De ti cifre uden bindestreg, som de gemmes.</summary>
    public string Cifre { get; }

    /// <summary>Fødselsdagen efter århundredereglen; for et erstatningsnummer er 60 trukket fra dagen.</summary>
    public DateOnly Fødselsdag { get; }

    public bool ErErstatningsnummer => Cifre[0] >= '6';

    /// <summary>Sand, når kontrolcifferet passer. Numre uden har været udstedt siden 1. oktober 2007.</summary>
    public bool OpfylderModulus11 =>
        Cifre
            .Zip((int[])[4, 3, 2, 7, 6, 5, 4, 3, 2, 1], (ciffer, vægt) => (ciffer - '0') * vægt)
            .Sum() % 11
        == 0;

    /// <summary>Hele nummeret, "010190-1234". Visningen skal være logget, før den sker.</summary>
    public string Skrevet => $"{Cifre[..6]}-{Cifre[6..]}";

    /// <summary>"010190-••••".</summary>
    public string Maskeret => $"{Cifre[..6]}-••••";

    public override string ToString() => Maskeret;

    /// <summary>Hele år, personen er fyldt på <paramref name="dag"/>.</summary>
    public int Alder(DateOnly dag)
    {
        var år = dag.Year - Fødselsdag.Year;
        return Fødselsdag.AddYears(år) > dag ? år - 1 : år;
    }

    /// <summary>Læser et nummer med eller uden bindestreg og mellemrum.</summary>
    public static Cprsvar Læs(string? tekst)
    {
        var tegn = (tekst ?? "")
            .Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '–'))
            .ToArray();
        if (tegn.Length == 0)
            return new UlæseligtCpr("Skriv CPR-nummeret.");
        if (!tegn.All(char.IsAsciiDigit))
            return new UlæseligtCpr(
                "Et CPR-nummer består kun af tal. Skriv de ti cifre uden bogstaver."
            );
        if (tegn.Length != 10)
            return new UlæseligtCpr($"Et CPR-nummer har ti cifre. Du har skrevet {tegn.Length}.");
        return Dato(tegn) is { } fødselsdag
            ? Læst(new Cprnummer(new string(tegn), fødselsdag))
            : new UlæseligtCpr("De første seks cifre er ikke en dato. Skriv dag, måned og år.");
    }

    private static LæstCpr Læst(Cprnummer nummer) =>
        new(
            nummer,
            nummer.ErErstatningsnummer || nummer.OpfylderModulus11
                ? null
                : "Kontrolcifferet passer ikke. Nummeret kan godt være rigtigt, men se det efter."
        );

    private static DateOnly? Dato(char[] tegn)
    {
        int Tal(int fra) => (tegn[fra] - '0') * 10 + tegn[fra + 1] - '0';
        var dag = Tal(0) > 60 ? Tal(0) - 60 : Tal(0);
        var år = Århundrede(tegn[6] - '0', Tal(4)) + Tal(4);
        return DateOnly.TryParseExact(
            $"{år:D4}{Tal(2):D2}{dag:D2}",
            "yyyyMMdd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var dato
        )
            ? dato
            : null;
    }

    /// <summary>CPR-kontorets tabel: det syvende ciffer bestemmer sammen med året, hvilket århundrede det er.</summary>
    private static int Århundrede(int syvende, int år) =>
        (syvende, år) switch
        {
            (<= 3, _) => 1900,
            (4 or 9, <= 36) => 2000,
            (4 or 9, _) => 1900,
            (_, <= 57) => 2000,
            _ => 1800,
        };
}

/// <summary>Svaret på at læse et CPR-nummer: læst (måske med advarsel) eller ulæseligt med en sætning til feltet.</summary>
public abstract record Cprsvar
{
    private protected Cprsvar() { }
}

/// <summary>Nummeret er antaget. Advarslen er ikke en fejl og må ikke stoppe nogen.</summary>
public sealed record LæstCpr(Cprnummer Nummer, string? Advarsel = null) : Cprsvar;

/// <summary>Teksten er ikke et CPR-nummer. <paramref name="Fejl"/> siger på dansk, hvad der er galt.</summary>
public sealed record UlæseligtCpr(string Fejl) : Cprsvar;
