namespace Ret;

/// <summary>Et afsnit i kataloget: et område af loven og dets regler i lovens rækkefølge.</summary>
public sealed record Regelområde(string Navn, string Indledning, IReadOnlyList<IRegel> Regler);

/// <summary>
/// Alle regler, programmet håndhæver. En ny regel skrives ind her; en test sørger for, at ingen er glemt, at koderne
/// er entydige på enhver dag, og at docs/regler.md er den samme liste.
/// </summary>
public static class Regelkatalog
{
    public static readonly IReadOnlyList<Regelområde> Områder =
    [
        new("Ansøgning", "En ansøgning ender altid med et svar.", [.. Ansøgningsregler.Alle]),
        new("Indhentning", "Prøves, før der spørges eller slås op.", [.. Indhentningsregler.Alle]),
        new(
            "Bestilling hos læger",
            "Prøves, før en bestilling hos en læge afsendes.",
            [.. Bestillingsregler.VedAfsendelse]
        ),
        new(
            "Oplysning af sagen",
            "Prøves, når sagen lukkes for oplysning, og når den afgøres.",
            [.. Oplysningsregler.Alle, .. Brugsregler.Alle]
        ),
        new(
            "Nettet, pressen og tip",
            "Prøves, før der søges, og når et fund eller en aktivitet skrives ned.",
            [
                .. Netopslagsregler.Alle,
                .. Fundregler.Alle,
                .. Fundindsigtsregler.Alle,
                .. Aktivitetsregler.Alle,
            ]
        ),
        new("Tiltag", "Prøves, før et tiltag sættes i gang.", [.. Tiltagsstartregler.Alle]),
        new(
            "Helhedsvurdering",
            "Prøves, når vurderingen underskrives, og når sagen afgøres.",
            [.. Vurderingsregler.Alle, .. Lægeregler.Alle, .. Konkretregler.Alle]
        ),
        new(
            "Partshøring",
            "Prøves, når høringsbrevet sendes, og når sagen afgøres.",
            [.. Høringsbrevsregler.Alle, .. Partshøringsregler.Alle]
        ),
        new(
            "Fleksjob: betingelser",
            "Prøves efter loven på afgørelsens dag.",
            [.. Fleksjobregler.Alle]
        ),
        new(
            "Fleksjob: hvem der skal høres først",
            "Prøves efter loven på den dag, sagen begyndte.",
            [.. Regimeregler.Alle]
        ),
        new(
            "Rehabiliteringsteamets møde",
            "Prøves, når mødet skrives ned, efter loven på den dag, sagen begyndte.",
            [.. Teammøderegler.Alle]
        ),
        new(
            "Førtidspension: betingelser",
            "Prøves efter loven på afgørelsens dag.",
            [.. Pensionsregler.Alle]
        ),
        new(
            "Ressourceforløb: betingelser",
            "Prøves efter loven på afgørelsens dag; om nye er afskaffet, på den dag, sagen begyndte.",
            [.. Ressourceforløbsregler.Alle, .. Ressourceovergangsregler.Alle]
        ),
        new(
            "Jobafklaring: betingelser",
            "Prøves efter loven på afgørelsens dag; teamet på den dag, sagen begyndte.",
            [.. Jobafklaringsregler.Alle, .. Jobafklaringsteamregler.Alle]
        ),
        new(
            "Forløb: når det begynder, og mens det løber",
            "Prøves på den dag, forløbet begynder, og på den dag, der ses på det.",
            [.. Forløbsstartregler.Alle, .. Forløbsregler.Alle]
        ),
        new(
            "Førtidspension og ressourceforløb: hvem der skal høres først",
            "Prøves efter loven på den dag, sagen begyndte.",
            [.. Forelæggelsesregler.Alle]
        ),
        new(
            "Revalidering",
            "Betingelserne prøves efter loven på afgørelsens dag, overgangen på den dag, sagen begyndte.",
            [.. Revalideringsregler.Alle, .. Revalideringsovergang.Alle]
        ),
        new(
            "Afgørelse og brev",
            "Prøves, når sagen afgøres.",
            [.. Begrundelsesregler.Alle, .. Formregler.Alle]
        ),
        new(
            "Ethvert brev",
            "Prøves, før et brev sendes.",
            [.. Brevregler.Alle, Regelsprogsregler.Brevet]
        ),
        new(
            "Værn",
            "Prøves, når nogen vil sætte programmet op eller sætte en regel til side.",
            [.. Skønsværn.Alle, .. Trinregler.Alle, .. Tilsidesættelsesregler.Alle]
        ),
    ];

    /// <summary>Alle udgaver af alle regler.</summary>
    public static IReadOnlyList<IRegel> Alle { get; } = [.. Områder.SelectMany(o => o.Regler)];

    /// <summary>Alle skøn, programmet stiller som spørgsmål.</summary>
    public static IReadOnlyList<Skøn> Skøn { get; } = [.. Skønskatalog.Alle, .. Bevisskøn.Alle];

    /// <summary>De regler, der gælder på <paramref name="dag"/>.</summary>
    public static IEnumerable<IRegel> GælderDen(DateOnly dag) =>
        Alle.Where(r => r.Gælder.Omfatter(dag));

    /// <summary>Udgaverne af reglen med <paramref name="kode"/>, ældste først; tom, når koden ikke findes.</summary>
    public static IReadOnlyList<IRegel> Udgaver(string kode) =>
        [.. Alle.Where(r => r.Kode == kode).OrderBy(r => r.Udgave)];

    /// <summary>Hele kataloget som Markdown, ordret som docs/regler.md.</summary>
    public static string SomMarkdown() => Regelmarkdown.Skriv(Områder, Skøn);
}
