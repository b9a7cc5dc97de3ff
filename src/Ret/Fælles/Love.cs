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
    public static readonly Lov Pensionsloven = new("PL", "lov om social pension", "");
    public static readonly Lov Sygedagpengeloven = new("SDPL", "sygedagpengeloven", "");
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
    )
    {
        ErUskrevet = true,
    };

    public static readonly Lov Planbekendtgørelsen = new(
        "BEK 1708/2024",
        "bekendtgørelse om rehabiliteringsplan og rehabiliteringsteam",
        "BEK 1708/2024"
    );
    public static readonly Lov Reformloven = new(
        "Lov 1750/2025",
        "lov nr. 1750 af 29. december 2025",
        "lov 1750/2025"
    );
    public static readonly Lov Funktionsevnevejledningen = new(
        "VEJ 9465/2016",
        "vejledning nr. 9465 af 27. maj 2016",
        "VEJ 9465/2016"
    );
    public static readonly Lov Ombudsmanden = new("FOB", "Folketingets Ombudsmands praksis", "");

    /// <summary>Det, kommunen selv har bestemt, fx oplæring og hvornår en leder kan sætte en regel til side.</summary>
    public static readonly Lov KommunensRegler = new(
        "Kommunens regler",
        "kommunens egne regler",
        ""
    );

    /// <summary>Forvaltningsloven.</summary>
    public static Hjemmel FVL(string sted) => new(Forvaltningsloven, sted);

    /// <summary>Offentlighedsloven.</summary>
    public static Hjemmel OFL(string sted) => new(Offentlighedsloven, sted);

    /// <summary>Retssikkerhedsloven på det sociale område.</summary>
    public static Hjemmel RTL(string sted) => new(Retssikkerhedsloven, sted);

    /// <summary>Beskæftigelsesindsatsloven.</summary>
    public static Hjemmel LAB(string sted) => new(Beskæftigelsesindsatsloven, sted);

    /// <summary>Organiseringsloven.</summary>
    public static Hjemmel LOB(string sted) => new(Organiseringsloven, sted);

    /// <summary>Lov om social pension.</summary>
    public static Hjemmel PL(string sted) => new(Pensionsloven, sted);

    /// <summary>Sygedagpengeloven.</summary>
    public static Hjemmel SDPL(string sted) => new(Sygedagpengeloven, sted);

    /// <summary>Databeskyttelsesforordningen.</summary>
    public static Hjemmel GDPR(string sted) => new(Databeskyttelsesforordningen, sted);

    /// <summary>Databeskyttelsesloven.</summary>
    public static Hjemmel DBL(string sted) => new(Databeskyttelsesloven, sted);

    /// <summary>Et uskrevet princip, fx "officialprincippet" eller "forbud mod at sætte skøn under regel".</summary>
    public static Hjemmel Princip(string navn) => new(Forvaltningsret, navn);

    /// <summary>Bekendtgørelsen om rehabiliteringsplan og rehabiliteringsteam.</summary>
    public static Hjemmel BEK(string sted) => new(Planbekendtgørelsen, sted);

    /// <summary>Reformen af 29. december 2025. Paragrafferne er ikke slået op, så stedet skrives i ord.</summary>
    public static Hjemmel Lov1750(string sted) => new(Reformloven, sted);

    /// <summary>Vejledningen om funktionsevne.</summary>
    public static Hjemmel VEJ(string sted) => new(Funktionsevnevejledningen, sted);

    /// <summary>Ombudsmandens udtalelser.</summary>
    public static Hjemmel FOB(string sted) => new(Ombudsmanden, sted);

    /// <summary>Det, kommunen selv har bestemt; stedet skrives i ord, fx "om oplæring".</summary>
    public static Hjemmel Kommunen(string sted) => new(KommunensRegler, sted);
}
