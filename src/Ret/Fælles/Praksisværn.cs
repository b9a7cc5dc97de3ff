namespace Ret;

/// <summary>
/// Hvad en politisk beslutning om praksis ikke kan: lægge en talgrænse på et skøn (S0-11) eller gøre en søgning på nettet
/// til et fast trin (S1-11). Det, der blot lyder som en fast regel, vises, og et menneske siger, at det ikke er en.
/// </summary>
public static class Praksisværn
{
    /// <summary>Det, der stopper beslutningen; null, når intet gør.</summary>
    public static string? Afvis(string kort, string omfang)
    {
        var tekst = $"{kort}\n{omfang}";
        return Skønsværn.Afvis(new(tekst, ErSkøn: true))?.Hvad
            ?? (Trinregler.IngenSøgning.Prøv(new(tekst)) as Mangler)?.Hvad;
    }

    /// <summary>Det, der lyder som en fast regel på et skøn, som det står i teksten.</summary>
    public static IReadOnlyList<string> LyderSomRegel(string kort, string omfang) =>
        [.. Regelsprog.Find(kort).Concat(Regelsprog.Find(omfang)).Select(s => s.Ord)];
}
