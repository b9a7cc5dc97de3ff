namespace Ret.Tests;

/// <summary>Det, en test påstår om et svar. Fejlen viser svaret med dets tekst.</summary>
public static class Påstand
{
    public static void ErOpfyldt(this Svar svar) =>
        Assert.True(svar is Opfyldt, $"Ventede opfyldt, men fik: {svar}");

    public static void ErIkkeRelevant(this Svar svar, string fordi) =>
        Assert.Equal(new IkkeRelevant(fordi), svar);

    public static void Mangler(this Svar svar, string del)
    {
        Assert.True(svar is Mangler, $"Ventede mangler, men fik: {svar}");
        Assert.Contains(del, ((Mangler)svar).Hvad, StringComparison.Ordinal);
    }

    /// <summary>Sand, når svaret er, at noget mangler.</summary>
    public static bool ErMangler(this Svar svar) => svar is Mangler;

    public static IReadOnlyList<string> Spærrende(this IEnumerable<Prøvelse> prøvelser) =>
        [.. prøvelser.Where(p => p.Spærrer).Select(p => p.Kode)];

    /// <summary>Koderne på alt, der mangler, også det, der kun advarer.</summary>
    public static IReadOnlyList<string> Manglende(this IEnumerable<Prøvelse> prøvelser) =>
        [.. prøvelser.Where(p => p.Svar is Mangler).Select(p => p.Kode)];
}
