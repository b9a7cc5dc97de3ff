using Ret;

namespace Saglig.Vurderinger;

/// <summary>One paragraph of an assessment; <see cref="HvilerPå"/> is empty where it rests on no single information.</summary>
public sealed record Vurderingsafsnit(string Tekst, string HvilerPå = "");

/// <summary>The paragraphs of an assessment that stand under one heading.</summary>
public sealed record Vurderingsdel(string Navn, IReadOnlyList<Vurderingsafsnit> Afsnit);

/// <summary>An assessment in words, for the page and for the journal. What is empty is left out.</summary>
internal static class Vurderingstekst
{
    /// <summary>The journal's text: a heading, and under it what was written.</summary>
    public static string Of(Vurdering v, IReadOnlyList<Oplysningsfakta> facts) =>
        string.Join("\n\n", Parts(v, facts).Select(part => $"{part.Navn}:\n{Lines(part)}"));

    private static string Lines(Vurderingsdel part) =>
        string.Join(
            '\n',
            part.Afsnit.Select(a => a.HvilerPå == "" ? a.Tekst : $"{a.Tekst} [{a.HvilerPå}]")
        );

    public static IReadOnlyList<Vurderingsdel> Parts(
        Vurdering v,
        IReadOnlyList<Oplysningsfakta> facts
    )
    {
        var h = v.Helhed;
        List<Vurderingsdel> parts =
        [
            Part("Borgerens egne ord", h.BorgerensOrd),
            new("Borgerens ønsker", [.. v.Ønsker.Select(w => new Vurderingsafsnit(w))]),
            Part("Går imod det, der er søgt om", v.ImodBorgeren == true ? "Ja" : "Nej"),
            .. h.TommeKategorier.Select(t =>
                Part($"Ingen oplysninger om {t.Kategori.Navn()}", t.Fordi)
            ),
            new(
                "Udsagn",
                [.. h.Udsagn.Select(u => new Vurderingsafsnit(u.Tekst, Titles(u.HvilerPå)))]
            ),
            Part("Funktionsevne", h.Funktionsevne),
            Part("Arbejdsevne", h.Arbejdsevne),
            .. h.Fravigelser.Select(f =>
                Part($"{Titles([f.Oplysning])} ({f.Dokument}) vejer mindre", f.VejerMindreFordi)
            ),
            Part("Samlet vurdering", h.Samlet),
            Part("Egen læge", Doctor(h.EgenLæge)),
            Part("Kan gøre sygdommen værre", Risk(v)),
            Part("Erstatter en tidligere vurdering, fordi", v.ErstatterFordi),
        ];
        return [.. parts.Where(p => p.Afsnit.Any(a => a.Tekst.Trim() != ""))];

        string Titles(IEnumerable<OplysningId> ids) =>
            string.Join("; ", facts.Where(f => ids.Contains(f.Id)).Select(f => f.Titel));
    }

    private static Vurderingsdel Part(string name, string text) => new(name, [new(text)]);

    private static string Risk(Vurdering v) =>
        v.Helbredsrisiko == Helbredsrisiko.IkkeVurderet
            ? ""
            : $"{v.Helbredsrisiko} ({v.HelbredsrisikoDokument})";

    private static string Doctor(Lægevægt? weight) =>
        weight is null ? "" : $"{Followed(weight.Følge)}. {weight.Begrundelse}";

    public static string Followed(Lægefølge følge) =>
        følge switch
        {
            Lægefølge.Fulgt => "Fulgt",
            Lægefølge.DelvistFulgt => "Delvist fulgt",
            _ => "Ikke fulgt",
        };
}
