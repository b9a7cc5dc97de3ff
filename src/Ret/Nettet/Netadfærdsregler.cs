using static Ret.Love;

namespace Ret;

/// <summary>Hvordan der må ses efter: åbent for alle, under eget navn og uden kontakt (FOB 2011 15-1).</summary>
public static class Netadfærdsregler
{
    public static readonly Regel<Netopslagsfakta> ÅbenForAlle = Profilregel(
        "net-aaben-for-alle",
        "Kun det, der er åbent for alle, må hentes.",
        fakta =>
            fakta.ÅbenForAlle switch
            {
                true => new Opfyldt(),
                false => new Mangler("Siden er lukket. Brug den ikke, og spørg borgeren i stedet."),
                null => new Mangler("Skriv, om siden er åben for alle."),
            }
    );

    public static readonly Regel<Netopslagsfakta> IngenFalskProfil = Profilregel(
        "net-ingen-falsk-profil",
        "Der ses kun efter under eget eller kommunens navn, eller uden at være logget ind.",
        fakta =>
            fakta.Profil switch
            {
                null => new Mangler("Skriv, hvilken profil du ser efter med."),
                Netprofil.AndetNavn => new Mangler(
                    "Et opslag under falsk navn må ikke bruges. Spørg borgeren i stedet."
                ),
                _ => new Opfyldt(),
            }
    );

    public static readonly Regel<Netopslagsfakta> IngenKontakt = Profilregel(
        "net-ingen-kontakt",
        "Der må ikke skabes kontakt til borgeren for at se mere.",
        fakta =>
            fakta.Kontakt switch
            {
                null => new Mangler("Skriv, om du har haft kontakt med borgeren på siden."),
                true => new Mangler(
                    "Det, kontakten viste, må ikke bruges. Spørg borgeren i stedet."
                ),
                false => new Opfyldt(),
            }
    );

    public static readonly IReadOnlyList<Regel<Netopslagsfakta>> Alle =
    [
        ÅbenForAlle,
        IngenFalskProfil,
        IngenKontakt,
    ];

    private static Regel<Netopslagsfakta> Profilregel(
        string kode,
        string krav,
        Func<Netopslagsfakta, Svar> prøv
    ) =>
        new(
            kode,
            FOB("2011 15-1"),
            Styrke.Spærrer,
            krav,
            Lovperioder.Netudtalelsen,
            fakta =>
                fakta.ErPapir
                    ? new IkkeRelevant("Det er et papir, der er kommet til os.")
                    : prøv(fakta)
        )
        {
            Kilder = ["S1-9"],
        };
}
