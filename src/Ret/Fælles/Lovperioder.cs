namespace Ret;

/// <summary>De dage, som lovene trådte i kraft, så hver regel kan nævne sin periode ved navn.</summary>
internal static class Lovperioder
{
    /// <summary>Forvaltningsloven, i kraft den 1. januar 1987.</summary>
    public static readonly Lovperiode Forvaltningsloven = Lovperiode.FraDen(1, 1, 1987);

    /// <summary>Retssikkerhedsloven, i kraft den 1. juli 1998.</summary>
    public static readonly Lovperiode Retssikkerhedsloven = Lovperiode.FraDen(1, 7, 1998);

    /// <summary>Den gældende beskæftigelsesindsatslov, i kraft den 1. januar 2020.</summary>
    public static readonly Lovperiode Beskæftigelsesindsatsloven = Lovperiode.FraDen(1, 1, 2020);

    /// <summary>Ombudsmandens udtalelse om Facebook; kilderne nævner både 11. september og 14. november 2011.</summary>
    public static readonly Lovperiode Netudtalelsen = Lovperiode.FraDen(14, 11, 2011);

    /// <summary>Organiseringsloven, i kraft den 1. januar 2015.</summary>
    public static readonly Lovperiode Organiseringsloven = Lovperiode.FraDen(1, 1, 2015);

    /// <summary>Vejledningen om funktionsevne, af 27. maj 2016.</summary>
    public static readonly Lovperiode Funktionsevnevejledningen = Lovperiode.FraDen(27, 5, 2016);

    /// <summary>Databeskyttelsesforordningen, anvendt fra den 25. maj 2018.</summary>
    public static readonly Lovperiode Databeskyttelsesforordningen = Lovperiode.FraDen(25, 5, 2018);

    /// <summary>Retningslinjen om oplysninger fra sociale medier og nettet, af 20. december 2016.</summary>
    public static readonly Lovperiode Netretningslinjen = Lovperiode.FraDen(20, 12, 2016);

    /// <summary>Udvalgets beslutning om kun at skrive omfanget af aktiviteter ned, af 18. december 2017.</summary>
    public static readonly Lovperiode Udvalgsbeslutningen = Lovperiode.FraDen(18, 12, 2017);
}
