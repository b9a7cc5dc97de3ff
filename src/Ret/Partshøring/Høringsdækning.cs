namespace Ret;

/// <summary>Hvor én oplysning står i forhold til partshøring.</summary>
public enum Høringsstatus
{
    /// <summary>Borgeren skal ikke høres over den.</summary>
    IkkeNødvendig,

    /// <summary>Borgeren skal høres, og det er ikke sket.</summary>
    SkalHøres,

    /// <summary>Høringen er sendt, og fristen løber.</summary>
    Hørt,

    /// <summary>Fristen er gået uden svar.</summary>
    FristenErGået,

    Besvaret,

    /// <summary>Høring er undladt efter en undtagelse med nummer og begrundelse.</summary>
    Undtaget,
}

/// <summary>Høringslistens linje for én oplysning: status, og hvorfor.</summary>
public sealed record Høringsdækning(
    Oplysningsfakta Oplysning,
    Høringsstatus Status,
    string Fordi,
    Partshøring? Høring = null
)
{
    /// <summary>Høringslisten: én linje for hver af sagens oplysninger, i samme rækkefølge.</summary>
    public static IReadOnlyList<Høringsdækning> For(Høringsfakta fakta) =>
        [.. fakta.Oplysninger.Select(o => For(o, fakta))];

    /// <summary>
    /// Status for én oplysning. Det, der falder ud, falder ud først. Et fund på nettet skal altid høres, når det bruges:
    /// at borgeren selv skrev opslaget, betyder ikke, at borgeren ved, at vi har det.
    /// </summary>
    public static Høringsdækning For(Oplysningsfakta oplysning, Høringsfakta fakta) =>
        Udenfor(oplysning, fakta) is { } fordi ? new(oplysning, Høringsstatus.IkkeNødvendig, fordi)
        : SenesteHøring(oplysning, fakta) is { } høring ? Efter(oplysning, høring, fakta.Dag)
        : oplysning is { Niveau: not Kildeniveau.Net, Undtagelse: { } undtagelse }
        && undtagelse.Begrundelse.ErSkrevet()
            ? new(
                oplysning,
                Høringsstatus.Undtaget,
                $"FVL § 19, stk. 2, nr. {(int)undtagelse.Nummer}: {undtagelse.Begrundelse}"
            )
        : new(oplysning, Høringsstatus.SkalHøres, "Borgeren er ikke hørt over den.");

    private static string? Udenfor(Oplysningsfakta oplysning, Høringsfakta fakta) =>
        oplysning switch
        {
            { Bruges: false } => "Oplysningen bruges ikke i afgørelsen.",
            { Niveau: Kildeniveau.Net } => null,
            _ when fakta.FuldtMedhold => "Borgeren får det hele.",
            { TalerImod: false } => "Oplysningen er ikke til ugunst for borgeren.",
            { Niveau: Kildeniveau.Borger } => "Borgeren har selv givet os oplysningen.",
            _ when oplysning.BorgerenVedDetFordi.ErSkrevet() =>
                $"Borgeren ved, at vi har den og bruger den: {oplysning.BorgerenVedDetFordi}",
            _ when oplysning.IkkeVæsentligFordi.ErSkrevet() =>
                $"Oplysningen er ikke væsentlig: {oplysning.IkkeVæsentligFordi}",
            _ => null,
        };

    private static Partshøring? SenesteHøring(Oplysningsfakta oplysning, Høringsfakta fakta) =>
        fakta
            .Høringer.Where(h => h.Oplysninger.Contains(oplysning.Id) && h.Sendt <= fakta.Dag)
            .MaxBy(h => h.Sendt);

    private static Høringsdækning Efter(
        Oplysningsfakta oplysning,
        Partshøring høring,
        DateOnly dag
    ) =>
        høring switch
        {
            { Besvaret: { } svar } when svar <= dag => new(
                oplysning,
                Høringsstatus.Besvaret,
                $"Borgeren svarede den {svar.Skrevet()}.",
                høring
            ),
            _ when høring.ErAfsluttet(dag) => new(
                oplysning,
                Høringsstatus.FristenErGået,
                $"Svarfristen var den {høring.GældendeFrist.Skrevet()}.",
                høring
            ),
            _ => new(
                oplysning,
                Høringsstatus.Hørt,
                $"Svarfristen er den {høring.GældendeFrist.Skrevet()}.",
                høring
            ),
        };
}
