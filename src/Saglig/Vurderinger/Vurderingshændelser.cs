using Ret;
using Saglig.Sager;

namespace Saglig.Vurderinger;

/// <summary>The assessment was signed; its text is the entry's, and is never changed.</summary>
public sealed record VurderingUnderskrevet(
    Guid Id,
    bool Imod,
    string Ordlyd,
    Guid? Erstatter,
    string ErstatterFordi
) : Hændelse
{
    public override string Type => "vurdering-underskrevet";
    public override Journalart Art => Journalart.Intern;
    public override string Titel => "Helhedsvurdering";
    public override string Tekst => Ordlyd;
    public override Hjemmel Hjemmel => Love.RTL("§ 10");
    public override Tosproget TilBorger =>
        Erstatter is null
            ? new(
                "Vi har skrevet en samlet vurdering af din situation.",
                "We have written an overall assessment of your situation."
            )
            : new(
                "Vi har skrevet en ny samlet vurdering af din situation.",
                "We have written a new overall assessment of your situation."
            );
}

/// <summary>Work began on an assessment that is to take the place of a signed one.</summary>
public sealed record VurderingSkrivesOm(Guid Erstatter, string Fordi) : Hændelse
{
    public override string Type => "vurdering-skrives-om";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => "Helhedsvurderingen skrives om";
    public override string Tekst => Fordi;
    public override Hjemmel Hjemmel => Love.RTL("§ 10");
    public override Tosproget TilBorger =>
        new(
            "Vi ser på vores vurdering af din situation igen.",
            "We are looking at our assessment of your situation again."
        );
}

/// <summary>An assessment in words, for the journal.</summary>
internal static class Vurderingstekst
{
    public static string Of(Vurdering v, IReadOnlyList<Oplysningsfakta> facts)
    {
        string Titles(IEnumerable<OplysningId> ids) =>
            string.Join("; ", facts.Where(f => ids.Contains(f.Id)).Select(f => f.Titel));
        var h = v.Helhed;
        List<(string Name, string Text)> parts =
        [
            ("Borgerens egne ord", h.BorgerensOrd),
            .. v.Ønsker.Select(w => ("Ønske", w)),
            ("Går imod det ansøgte", v.ImodBorgeren == true ? "ja" : "nej"),
            .. h.TommeKategorier.Select(t =>
                ($"Ingen oplysninger om {t.Kategori.Navn()}", t.Fordi)
            ),
            .. h.Udsagn.Select(u => ("Udsagn", $"{u.Tekst} [{Titles(u.HvilerPå)}]")),
            ("Funktionsevne", h.Funktionsevne),
            ("Arbejdsevne", h.Arbejdsevne),
            .. h.Fravigelser.Select(f =>
                ($"{Titles([f.Oplysning])} ({f.Dokument}) vejer mindre", f.VejerMindreFordi)
            ),
            ("Samlet vurdering", h.Samlet),
            (
                "Egen læge",
                h.EgenLæge is { } doctor ? $"{Followed(doctor.Følge)}. {doctor.Begrundelse}" : ""
            ),
            (
                "Kan gøre sygdommen værre",
                v.Helbredsrisiko == Helbredsrisiko.IkkeVurderet
                    ? ""
                    : $"{v.Helbredsrisiko} ({v.HelbredsrisikoDokument})"
            ),
            ("Erstatter en tidligere vurdering, fordi", v.ErstatterFordi),
        ];
        return string.Join(
            "\n\n",
            parts.Where(p => p.Text.Trim() != "").Select(p => $"{p.Name}:\n{p.Text}")
        );
    }

    public static string Followed(Lægefølge følge) =>
        følge switch
        {
            Lægefølge.Fulgt => "Fulgt",
            Lægefølge.DelvistFulgt => "Delvist fulgt",
            _ => "Ikke fulgt",
        };
}
