namespace Ret;

/// <summary>Hvilken ordning der gælder for den lægelige og tværfaglige del af en sag om fleksjob.</summary>
public enum Regimeart
{
    /// <summary>Før lov 1750/2025: rehabiliteringsteamet giver en indstilling.</summary>
    Rehabiliteringsteam,

    /// <summary>Efter lov 1750/2025: kommunens samlede beskrivelse og sundhedskoordinatorens rådgivning.</summary>
    Sundhedskoordinator,
}

/// <summary>Den dag, en lov skifter, og hvor sikkert det er.</summary>
/// <param name="Dag">Den dag, programmet regner med.</param>
/// <param name="Tidligst">Den tidligste dag, det kan være.</param>
/// <param name="Sikkerhed">Hvor sikker dagen er, i ord.</param>
public sealed record Lovovergang(string Navn, DateOnly Dag, DateOnly Tidligst, string Sikkerhed)
{
    /// <summary>Sand i det tidsrum, hvor det ikke er slået fast, om den gamle eller den nye ordning gælder.</summary>
    public bool ErUsikker(DateOnly dag) => dag >= Tidligst && dag < Dag;
}

/// <summary>
/// Det regime, en sag om fleksjob følger, og hvorfor. En sag, der er begyndt under den gamle ordning, færdiggøres
/// efter den, også når afgørelsen falder senere.
/// </summary>
public sealed record Regime
{
    /// <summary>Overgangen ved lov 1750/2025. Rettes her, og kun her, når dagen er slået fast.</summary>
    public static readonly Lovovergang Overgang = new(
        "lov nr. 1750 af 29. december 2025",
        new DateOnly(2026, 7, 1),
        new DateOnly(2026, 2, 1),
        "dagen er ikke slået op i loven; 1. juli 2026 er det mest sandsynlige (65 %), 1. februar 2026 er muligt"
    );

    private Regime(Regimeart art, DateOnly regeldag, string hændelse) =>
        (Art, Regeldag, Hændelse) = (art, regeldag, hændelse);

    public Regimeart Art { get; }

    /// <summary>Den dag, der vælger regimets regler: dagen, sagen begyndte.</summary>
    public DateOnly Regeldag { get; }

    /// <summary>Det, der skete på den dag, fx "ansøgningen blev modtaget".</summary>
    public string Hændelse { get; }

    /// <summary>Sand, når sagen begyndte i det tidsrum, hvor overgangen er usikker.</summary>
    public bool ErUsikkert => Overgang.ErUsikker(Regeldag);

    /// <summary>Regimet for en sag, der er søgt <paramref name="ansøgt"/> og måske forelagt teamet <paramref name="forelagtTeam"/>.</summary>
    public static Regime For(DateOnly ansøgt, DateOnly? forelagtTeam = null)
    {
        var (dag, hændelse) =
            forelagtTeam < ansøgt
                ? (forelagtTeam.Value, "sagen blev forelagt rehabiliteringsteamet")
                : (ansøgt, "ansøgningen blev modtaget");
        return new(
            dag < Overgang.Dag ? Regimeart.Rehabiliteringsteam : Regimeart.Sundhedskoordinator,
            dag,
            hændelse
        );
    }

    /// <summary>Sætningerne, sagen viser: hvilket regime, hvorfor, og hvad der er usikkert.</summary>
    public IReadOnlyList<string> Forklaring
    {
        get
        {
            var tid = Art == Regimeart.Rehabiliteringsteam ? "før" : "fra og med";
            List<string> sætninger =
            [
                Art == Regimeart.Rehabiliteringsteam
                    ? "Sagen følger ordningen med rehabiliteringsteam."
                    : "Sagen følger ordningen med samlet beskrivelse og sundhedskoordinator.",
                $"Det er, fordi {Hændelse} den {Regeldag.Skrevet()}, {tid} den {Overgang.Dag.Skrevet()}, hvor {Overgang.Navn} afløste teamet for nye sager.",
            ];
            if (ErUsikkert)
                sætninger.Add(
                    $"Usikkert: {Overgang.Sikkerhed}. Derfor advarer reglerne og stopper ikke."
                );
            return sætninger;
        }
    }
}
