namespace Ret;

/// <summary>I hvilken egenskab nogen får et brev.</summary>
public enum Modtagerrolle
{
    Borger,
    Partsrepræsentant,
    Værge,
    Forældremyndighed,
}

/// <summary>Den vej, brevet går. Papir, når borgeren er fritaget for Digital Post, og når vi ikke kender en digital vej.</summary>
public enum Leveringsvej
{
    Digital,
    Papir,
}

/// <summary>Én modtager af et brev, og hvorfor netop denne.</summary>
/// <param name="SkjulBorgersAdresse">Sand, når borgerens adresse er beskyttet, og modtageren er en anden end borgeren.</param>
public sealed record Brevmodtager(
    Modtagerrolle Rolle,
    string Navn,
    Leveringsvej Vej,
    bool SkjulBorgersAdresse,
    string Hvorfor
);

/// <summary>
/// Hvem et brev i en sag går til, og hvordan. Enten er der modtagere, eller også siger <see cref="Mangler"/>, hvad
/// der skal gøres, før brevet kan sendes.
/// </summary>
public sealed record Brevmodtagere(IReadOnlyList<Brevmodtager> Liste, Mangler? Mangler = null)
{
    /// <summary>Forhold, afsenderen skal kende, men som ikke stopper brevet, fx at borgeren er flyttet.</summary>
    public IReadOnlyList<string> Bemærkninger { get; init; } = [];

    /// <summary>
    /// Modtagerne af et brev, der sendes på <paramref name="dag"/>. Mindreåriges og værgemåls brevregler er god
    /// praksis og ikke juridisk bekræftet.
    /// </summary>
    public static Brevmodtagere For(
        Borgerforhold borger,
        SagId sag,
        IReadOnlyList<Fuldmagt> fuldmagter,
        DateOnly dag
    )
    {
        if (borger.ErDød(dag))
            return Ingen(
                $"Borgeren døde den {borger.Død!.Value.Skrevet()}. Send ikke brevet; kontakt boet gennem skifteretten."
            );
        if (borger.ErMindreårig(dag) && borger.Forældremyndighed.Count == 0)
            return Ingen("Borgeren er under 18 år. Skriv, hvem der har forældremyndigheden.");
        return new([.. Alle(borger, sag, fuldmagter, dag)])
        {
            Bemærkninger = [.. Bemærk(borger, dag)],
        };
    }

    private static IEnumerable<Brevmodtager> Alle(
        Borgerforhold borger,
        SagId sag,
        IReadOnlyList<Fuldmagt> fuldmagter,
        DateOnly dag
    )
    {
        var skjul = borger.HarBeskyttetAdresse(dag);
        var gældende = fuldmagter.Where(f => f.Sag == sag && f.GælderDen(dag)).ToList();
        if (FårSelv(borger, gældende, dag) is { } hvorfor)
            yield return new(Modtagerrolle.Borger, borger.Navn, Vej(borger), false, hvorfor);
        if (borger.ErMindreårig(dag))
            foreach (var navn in borger.Forældremyndighed)
                yield return Anden(
                    Modtagerrolle.Forældremyndighed,
                    navn,
                    skjul,
                    "har forældremyndigheden"
                );
        foreach (var værge in borger.Værger.Where(v => v.GælderDen(dag)))
            yield return Anden(
                Modtagerrolle.Værge,
                værge.Værge,
                skjul,
                $"er værge ({Omfang(værge)})"
            );
        foreach (var fuldmagt in gældende.Where(FårBreve))
            yield return Anden(
                Modtagerrolle.Partsrepræsentant,
                fuldmagt.Fuldmægtig,
                skjul,
                Fuldmagtsgrund(fuldmagt)
            );
    }

    private static string? FårSelv(Borgerforhold borger, List<Fuldmagt> gældende, DateOnly dag)
    {
        if (gældende.Any(f => f.Omfang.HasFlag(Fuldmagtsomfang.BreveIStedet)))
            return null;
        if (borger.ErMindreårig(dag) && borger.Fødselsdag?.AddYears(15) > dag)
            return null;
        return borger.ErMindreårig(dag) ? "er part og fyldt 15 år" : "er part i sagen";
    }

    private static bool FårBreve(Fuldmagt fuldmagt) =>
        (fuldmagt.Omfang & (Fuldmagtsomfang.KopiAfBreve | Fuldmagtsomfang.BreveIStedet)) != 0;

    private static string Fuldmagtsgrund(Fuldmagt fuldmagt) =>
        fuldmagt.Omfang.HasFlag(Fuldmagtsomfang.BreveIStedet)
            ? "har fuldmagt til at få brevene i stedet for borgeren"
            : "har fuldmagt til at få kopi af brevene";

    private static string Omfang(Værgemål værge) =>
        værge.Omfang switch
        {
            Værgeomfang.Økonomiske => "økonomiske forhold",
            Værgeomfang.Personlige => "personlige forhold",
            _ => "alle forhold",
        };

    private static IEnumerable<string> Bemærk(Borgerforhold borger, DateOnly dag)
    {
        if (borger.ErMindreårig(dag))
            yield return "Borgeren er under 18 år. Programmet følger god praksis for, hvem brevet går til; ingen jurist har bekræftet det.";
        if (borger.ErFraflyttet(dag))
            yield return $"Borgeren flyttede til {borger.Fraflyttet!.TilKommune} Kommune den {borger.Fraflyttet.Dag.Skrevet()}. Se efter, om sagen skal overdrages.";
    }

    private static Brevmodtager Anden(
        Modtagerrolle rolle,
        string navn,
        bool skjul,
        string hvorfor
    ) => new(rolle, navn, Leveringsvej.Papir, skjul, hvorfor);

    private static Leveringsvej Vej(Borgerforhold borger) =>
        borger.FritagetForDigitalPost ? Leveringsvej.Papir : Leveringsvej.Digital;

    private static Brevmodtagere Ingen(string hvad) => new([], new Mangler(hvad));
}
