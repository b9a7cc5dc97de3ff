using Pdf;
using Ret;
using Saglig.Breve;
using Saglig.Oplysninger;

namespace Saglig.Partshøringer;

/// <summary>What the caseworker has chosen and written for a hearing.</summary>
public sealed record Høringsudkast(DateOnly Svarfrist)
{
    /// <summary>The pieces of information, in the order of the letter, each with why it counts and what it is used for.</summary>
    public IReadOnlyDictionary<OplysningId, string> Betydninger { get; init; } =
        new Dictionary<OplysningId, string>();
    public string Indledning { get; init; } = "";
    public string KortFristFordi { get; init; } = "";
    public Underskriver? Underskriver { get; init; }
}

/// <summary>Writes the letter of a hearing from the chosen pieces of information (FVL § 19).</summary>
public static class Høringsbrev
{
    public const string Titel = "Du kan udtale dig, før vi afgør din sag";

    /// <summary>The text that the caseworker begins with.</summary>
    public static string StandardIndledning(string sagstitel) =>
        $"Vi behandler din sag: {sagstitel}.\n\n"
        + "Vi har oplysninger, som kan få betydning imod dig. Du har ret til at kende dem, før vi afgør sagen. "
        + "Du har også ret til at sige, hvad du mener om dem. Det står i forvaltningslovens § 19.";

    /// <summary>What stands under a piece of information until the caseworker writes something better.</summary>
    public static string StandardBetydning(Oplysningsfakta oplysning) =>
        (oplysning.TalerImod ? "Oplysningen kan tale imod det, du har søgt om. " : "")
        + (
            oplysning.Spørgsmål.Length > 0
                ? $"Vi bruger den til at tage stilling til: {oplysning.Spørgsmål}"
                : "Vi bruger den, når vi afgør sagen."
        );

    /// <param name="bilag">The papers of the pieces of information, each once, in the order they are met.</param>
    public static BrevUdkast Udkast(
        Høringsudkast udkast,
        IReadOnlyList<Oplysning> oplysninger,
        IReadOnlyList<Bilag> bilag
    ) =>
        new(
            Brevtype.Partshøring,
            Titel,
            [
                .. Brevtekst.Blokke(udkast.Indledning),
                new Heading(2, oplysninger.Count == 1 ? "Oplysningen" : "Oplysningerne"),
                .. oplysninger.Index().SelectMany(o => Punkt(o.Index + 1, o.Item, udkast, bilag)),
                .. Svar(udkast),
            ]
        )
        {
            Bilag = bilag,
            Underskriver = udkast.Underskriver,
        };

    private static IEnumerable<Block> Punkt(
        int nr,
        Oplysning oplysning,
        Høringsudkast udkast,
        IReadOnlyList<Bilag> bilag
    )
    {
        var fakta = oplysning.Fakta;
        yield return new Heading(3, $"{nr}. {fakta.Titel}");
        foreach (var afsnit in Paragraph.FromTyped(oplysning.Viser))
            yield return afsnit;
        if (oplysning.Fakta.Mængde.Length > 0)
            yield return Paragraph.Of(Mængde(oplysning));
        yield return new BulletList([
            ListItem.Of(new BoldRun("Kilde: "), fakta.Kilde),
            .. Lægen(oplysning),
            ListItem.Of(new BoldRun("Modtaget: "), fakta.Modtaget.Skrevet()),
            .. Dokumenter(fakta, bilag),
            ListItem.Of(new BoldRun("Betydning: "), udkast.Betydninger[fakta.Id]),
        ]);
    }

    // Whoever answers a doctor must know in which role they wrote, and what they were asked (S4-36).
    private static IEnumerable<ListItem> Lægen(Oplysning oplysning) =>
        oplysning.Fakta.Læge is { } rolle
            ?
            [
                ListItem.Of(new BoldRun("Skrevet af: "), rolle.Navn()),
                ListItem.Of(new BoldRun("Spurgt om: "), oplysning.LægeSpørgsmål),
                ListItem.Of(new BoldRun("Svaret: "), oplysning.LægeSvar),
            ]
            : [];

    // An estimate or an unknown measure never stands as a fact (S0-14).
    private static string Mængde(Oplysning oplysning) =>
        $"Mængde: {oplysning.Fakta.Mængde}"
        + (oplysning.Fakta.Periode.Length > 0 ? $", {oplysning.Fakta.Periode}" : "")
        + (
            oplysning.Fakta.MængdenErUsikker
                ? $". Mængden er ikke målt (metode: {oplysning.Fakta.Metode!.Value.Navn()})."
                : "."
        );

    private static IEnumerable<ListItem> Dokumenter(
        Oplysningsfakta fakta,
        IReadOnlyList<Bilag> bilag
    )
    {
        var numre = bilag
            .Index()
            .Where(b => fakta.Dokumenter.Contains(b.Item.Dokumentnummer))
            .Select(b => $"bilag {b.Index + 1} ({b.Item.Dokumentnummer})")
            .ToList();
        yield return ListItem.Of(
            new BoldRun("Dokument: "),
            numre.Count > 0 ? string.Join(", ", numre) : "intet dokument"
        );
    }

    private static IEnumerable<Block> Svar(Høringsudkast udkast)
    {
        yield return new Heading(2, "Sådan svarer du");
        yield return Paragraph.Of(
            "Vi skal have dit svar ",
            new BoldRun($"senest den {udkast.Svarfrist.Skrevet()}"),
            "."
        );
        if (udkast.KortFristFordi.Length > 0)
            yield return Paragraph.Of(
                $"Fristen er kortere end normalt, fordi {Lille(udkast.KortFristFordi)}"
            );
        yield return new BulletList([
            ListItem.Of("Du kan svare på Min sag."),
            ListItem.Of("Du kan skrive til os."),
            ListItem.Of("Du kan ringe til os og sige det. Så skriver vi det ned."),
        ]);
        yield return Paragraph.Of(
            "Har du brug for længere tid, så bed om det, før fristen er gået. Du behøver ikke at svare. "
                + "Svarer du ikke, afgør vi sagen på det grundlag, vi har."
        );
    }

    private static string Lille(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
