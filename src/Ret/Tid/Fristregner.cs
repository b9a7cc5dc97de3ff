namespace Ret;

/// <summary>
/// Regner en frist fra en hændelse. Praksis for tællingen (modtagelsesdagen tælles ikke med, borgerens frist flytter,
/// myndighedens gør ikke) er administrativ praksis og ikke juridisk bekræftet.
/// </summary>
public sealed record Fristregner(string Navn, Hjemmel Hjemmel, string Hændelse, DateOnly Start)
{
    /// <summary>Det, som ingen jurist har bekræftet ved netop denne frist.</summary>
    public string? Forbehold { get; init; }

    /// <summary>Borgerens frist i uger; ender den på en lukkedag, flytter den frem.</summary>
    public Frist Borgerens(Uger uger) => Flyttet(Start + uger, uger.ToString());

    /// <summary>Borgerens frist i kalenderdage; ender den på en lukkedag, flytter den frem.</summary>
    public Frist Borgerens(Dage dage) => Flyttet(Start + dage, dage.ToString());

    /// <summary>Myndighedens frist i uger; flytter aldrig frem.</summary>
    public Frist Myndighedens(Uger uger) => Fast(Start + uger, uger.ToString(), []);

    /// <summary>Myndighedens frist i kalenderdage; flytter aldrig frem.</summary>
    public Frist Myndighedens(Dage dage) => Fast(Start + dage, dage.ToString(), []);

    /// <summary>Myndighedens frist i arbejdsdage; forklaringen nævner de lukkedage, der er sprunget over.</summary>
    public Frist Myndighedens(Arbejdsdage dage)
    {
        var til = Start + dage;
        return Fast(til, dage.ToString(), Lukkedage(Start.AddDays(1), til));
    }

    /// <summary>En myndighedsfrist, der ender på en dag, som andre regler har fundet.</summary>
    public Frist MyndighedensTil(DateOnly dag, string tidsrum) => Fast(dag, tidsrum, []);

    /// <summary>En borgerfrist, der står i et brev: den sidste dag er den dag, brevet nævner.</summary>
    public Frist BorgerensTil(DateOnly dag) =>
        Ny(Fristtype.Borgerens, dag, dag, "de dage, brevet giver", []);

    private Frist Flyttet(DateOnly talt, string tidsrum)
    {
        var udløber = talt.ArbejdsdagTidligst();
        return Ny(Fristtype.Borgerens, talt, udløber, tidsrum, Lukkedage(talt, udløber));
    }

    private Frist Fast(DateOnly talt, string tidsrum, IReadOnlyList<Lukkedag> sprunget) =>
        Ny(Fristtype.Myndighedens, talt, talt, tidsrum, sprunget);

    private Frist Ny(
        Fristtype type,
        DateOnly talt,
        DateOnly udløber,
        string tidsrum,
        IReadOnlyList<Lukkedag> sprunget
    ) =>
        new()
        {
            Navn = Navn,
            Hjemmel = Hjemmel,
            Type = type,
            Start = Start,
            Hændelse = Hændelse,
            Tidsrum = tidsrum,
            Talt = talt,
            Udløber = udløber,
            Sprunget = sprunget,
            Forbehold = Forbehold,
        };

    private static List<Lukkedag> Lukkedage(DateOnly fra, DateOnly til)
    {
        var dage = new List<Lukkedag>();
        for (var dag = fra; dag <= til; dag = dag.AddDays(1))
            if (dag.LukketFordi() is { } hvorfor)
                dage.Add(new Lukkedag(dag, hvorfor));
        return dage;
    }
}
