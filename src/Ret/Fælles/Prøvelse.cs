namespace Ret;

/// <summary>Én regels svar i én sag, med den udgave der blev brugt. Gemmes med afgørelsen.</summary>
public sealed record Prøvelse(
    string Kode,
    string Hjemmel,
    Styrke Styrke,
    string Krav,
    int Udgave,
    Svar Svar
)
{
    public string? BekræftetAf { get; init; }
    public bool KanTilsidesættes { get; init; } = true;

    /// <summary>Det ved loven, som ikke er slået op; vises sammen med advarslen.</summary>
    public string? Forbehold { get; init; }

    /// <summary>Lederens begrundelse for at sætte reglen til side i denne sag; null, når den gælder.</summary>
    public string? Tilsidesat { get; init; }

    /// <summary>Det, der mangler, fulgt af paragraffen, så et nej altid siger hvorfor; tom, når intet mangler.</summary>
    public string Nej => Svar is Mangler mangler ? $"{mangler.Hvad} ({Hjemmel})" : "";

    /// <summary>Sand, når reglen mangler, stopper, og ingen leder har sat den til side.</summary>
    public bool Spærrer => Svar is Mangler && Styrke == Styrke.Spærrer && Tilsidesat is null;
}

/// <summary>Prøver et sæt regler på én gang, så hele listen kan vises.</summary>
public static class Regelprøvelse
{
    /// <summary>
    /// Svaret fra hver regel, der gælder på <paramref name="dag"/>. Hvilken dag det er (ansøgning, hændelse eller
    /// afgørelse), er selv et retligt spørgsmål og gives af den, der spørger; det er aldrig "i dag".
    /// </summary>
    public static IReadOnlyList<Prøvelse> Prøv<TFakta>(
        this IEnumerable<Regel<TFakta>> regler,
        TFakta fakta,
        DateOnly dag
    ) => [.. regler.Where(r => r.Gælder.Omfatter(dag)).Select(r => r.Afprøv(fakta))];
}
