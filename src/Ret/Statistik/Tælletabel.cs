namespace Ret;

/// <summary>En række med antal, ét for hver kolonne, aldrig negative.</summary>
public sealed record Tællerække(string Navn, IReadOnlyList<int> Tal)
{
    /// <summary>Den gruppe, rækken tælles sammen i, fx enheden; tom, når tabellen ikke er delt i grupper.</summary>
    public string Gruppe { get; init; } = "";
}

/// <summary>
/// En tabel med antal sager. Rækkernes og kolonnernes summer regnes ud og skrives aldrig. Den kan kun vises gennem
/// <see cref="Diskretion"/>.
/// </summary>
public sealed record Tælletabel(IReadOnlyList<string> Kolonner, IReadOnlyList<Tællerække> Rækker);

/// <summary>Hvordan et antal står i en tabel, alle kan læse.</summary>
public enum Cellevisning
{
    Vist,

    /// <summary>Antallet er fra 0 til lige under grænsen.</summary>
    UnderGrænsen,

    /// <summary>Antallet er grænsen eller større, men kunne bruges til at regne et lille antal ud.</summary>
    Skjult,
}

/// <summary>Et antal, som det må vises.</summary>
/// <param name="Antal">Antallet; 0, når det ikke vises.</param>
public readonly record struct Celle(Cellevisning Visning, int Antal)
{
    /// <summary>
    /// Hvor stor en del af <paramref name="iAlt"/> antallet er, i hele procent; null, når en af dem er skjult, for ellers
    /// kunne den anden regnes ud af procenten, og null, når der ikke er noget at være en del af.
    /// </summary>
    public int? Procent(Celle iAlt) =>
        Visning == Cellevisning.Vist && iAlt is { Visning: Cellevisning.Vist, Antal: > 0 }
            ? (int)Math.Round(100m * Antal / iAlt.Antal, MidpointRounding.AwayFromZero)
            : null;
}

/// <summary>En række, som den må vises; sidst står rækkens sum.</summary>
/// <param name="ErSum">Sand for en gruppes sum og for summen af alt.</param>
public sealed record VistRække(string Navn, bool ErSum, IReadOnlyList<Celle> Celler, Celle IAlt);

/// <summary>En tabel, som den må vises for enhver: ingen skjult celle kan regnes ud af de viste.</summary>
public sealed record Diskrettabel(
    IReadOnlyList<string> Kolonner,
    IReadOnlyList<VistRække> Rækker,
    int Grænse
)
{
    /// <summary>Hvordan skjulte antal står, til at sætte under tabellen; tom, når intet er skjult.</summary>
    public string Forklaring =>
        HarSkjulte
            ? $"Antal fra 0 til {Grænse - 1} står som \"under {Grænse}\". Et antal, de kunne regnes ud af, står som \"skjult\"."
            : "";

    /// <summary>Sand, når mindst ét antal er skjult.</summary>
    public bool HarSkjulte =>
        Rækker.Any(r => r.Celler.Append(r.IAlt).Any(c => c.Visning != Cellevisning.Vist));
}
