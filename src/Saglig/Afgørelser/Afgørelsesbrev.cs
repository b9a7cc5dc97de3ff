using Pdf;
using Ret;
using Saglig.Breve;
using Saglig.Sager;

namespace Saglig.Afgørelser;

/// <summary>Makes the decision letter from the draft: the three compulsory parts, the citizen's wishes and answers, the complaint (S0-15).</summary>
public static class Afgørelsesbrev
{
    /// <summary>The letter as it is shown and as it is sent.</summary>
    public static BrevUdkast Af(Afgørelsesfakta facts, EmployeeId signer, Hændelse? entry = null)
    {
        var title = Titel(facts.Type, facts.Udkast.Udfald);
        return new(Brevtype.Afgørelse, title, [.. Krop(facts)])
        {
            Underskriver = new Underskriver.Medarbejder(signer),
            Klagevejledning = facts.Udkast.Klagevejledning,
            Hændelse = entry,
        };
    }

    /// <summary>"Afslag på fleksjob".</summary>
    public static string Titel(Afgørelsestype type, Udfald outcome) =>
        outcome switch
        {
            Udfald.FuldBevilling => $"Du får bevilget {Ydelse(type)}",
            Udfald.DelvisBevilling => $"Du får delvist bevilget {Ydelse(type)}",
            _ => $"Afslag på {Ydelse(type)}",
        };

    private static string Ydelse(Afgørelsestype type) =>
        type == Afgørelsestype.Anden ? "det, du har søgt om" : type.Navn();

    private static IEnumerable<Block> Krop(Afgørelsesfakta facts)
    {
        var text = facts.Udkast;
        yield return Paragraph.Of(Indledning(facts));
        foreach (
            var block in (IEnumerable<Block>)
                [
                    .. Brevtekst.Afsnit("De regler, vi har brugt", text.Regelgrundlag),
                    .. Brevtekst.Afsnit("De oplysninger, vi har lagt vægt på", text.LagtVægtPå),
                    .. Mængder(facts),
                    .. Brevtekst.Afsnit("Sådan har vi vurderet din sag", text.KonkretVurdering),
                    .. Skøn(facts),
                    .. Ønsker(text),
                    .. Høringssvar(facts),
                ]
        )
            yield return block;
    }

    private static string Indledning(Afgørelsesfakta facts) =>
        facts.Udkast.Udfald switch
        {
            Udfald.FuldBevilling =>
                $"Vi har i dag besluttet at give dig {Ydelse(facts.Type)}. Du får det hele.",
            Udfald.DelvisBevilling =>
                $"Vi har i dag besluttet at give dig en del af det, du har søgt om: {Ydelse(facts.Type)}.",
            _ => $"Vi har i dag besluttet, at du ikke kan få {Ydelse(facts.Type)}.",
        };

    private static IEnumerable<Block> Skøn(Afgørelsesfakta facts)
    {
        var answered = facts.Udkast.Skøn.Where(s => s.Svar.Length > 0).ToList();
        if (facts.Udkast.Udfald == Udfald.FuldBevilling || answered.Count == 0)
            yield break;
        foreach (var question in Skønskatalog.For(facts.Type))
            if (answered.FirstOrDefault(s => s.Kode == question.Kode) is { } answer)
            {
                yield return new Heading(3, question.Spørgsmål);
                yield return Paragraph.Of($"{answer.Svar}. {answer.Begrundelse}".Trim());
            }
    }

    private static IEnumerable<Block> Ønsker(Afgørelsesudkast text)
    {
        var met = text.Ønsker.Where(w => w.Imødegået.Length > 0).ToList();
        if (met.Count == 0)
            yield break;
        yield return new Heading(2, "Dine ønsker");
        foreach (var wish in met)
            yield return Paragraph.Of($"Du har sagt: \"{wish.Ordret}\"\n{wish.Imødegået}");
    }

    private static IEnumerable<Block> Høringssvar(Afgørelsesfakta facts)
    {
        var met = facts
            .Høringer.Where(h => h.Besvaret is not null && h.Imødegået.Length > 0)
            .ToList();
        if (met.Count == 0)
            yield break;
        yield return new Heading(2, "Det, du svarede, da vi hørte dig");
        foreach (var hearing in met)
            yield return Paragraph.Of(
                $"Du svarede den {hearing.Besvaret!.Value.Skrevet()}.\n{hearing.Imødegået}"
            );
    }

    /// <summary>An amount that was not measured is never written without saying so (S0-14).</summary>
    private static IEnumerable<Block> Mængder(Afgørelsesfakta facts)
    {
        var shown = facts
            .Oplysninger.Where(o => o.Bruges)
            .Select(o => o.Brevsætning())
            .OfType<string>()
            .ToList();
        if (facts.Udkast.Udfald == Udfald.FuldBevilling || shown.Count == 0)
            yield break;
        yield return new BulletList([.. shown.Select(sentence => ListItem.Of(sentence))]);
    }
}

/// <summary>How an amount was measured, as it stands in a letter.</summary>
public static class Målemetoder
{
    /// <summary>As it stands after the title of the information: "anslået, ikke målt".</summary>
    public static string Navn(Målemetode method) =>
        method switch
        {
            Målemetode.EgenOplysning => "efter din egen oplysning",
            Målemetode.Observeret => "observeret",
            Målemetode.Anslået => "anslået, ikke målt",
            Målemetode.Ukendt => "vi ved ikke, hvordan den er målt",
            _ => "ikke målt",
        };
}
