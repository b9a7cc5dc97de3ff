namespace Ret;

/// <summary>En frist i timer. Den løber også om natten, i weekender og på helligdage, og sommertid forlænger den ikke.</summary>
public sealed record Timefrist(
    string Navn,
    Hjemmel Hjemmel,
    string Hændelse,
    DateTimeOffset Start,
    int Timer
)
{
    /// <summary>Sidste tidspunkt i dansk tid.</summary>
    public DateTimeOffset Udløber => Start.AddHours(Timer).DanskTid();

    /// <summary>Sand efter <see cref="Udløber"/>; på selve tidspunktet er den holdt.</summary>
    public bool ErOverskredet(DateTimeOffset nu) => nu > Udløber;

    /// <summary>Fristen forklaret i danske sætninger.</summary>
    public IReadOnlyList<string> Forklaring =>
        [
            $"Reglen er {Hjemmel}: {Navn} inden {Timer} timer.",
            $"{char.ToUpperInvariant(Hændelse[0])}{Hændelse[1..]} {Skriv(Start.DanskTid())}.",
            "Timerne tælles døgnet rundt, også i weekender og på helligdage.",
            $"Fristen udløber {Skriv(Udløber)}.",
        ];

    private static string Skriv(DateTimeOffset tid) =>
        $"{DateOnly.FromDateTime(tid.DateTime).SkrevetMedUgedag()} kl. {tid:HH'.'mm}";
}
