namespace Ret;

/// <summary>Sætningerne, en <see cref="Frist"/> forklarer sig med: regel, start, tælling, lukkedage og resultat.</summary>
internal static class Fristforklaring
{
    public static IEnumerable<string> Sætninger(Frist frist)
    {
        yield return $"Reglen er {frist.Hjemmel}: {frist.Navn} på {frist.Tidsrum}.";
        yield return $"{Stort(frist.Hændelse)} {frist.Start.SkrevetMedUgedag()}. Den dag tælles ikke med.";
        if (frist.Talt != frist.Udløber)
            yield return $"{Stort(frist.Tidsrum)} senere er {Dag(frist.Talt)}, som ikke er en arbejdsdag.";
        if (frist.Sprunget.Count > 0)
            yield return $"Disse dage er sprunget over: {Liste(frist.Sprunget)}.";
        yield return $"Sidste dag er {frist.Udløber.SkrevetMedUgedag()}.";
        if (frist.HandlSenest != frist.Udløber)
            yield return $"Det er {Årsag(frist.Udløber)}, og myndighedens frist flytter ikke frem. Handl senest {frist.HandlSenest.SkrevetMedUgedag()}.";
        if (frist.Forbehold is { } forbehold)
            yield return $"Ikke juridisk bekræftet: {forbehold}";
    }

    private static string Dag(DateOnly dag) =>
        Helligdage.Navn(dag) is { } navn
            ? $"{dag.SkrevetMedUgedag()} ({navn})"
            : dag.SkrevetMedUgedag();

    private static string Årsag(DateOnly dag) => Helligdage.Navn(dag) ?? $"en {dag.LukketFordi()}";

    private static string Liste(IReadOnlyList<Lukkedag> dage) =>
        string.Join(", ", dage.Select(d => $"{d.Hvorfor} {d.Dag.Skrevet()}"));

    private static string Stort(string tekst) => char.ToUpperInvariant(tekst[0]) + tekst[1..];
}
