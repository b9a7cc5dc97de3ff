namespace Saglig.Ui.Fejl;

/// <summary>What is said when a page cannot be shown: what happened, and what the person can do. Never why inside.</summary>
public sealed record Fejltekst(string Titel, string Hvad, string Gør)
{
    private static readonly Fejltekst Ukendt = new(
        "Der skete en fejl hos os",
        "Vi kunne ikke vise siden. Fejlen er vores og er skrevet ned.",
        "Prøv igen om lidt. Den tekst, du har skrevet, er gemt, hvis der stod “Gemt” ved den."
    );

    private static readonly Dictionary<int, Fejltekst> Danske = new()
    {
        [400] = new(
            "Vi forstod ikke det, der blev sendt",
            "Siden kan have stået åben for længe, eller du er logget ud i en anden fane.",
            "Gå tilbage, hent siden igen, og prøv en gang til. Kopiér først din tekst, hvis du har skrevet noget."
        ),
        [403] = new(
            "Du har ikke adgang til siden",
            "Siden er kun for andre brugere.",
            "Har du brug for adgang, så spørg din leder."
        ),
        [404] = new(
            "Siden findes ikke",
            "Adressen kan være skrevet forkert, eller siden er flyttet.",
            "Se efter, om adressen er rigtig, eller søg efter det, du leder efter."
        ),
        [405] = new(
            "Siden kan ikke bruges på den måde",
            "Adressen findes, men den tager ikke imod det, der blev sendt.",
            "Gå tilbage, og prøv igen."
        ),
        [413] = new(
            "Filen er for stor",
            "Det, du sendte, fylder mere, end vi kan tage imod på én gang.",
            "Del filen i mindre dele, eller send færre filer ad gangen."
        ),
        [429] = new(
            "Det går for stærkt",
            "Der kom mange forespørgsler på kort tid.",
            "Vent et minut, og prøv igen."
        ),
        [500] = Ukendt,
        [503] = new(
            "Vi kan ikke svare lige nu",
            "Systemet er ikke klar. Intet er gemt halvt.",
            "Vent et minut, og prøv igen. Den tekst, du har skrevet, er gemt, hvis der stod “Gemt” ved den."
        ),
    };

    /// <summary>The text for a status code; one that has none of its own gets the general text.</summary>
    public static Fejltekst For(int code) => Danske.GetValueOrDefault(code, Ukendt);
}
