namespace Ret;

/// <summary>
/// Alt, hvad reglerne skal vide for at prøve én afgørelse. Fyldes af programmet fra sagens rækker; reglerne dømmer.
/// </summary>
public sealed record Afgørelsesfakta
{
    public required Afgørelsestype Type { get; init; }

    /// <summary>Den dag, afgørelsen træffes. De almindelige regler prøves efter loven den dag.</summary>
    public required DateOnly Dag { get; init; }
    public required Afgørelsesudkast Udkast { get; init; }

    /// <summary>Alle sagens oplysninger, også dem, der ikke bruges.</summary>
    public required IReadOnlyList<Oplysningsfakta> Oplysninger { get; init; }

    /// <summary>Sagens oplysningsplan, begge lister.</summary>
    public IReadOnlyList<Planlinje> Plan { get; init; } = [];

    /// <summary>Alt, sagen har bestilt hos læger.</summary>
    public IReadOnlyList<Lægebestilling> Lægebestillinger { get; init; } = [];

    /// <summary>Antal bidrag fra borgeren; ansøgningen tæller med.</summary>
    public int Borgerbidrag { get; init; }

    /// <summary>Se <see cref="Sagsoplysning.UdenBorgerbidragFordi"/>.</summary>
    public string UdenBorgerbidragFordi { get; init; } = "";

    /// <summary>Se <see cref="Sagsoplysning.AfgøresPåDetForeliggende"/>.</summary>
    public bool AfgøresPåDetForeliggende { get; init; }

    /// <summary>Se <see cref="Sagsoplysning.KonsekvensbrevSendt"/>.</summary>
    public DateOnly? KonsekvensbrevSendt { get; init; }

    /// <summary>Helhedsvurderingen, kladde eller underskrevet; null, når der ingen er.</summary>
    public Helhedsvurdering? Vurdering { get; init; }

    /// <summary>Alle sendte partshøringer i sagen.</summary>
    public IReadOnlyList<Partshøring> Høringer { get; init; } = [];

    /// <summary>Borgerens begæring om at udtale sig først; null, når der ingen er.</summary>
    public Udtalelsesbegæring? Begæring { get; init; }

    /// <summary>Den dag, en ubesvaret anmodning om partsaktindsigt blev modtaget; null, når der ingen er.</summary>
    public DateOnly? ÅbenAktindsigt { get; init; }

    /// <summary>Fakta om fleksjob; null i andre sager. Skal være udfyldt, når <see cref="Type"/> er et fleksjob.</summary>
    public Fleksjobsag? Fleksjob { get; init; }

    /// <summary>Fakta om førtidspension; null i andre sager.</summary>
    public Pensionssag? Pension { get; init; }

    /// <summary>Fakta om revalidering; null i andre sager.</summary>
    public Revalideringssag? Revalidering { get; init; }

    /// <summary>Fakta om ressourceforløb; null i andre sager.</summary>
    public Ressourceforløbssag? Ressourceforløb { get; init; }

    /// <summary>Fakta om jobafklaring; null i andre sager.</summary>
    public Jobafklaringssag? Jobafklaring { get; init; }

    /// <summary>Lederes tilsidesættelser i denne sag.</summary>
    public IReadOnlyList<Tilsidesættelse> Tilsidesættelser { get; init; } = [];

    public bool ErFleksjob =>
        Type is Afgørelsestype.Fleksjob or Afgørelsestype.Fastholdelsesfleksjob;

    /// <summary>Sand, når rehabiliteringsteamet har givet en indstilling.</summary>
    public bool EfterTeam =>
        (
            Fleksjob?.Teamindstilling
            ?? (Jobafklaring?.Forelæggelse ?? Forelæggelsesfakta?.Sag)?.Teamindstilling
        )
            is not null;

    /// <summary>Fakta til høringslisten; også den, siden om høringer viser.</summary>
    public Høringsfakta Høring =>
        new()
        {
            Dag = Dag,
            Udfald = Udkast.Udfald,
            Oplysninger = Oplysninger,
            Høringer = Høringer,
            Begæring = Begæring,
        };

    public Sagsoplysning Sagsoplysning =>
        new()
        {
            Dag = Dag,
            Oplysninger = Oplysninger,
            Plan = Plan,
            Lægebestillinger = Lægebestillinger,
            Borgerbidrag = Borgerbidrag,
            UdenBorgerbidragFordi = UdenBorgerbidragFordi,
            AfgøresPåDetForeliggende = AfgøresPåDetForeliggende,
            KonsekvensbrevSendt = KonsekvensbrevSendt,
        };

    public Vurderingsfakta Vurderingsfakta =>
        new()
        {
            Vurdering = Vurdering,
            Oplysninger = Oplysninger,
            Udfald = Udkast.Udfald,
            KunEgenLægeOgKliniskFunktion =
                ErFleksjob || (Pension ?? Ressourceforløb ?? (object?)Jobafklaring) is not null,
        };

    /// <summary>Null i andre sager end dem om førtidspension.</summary>
    internal Pensionsfakta? Pensionsfakta =>
        Pension is null
            ? null
            : new()
            {
                Dag = Dag,
                Udkast = Udkast,
                Oplysninger = Oplysninger,
                Sag = Pension,
            };

    /// <summary>Null i andre sager end dem om revalidering.</summary>
    internal Revalideringsfakta? Revalideringsfakta =>
        Revalidering is null ? null : new() { Udkast = Udkast, Sag = Revalidering };

    /// <summary>Null i andre sager end dem om ressourceforløb.</summary>
    internal Ressourceforløbsfakta? Ressourceforløbsfakta =>
        Ressourceforløb is null
            ? null
            : new()
            {
                Dag = Dag,
                Udfald = Udkast.Udfald,
                Sag = Ressourceforløb,
            };

    /// <summary>Null i andre sager end dem om jobafklaring.</summary>
    internal Jobafklaringsfakta? Jobafklaringsfakta =>
        Jobafklaring is null
            ? null
            : new()
            {
                Dag = Dag,
                Udfald = Udkast.Udfald,
                Sag = Jobafklaring,
            };

    /// <summary>Hvem der skal høres først om førtidspension og ressourceforløb; null i andre sager.</summary>
    internal Forelæggelsesfakta? Forelæggelsesfakta =>
        Pension is { } pension ? Forelagt(pension.Regime, pension.Forelæggelse)
        : Ressourceforløb is { } forløb ? Forelagt(forløb.Regime, forløb.Forelæggelse)
        : null;

    internal Fleksjobfakta Fleksjobfakta =>
        new()
        {
            Type = Type,
            Dag = Dag,
            Udkast = Udkast,
            Oplysninger = Oplysninger,
            Sag =
                Fleksjob
                ?? throw new InvalidOperationException(
                    "En sag om fleksjob skal have fakta om fleksjob."
                ),
        };

    private Forelæggelsesfakta Forelagt(Regime regime, Forelæggelse sag) =>
        new()
        {
            Dag = Dag,
            Udfald = Udkast.Udfald,
            Regime = regime,
            Sag = sag,
        };
}
