using static Ret.Love;

namespace Ret;

/// <summary>En tekst, som en sagsbehandler har skrevet, og hvad den hedder på skærmen.</summary>
public sealed record Skrevet(string Hvor, string Tekst);

/// <summary>Det skrevne må ikke lyde som en fast regel på et skøn. Advarer, hvor det skrives, og viser stedet.</summary>
public static class Regelsprogsregler
{
    private const int Viste = 3;

    public static readonly Regel<Vurderingsfakta> Vurderingen = new(
        "regelsprog-vurdering",
        Princip("forbud mod at sætte skøn under regel"),
        Styrke.Advarer,
        "Vurderingen skal handle om denne borger og må ikke lyde som en fast regel.",
        Lovperioder.Forvaltningsloven,
        fakta =>
            fakta.IkkeRelevantFordi is { } fordi
                ? new IkkeRelevant(fordi)
                : Prøv(Skrevne(fakta.Vurdering!))
    )
    {
        Kilder = ["S0-11"],
    };

    public static readonly Regel<Afgørelsesfakta> Begrundelsen = new(
        "regelsprog-begrundelse",
        Princip("forbud mod at sætte skøn under regel"),
        Styrke.Advarer,
        "Begrundelsen skal vise et konkret skøn og må ikke lyde som en fast regel.",
        Lovperioder.Forvaltningsloven,
        fakta =>
            fakta.Udkast.FuldtMedhold
                ? new IkkeRelevant("Borgeren får det hele.")
                : Prøv(Skrevne(fakta.Udkast))
    )
    {
        Kilder = ["S0-11"],
    };

    public static readonly Regel<Skrevet> Brevet = new(
        "regelsprog-brev",
        Princip("forbud mod at sætte skøn under regel"),
        Styrke.Advarer,
        "Et brev må ikke fortælle borgeren om en fast regel, hvor loven kræver et skøn.",
        Lovperioder.Forvaltningsloven,
        skrevet => Prøv([skrevet])
    )
    {
        Kilder = ["S0-11"],
    };

    private static Svar Prøv(IEnumerable<Skrevet> skrevne)
    {
        var steder = (
            from s in skrevne
            from sted in Regelsprog.Find(s.Tekst)
            select $"{s.Hvor}: \"{Uddrag(s.Tekst, sted)}\" ({sted.Hvorfor})"
        ).ToList();
        if (steder.Count == 0)
            return new Opfyldt();
        var flere = steder.Count > Viste ? $", og {steder.Count - Viste} steder til" : "";
        return new Mangler(
            $"Det lyder som en fast regel. {string.Join("; ", steder.Take(Viste))}{flere}. Skriv, hvad der gælder for netop denne borger."
        );
    }

    /// <summary>Stedet med et par ord på hver side, så det kan findes igen i teksten.</summary>
    private static string Uddrag(string tekst, Regelsted sted)
    {
        const int Omkring = 30;
        var fra = Ordgrænse(tekst, Math.Max(0, sted.Fra - Omkring), sted.Fra);
        var til = Math.Min(tekst.Length, sted.Fra + sted.Længde + Omkring);
        if (til < tekst.Length)
            til = Math.Max(tekst.LastIndexOf(' ', til), sted.Fra + sted.Længde);
        var uddrag = tekst[fra..til].ReplaceLineEndings(" ").Trim();
        return $"{(fra > 0 ? "…" : "")}{uddrag}{(til < tekst.Length ? "…" : "")}";
    }

    private static int Ordgrænse(string tekst, int fra, int senest) =>
        fra == 0 ? 0
        : tekst.IndexOf(' ', fra, senest - fra) is >= 0 and var blank ? blank + 1
        : senest;

    private static IEnumerable<Skrevet> Skrevne(Helhedsvurdering v) =>
        [
            new("Funktionsevne", v.Funktionsevne),
            new("Arbejdsevne", v.Arbejdsevne),
            new("Samlet vurdering", v.Samlet),
            .. v.Udsagn.Select((u, i) => new Skrevet($"Udsagn {i + 1}", u.Tekst)),
            .. v.Fravigelser.Select(f => new Skrevet("Vejer mindre", f.VejerMindreFordi)),
            new("Egen læge", v.EgenLæge?.Begrundelse ?? ""),
        ];

    private static IEnumerable<Skrevet> Skrevne(Afgørelsesudkast u) =>
        [
            new("Regler", u.Regelgrundlag),
            new("Lagt vægt på", u.LagtVægtPå),
            new("Konkret vurdering", u.KonkretVurdering),
            .. u.Skøn.Select(s => new Skrevet("Skøn", s.Svar)),
            .. u.Skøn.Select(s => new Skrevet("Skøn", s.Begrundelse)),
            .. u.Ønsker.Select(ø => new Skrevet("Borgerens ønsker", ø.Imødegået)),
        ];
}
