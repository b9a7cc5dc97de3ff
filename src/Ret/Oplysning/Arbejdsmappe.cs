namespace Ret;

/// <summary>At en oplysning er taget ud af arbejdsmappen. Den bliver på sagen, i aktindsigten og hos borgeren, men bruges ikke.</summary>
/// <param name="Dag">Den dag, den blev taget ud.</param>
/// <param name="Fordi">Sagsbehandlerens grund; aldrig tom.</param>
public sealed record Udtagning(DateOnly Dag, string Fordi);

/// <summary>Et forslag om at tage en oplysning ud af arbejdsmappen. Et menneske vælger.</summary>
/// <param name="Fordi">Hele sætninger om, hvorfor den foreslås.</param>
public sealed record Udtagningsforslag(Oplysningsfakta Oplysning, string Fordi);

/// <summary>
/// Arbejdsmappen: de oplysninger, der arbejdes med. Det, der er blevet gammelt, og det, en afgørelse ikke brugte, foreslås
/// taget ud (S1-5). Intet slettes, og intet tages ud af sig selv.
/// </summary>
public static class Arbejdsmappe
{
    /// <summary>Den alder i måneder, en oplysning foreslås ud ved, når kommunen ikke har valgt en anden.</summary>
    public const int NormalAlder = 24;

    /// <summary>Forslagene på <paramref name="dag"/>, de ældste oplysninger først.</summary>
    /// <param name="afgjort">Den dag, sagen senest blev afgjort; null, når den ikke er afgjort.</param>
    /// <param name="måneder">Den alder, kommunen har valgt.</param>
    public static IReadOnlyList<Udtagningsforslag> Foreslå(
        IEnumerable<Oplysningsfakta> oplysninger,
        DateOnly dag,
        DateOnly? afgjort,
        int måneder = NormalAlder
    ) =>
        [
            .. oplysninger
                .Where(o => o.Udtaget is null)
                .OrderBy(o => o.Modtaget)
                .Select(o => new Udtagningsforslag(o, Grund(o, dag, afgjort, måneder)))
                .Where(forslag => forslag.Fordi.ErSkrevet()),
        ];

    /// <summary>De oplysninger, der er taget ud, selv om de taler for borgeren.</summary>
    public static IEnumerable<Oplysningsfakta> TilGunstUde(
        IEnumerable<Oplysningsfakta> oplysninger
    ) => oplysninger.Where(o => o is { Udtaget: not null, Retning: Retning.ForBorgeren });

    private static string Grund(Oplysningsfakta o, DateOnly dag, DateOnly? afgjort, int måneder)
    {
        var gammel = o.Modtaget.AddMonths(måneder) <= dag;
        var ubrugt = afgjort is { } afgørelse && !o.Bruges && o.Modtaget <= afgørelse;
        return string.Join(
            " ",
            new[]
            {
                gammel ? $"Den er mere end {Alder(måneder)} gammel." : "",
                ubrugt ? $"Den blev ikke brugt i afgørelsen den {afgjort!.Value.Skrevet()}." : "",
            }.Where(sætning => sætning != "")
        );
    }

    private static string Alder(int måneder) =>
        måneder % 12 == 0 ? $"{måneder / 12} år" : $"{måneder} måneder";
}
