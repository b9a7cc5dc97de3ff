namespace Ret;

/// <summary>Hvor en sag er. Regnes altid ud af det, der er sket, og gemmes aldrig.</summary>
public enum Trin
{
    ModtagAnsøgning,
    Oplys,
    Vurdér,
    IndhentRåd,
    Partshør,
    AfventSvar,
    Afgør,
    AfventMentor,
    Send,
    Klagefrist,
    BehandlKlage,
    AfventAnkestyrelsen,
    Afsluttet,
}

/// <summary>Hvem der har bolden: den, sagen venter på.</summary>
public enum Bold
{
    Sagsbehandler,
    Borger,
    Læge,
    Sundhedskoordinator,
    Mentor,
    Leder,
    AndenMyndighed,
    Ankestyrelsen,

    /// <summary>Sagen er slut.</summary>
    Ingen,
}

/// <summary>Noget, sagen venter på hos en bestemt, siden en bestemt dag.</summary>
/// <param name="Hvad">Det, der ventes på, så det kan stå efter "venter på", fx "udtalelse fra egen læge".</param>
public sealed record Ventepunkt(Bold Hos, string Hvad, DateOnly Siden, Frist? Frist = null);

/// <summary>De danske og engelske navne på dem, der kan have bolden.</summary>
public static class Boldnavne
{
    /// <summary>Som det står efter "venter på": "borgeren".</summary>
    public static string Navn(this Bold bold) =>
        bold switch
        {
            Bold.Sagsbehandler => "sagsbehandleren",
            Bold.Borger => "borgeren",
            Bold.Læge => "lægen",
            Bold.Sundhedskoordinator => "sundhedskoordinatoren",
            Bold.Mentor => "mentoren",
            Bold.Leder => "lederen",
            Bold.AndenMyndighed => "en anden myndighed",
            Bold.Ankestyrelsen => "Ankestyrelsen",
            _ => "ingen",
        };

    /// <summary>Som borgeren læser det: "Vi", "Du", "Din læge" …</summary>
    public static string SagtTilBorgeren(this Bold bold) =>
        bold switch
        {
            Bold.Borger => "du",
            Bold.Læge => "din læge",
            Bold.Sundhedskoordinator => "sundhedskoordinatoren",
            Bold.AndenMyndighed => "en anden myndighed",
            Bold.Ankestyrelsen => "Ankestyrelsen",
            Bold.Ingen => "ingen",
            _ => "vi",
        };

    /// <summary>The citizen's portal in English.</summary>
    public static string SagtPåEngelsk(this Bold bold) =>
        bold switch
        {
            Bold.Borger => "you",
            Bold.Læge => "your doctor",
            Bold.Sundhedskoordinator => "the health coordinator",
            Bold.AndenMyndighed => "another authority",
            Bold.Ankestyrelsen => "the National Social Appeals Board",
            Bold.Ingen => "nobody",
            _ => "we",
        };
}
