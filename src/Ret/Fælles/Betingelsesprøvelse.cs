namespace Ret;

/// <summary>Prøvelsen af lovens betingelser, som er den samme for alle ydelser: hver er vurderet, og udfaldet følger dem.</summary>
internal static class Betingelsesprøvelse
{
    /// <summary>Hver af <paramref name="krævede"/> skal have et svar med dokumentation.</summary>
    public static Svar Dokumenteret(
        IReadOnlyList<Betingelse> krævede,
        IReadOnlyList<Betingelsessvar> svar
    ) =>
        krævede
            .Where(b => svar.På(b) is not { ErOpfyldt: not null, Dokumentation.Count: > 0 })
            .ToList()
            is { Count: > 0 } mangler
            ? new Mangler($"Vurdér og dokumentér {Opremset(mangler)}")
            : new Opfyldt();

    /// <summary>En bevilling tåler ingen uopfyldt betingelse; et afslag kræver en, med begrundelse.</summary>
    public static Svar Følger(
        bool bevilling,
        IReadOnlyList<Betingelse> krævede,
        IReadOnlyList<Betingelsessvar> svar
    ) =>
        krævede.Where(b => svar.På(b)?.ErOpfyldt == false).ToList() switch
        {
            { Count: > 0 } uopfyldte when bevilling => new Mangler(
                $"Du bevilger, men har skrevet, at dette ikke er opfyldt: {Opremset(uopfyldte)}"
            ),
            { Count: 0 } when !bevilling => new Mangler(
                "Skriv, hvilken betingelse der ikke er opfyldt, og hvorfor."
            ),
            var uopfyldte => Svar.Kræv(
                uopfyldte.All(b => svar.På(b)!.Begrundelse.ErSkrevet()),
                "Begrund, hvorfor betingelsen ikke er opfyldt."
            ),
        };

    private static Betingelsessvar? På(
        this IReadOnlyList<Betingelsessvar> svar,
        Betingelse betingelse
    ) => svar.FirstOrDefault(s => s.Kode == betingelse.Kode);

    private static string Opremset(IEnumerable<Betingelse> betingelser) =>
        betingelser.Select(b => $"\"{b.Tekst}\"").Opremset();
}
