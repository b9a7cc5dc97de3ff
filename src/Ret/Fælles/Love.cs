namespace Ret;

/// <summary>De love, som reglerne står på. Bekendtgørelsesnumre er dem, der er slået op i <c>law.md</c>.</summary>
public static class Love
{
    public static readonly Lov Forvaltningsloven = new("FVL", "forvaltningsloven", "LBK 433/2014");
    public static readonly Lov Offentlighedsloven = new(
        "OFL",
        "offentlighedsloven",
        "LBK 145/2020"
    );
    public static readonly Lov Retssikkerhedsloven = new(
        "RTL",
        "lov om retssikkerhed og administration på det sociale område",
        ""
    );
    public static readonly Lov Beskæftigelsesindsatsloven = new(
        "LAB",
        "lov om en aktiv beskæftigelsesindsats",
        "LBK 280/2024"
    );
    public static readonly Lov Organiseringsloven = new(
        "LOB",
        "lov om organisering og understøttelse af beskæftigelsesindsatsen m.v.",
        "LBK 254/2024"
    );
    public static readonly Lov Databeskyttelsesforordningen = new(
        "GDPR",
        "databeskyttelsesforordningen",
        "2016/679"
    );
    public static readonly Lov Databeskyttelsesloven = new("DBL", "databeskyttelsesloven", "");
    public static readonly Lov Forvaltningsret = new(
        "Alm. forvaltningsret",
        "almindelige forvaltningsretlige principper",
        ""
    );

    public static Hjemmel FVL(string sted) => new(Forvaltningsloven, sted);

    public static Hjemmel OFL(string sted) => new(Offentlighedsloven, sted);

    public static Hjemmel RTL(string sted) => new(Retssikkerhedsloven, sted);

    public static Hjemmel LAB(string sted) => new(Beskæftigelsesindsatsloven, sted);

    public static Hjemmel LOB(string sted) => new(Organiseringsloven, sted);

    public static Hjemmel GDPR(string sted) => new(Databeskyttelsesforordningen, sted);

    public static Hjemmel DBL(string sted) => new(Databeskyttelsesloven, sted);

    /// <summary>Et uskrevet princip, fx "officialprincippet" eller "forbud mod at sætte skøn under regel".</summary>
    public static Hjemmel Princip(string navn) => new(Forvaltningsret, navn);
}
