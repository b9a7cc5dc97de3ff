using Saglig.Demo.Forløb;
using static Saglig.Demo.Historier.Bevillingsskridt;

namespace Saglig.Demo.Historier;

/// <summary>
/// Applications where everything speaks for the citizen: one that was granted in full, one whose letter came back, one where a trainee's draft waits
/// for the mentor, one that waits for the health coordinator, and one where a leader has set that step aside.
/// </summary>
internal static class Bevilling
{
    public static Story Birgit { get; } =
        Begyndt(
            "Birgit Ægidius",
            58,
            "mette",
            "leddegigt i hænder og fødder",
            "Demoby Boghandel"
        ) with
        {
            Scenes =
            [
                .. Begyndelse("leddegigt i hænder og fødder", "Demoby Boghandel"),
                new(30, BedOmRåd),
                new(37, FåRåd),
                new(41, play => play.Afgør(Udkast("leddegigten", "boghandlen"))),
            ],
        };

    /// <summary>Her letter goes on paper and has come back: the decision is made, but she has not got it.</summary>
    public static Story Tove { get; } =
        Begyndt("Tove Lindegaard", 61, "bo", "kronisk migræne", "Demoby Rådhus") with
        {
            As = b => b with { FritagetDigitalPost = true },
            Scenes =
            [
                .. Begyndelse("kronisk migræne", "Demoby Rådhus"),
                new(30, BedOmRåd),
                new(37, FåRåd),
                new(46, play => play.Afgør(Udkast("migrænen", "rådhuset"))),
                new(-3, play => play.KomRetur("Modtageren er ukendt på adressen.")),
            ],
        };

    /// <summary>Her name is long on purpose: it must fit on every page.</summary>
    public static Story Maria { get; } =
        Begyndt(
            "Maria da Conceição Ferreira-Østergaard von Brockenhuus",
            52,
            "jonas",
            "fibromyalgi",
            "Tolkecentret"
        ) with
        {
            Scenes =
            [
                .. Begyndelse("fibromyalgi", "Tolkecentret"),
                new(30, BedOmRåd),
                new(44, FåRåd),
                new(47, play => play.TilMentor(Udkast("fibromyalgien", "tolkecentret"))),
            ],
        };

    public static Story Niels { get; } =
        Begyndt("Niels Vang", 44, "bo", "følger efter en hjernerystelse", "Demoby Planteskole") with
        {
            Scenes =
            [
                .. Begyndelse("følger efter en hjernerystelse", "Demoby Planteskole"),
                new(34, BedOmRåd),
            ],
        };

    public static Story Kirsten { get; } =
        Begyndt("Kirsten Loft", 40, "mette", "en lungesygdom", "Demoby Bibliotek") with
        {
            Scenes =
            [
                .. Begyndelse("en lungesygdom", "Demoby Bibliotek"),
                new(
                    32,
                    play =>
                        play.SætRådTilSide(
                            "Kirsten er alvorligt syg, og rådgivningen kan først komme om otte uger. Lungelægens erklæring fra i sidste uge svarer på det samme. Det er bedre for Kirsten, at hun får sin afgørelse nu.",
                            "Retssikkerhedslovens § 3, stk. 1"
                        )
                ),
            ],
        };

    /// <summary>The caseworker has asked; the leader has not answered.</summary>
    public static Story Jens { get; } =
        Begyndt("Jens Peter Hald", 39, "bo", "slidgigt i hofterne", "Demoby Havn") with
        {
            Scenes =
            [
                .. Begyndelse("slidgigt i hofterne", "Demoby Havn"),
                new(
                    36,
                    play =>
                        play.SætRådTilSide(
                            "Jens Peter begynder i jobbet på mandag, hvis han får svar. Alle papirer siger det samme om hofterne. Må vi afgøre sagen uden at vente på rådgivningen?"
                        )
                ),
            ],
        };
}
