namespace Ret;

/// <summary>Det, der er ens for alle ydelser med betingelser: er de dokumenteret, og følger udfaldet af dem?</summary>
internal static class Betingelsesprøvelse
{
    /// <summary>Hver betingelse er vurderet og har mindst ét dokument.</summary>
    public static Svar ErDokumenteret(
        IEnumerable<Betingelse> krav,
        IReadOnlyList<Betingelsessvar> svar
    ) =>
        krav.Where(b => Om(b, svar) is not { ErOpfyldt: not null, Dokumentation.Count: > 0 })
            .ToList()
            is { Count: > 0 } mangler
            ? new Mangler($"Vurdér og dokumentér {Opremset(mangler)}")
            : new Opfyldt();

    /// <summary>En bevilling kræver alle opfyldt; et afslag kræver én, der ikke er, med begrundelse.</summary>
    public static Svar UdfaldetFølger(
        IEnumerable<Betingelse> krav,
        IReadOnlyList<Betingelsessvar> svar,
        bool erBevilling
    ) =>
        krav.Where(b => Om(b, svar)?.ErOpfyldt == false).ToList() switch
        {
            { Count: > 0 } uopfyldte when erBevilling => new Mangler(
                $"Du bevilger, men har skrevet, at dette ikke er opfyldt: {Opremset(uopfyldte)}"
            ),
            { Count: 0 } when !erBevilling => new Mangler(
                "Skriv, hvilken betingelse der ikke er opfyldt, og hvorfor."
            ),
            var uopfyldte => Svar.Kræv(
                uopfyldte.All(b => Om(b, svar)!.Begrundelse.ErSkrevet()),
                "Begrund, hvorfor betingelsen ikke er opfyldt."
            ),
        };

    private static Betingelsessvar? Om(
        Betingelse betingelse,
        IReadOnlyList<Betingelsessvar> svar
    ) => svar.FirstOrDefault(s => s.Kode == betingelse.Kode);

    private static string Opremset(IEnumerable<Betingelse> betingelser) =>
        betingelser.Select(b => $"\"{b.Tekst}\"").Opremset();
}
