using static Ret.Love;

namespace Ret;

/// <summary>Er sagen oplyst? Officialprincippet, retssikkerhedslovens kapitel 3 a og databeskyttelsen, i den orden.</summary>
public static class Oplysningsregler
{
    public static readonly Regel<Sagsoplysning> SagenErOplyst = new(
        "sagen-er-oplyst",
        RTL("§ 10"),
        Styrke.Spærrer,
        "Sagen skal være oplyst, så der kan træffes en rigtig afgørelse.",
        Lovperioder.Retssikkerhedsloven,
        fakta =>
            fakta.Plan.Where(l => l.ErÅben).Select(l => l.Hvad).ToList() is { Count: > 0 } åbne
                ? new Mangler(
                    $"Skaf {åbne.Opremset()}, eller forklar, hvorfor sagen er oplyst uden."
                )
                : new Opfyldt()
    )
    {
        Kilder = ["S1-3"],
    };

    public static readonly Regel<Sagsoplysning> BorgerenErHovedkilden = new(
        "borgeren-er-hovedkilden",
        RTL("§ 4"),
        Styrke.Spærrer,
        "Sagen må ikke lukkes, før borgeren har bidraget til at oplyse den.",
        Lovperioder.Retssikkerhedsloven,
        fakta =>
            Svar.Kræv(
                fakta.Borgerbidrag > 0 || fakta.UdenBorgerbidragFordi.ErSkrevet(),
                "Tal med borgeren, eller skriv, hvorfor sagen er oplyst uden."
            )
    )
    {
        Kilder = ["S1-6"],
    };

    public static readonly Regel<Sagsoplysning> FormålOgFrist = new(
        "plan-formaal-og-frist",
        RTL("§ 11"),
        Styrke.Advarer,
        "Hver linje i oplysningsplanen skal have et formål og en frist.",
        Lovperioder.Retssikkerhedsloven,
        fakta =>
            fakta.Plan.Count == 0 ? new IkkeRelevant("Der er ingen oplysningsplan.")
            : fakta
                .Plan.Where(l => !l.Formål.ErSkrevet() || l.Frist is null)
                .Select(l => l.Hvad)
                .ToList()
                is { Count: > 0 } mangler
                ? new Mangler($"Skriv formål og frist for {mangler.Opremset()}.")
            : new Opfyldt()
    )
    {
        Kilder = ["S1-3"],
    };

    public static readonly Regel<Sagsoplysning> BelystMenIkkeOverbelyst = new(
        "ikke-overbelyst",
        RTL("§ 11"),
        Styrke.Spærrer,
        "En oplysning kan kun bruges, når den hører til et spørgsmål eller et tiltag i sagen.",
        Lovperioder.Retssikkerhedsloven,
        fakta =>
            fakta.Oplysninger.Where(o => o.Bruges && !o.Spørgsmål.ErSkrevet()).ToList()
                is { Count: > 0 } overskud
                ? new Mangler(
                    $"Knyt {overskud.Titler()} til et spørgsmål, eller tag det ud af afgørelsen."
                )
                : new Opfyldt()
    )
    {
        Kilder = ["S1-4"],
    };

    public static readonly Regel<Sagsoplysning> KonsekvensbrevFørst = new(
        "konsekvensbrev",
        RTL("§§ 11 b og 12"),
        Styrke.Advarer,
        "Borgeren skal skriftligt kende følgerne, før sagen afgøres på det foreliggende grundlag.",
        Lovperioder.Retssikkerhedsloven,
        fakta =>
            !fakta.AfgøresPåDetForeliggende
                ? new IkkeRelevant("Borgeren har medvirket.")
                : Svar.Kræv(
                    fakta.KonsekvensbrevSendt <= fakta.Dag,
                    "Send borgeren et brev om, hvad det betyder ikke at medvirke."
                )
    )
    {
        Forbehold = "paragrafferne er ikke slået op i loven.",
    };

    public static readonly IReadOnlyList<Regel<Sagsoplysning>> Alle =
    [
        SagenErOplyst,
        BorgerenErHovedkilden,
        FormålOgFrist,
        BelystMenIkkeOverbelyst,
        KonsekvensbrevFørst,
        .. Arbejdsmapperegler.Alle,
        .. Bestillingsregler.Alle,
        .. Databeskyttelsesregler.Alle,
    ];
}
