namespace Ret;

/// <summary>Den vægt, et menneske giver et fund som bevis. Programmet regner den aldrig ud (S1-18).</summary>
public enum Bevisværdi
{
    Stærk,
    Nogen,
    Svag,

    /// <summary>Oplysningen bliver liggende og kan ses, men må ikke nævnes i en afgørelse (S1-19).</summary>
    Ingen,
}

/// <summary>De særlige kategorier af oplysninger (GDPR art. 9).</summary>
public enum Særlig
{
    Politik,
    Helbred,
    Fagforening,
    Tro,
    Andet,
}

/// <summary>Hvad en frivillig eller offentlig aktivitet er. Arten vælges; der er intet felt til indhold (S0-12).</summary>
public enum Aktivitetsart
{
    Avisindlæg,
    SocialeMedier,
    Offentlig,
    Forening,
    Tillidshverv,
    Politik,
    Anden,
}

/// <summary>De spørgsmål, vægten af et fund rejser.</summary>
public static class Bevisskøn
{
    public static readonly Skøn Værdi = new(
        "bevismaessig-vaerdi",
        Love.Kommunen("retningslinje om sociale medier"),
        "Hvor meget kan fundet bevise?",
        [
            "hvem der har skrevet det, og om det kan være en anden",
            "om det er nyt, og om det kan være ændret",
            "om det siger noget om det, sagen handler om",
            "hvad borgeren selv siger om det",
        ]
    );

    public static readonly IReadOnlyList<Skøn> Alle = [Værdi];
}
