namespace Ret;

/// <summary>Hvad et brev er for et dokument. Det afgør blandt andet, om det skal være underskrevet.</summary>
public enum Brevtype
{
    Kvittering,
    Partshøring,
    Afgørelse,

    /// <summary>Besked om, at sagen varer længere, hvorfor, og hvornår den ventes færdig.</summary>
    Fristbrev,

    /// <summary>Vi beder borgeren eller andre om oplysninger.</summary>
    Anmodning,

    /// <summary>Borgeren får længere tid til at svare.</summary>
    Fristforlængelse,

    /// <summary>Vi bekræfter noget, borgeren har gjort, fx at en ansøgning er trukket tilbage.</summary>
    Bekræftelse,

    /// <summary>Sagen eller en klage sendes videre til en anden myndighed.</summary>
    Oversendelse,
    Andet,
}

/// <summary>De danske navne på brevtyper, som de står på skærmen.</summary>
public static class Brevnavne
{
    /// <summary>Med småt, så det kan stå midt i en sætning.</summary>
    public static string Navn(this Brevtype type) =>
        type switch
        {
            Brevtype.Kvittering => "kvittering",
            Brevtype.Partshøring => "partshøring",
            Brevtype.Afgørelse => "afgørelse",
            Brevtype.Fristbrev => "besked om ny frist",
            Brevtype.Anmodning => "anmodning",
            Brevtype.Fristforlængelse => "forlængelse af svarfrist",
            Brevtype.Bekræftelse => "bekræftelse",
            Brevtype.Oversendelse => "oversendelse",
            _ => "brev",
        };
}
