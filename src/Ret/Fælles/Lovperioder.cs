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

    /// <summary>Reformen af førtidspension og fleksjob, i kraft den 1. januar 2013.</summary>
    public static readonly Lovperiode Pensionsreformen = Lovperiode.FraDen(1, 1, 2013);

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

    /// <summary>Sygedagpengereformen, som indførte jobafklaringsforløb, i kraft den 1. juli 2014.</summary>
    public static readonly Lovperiode Sygedagpengereformen = Lovperiode.FraDen(1, 7, 2014);

    /// <summary>Kravet om et udviklingsperspektiv (L 193, 2017-18), i kraft den 1. juni 2018.</summary>
    public static readonly Lovperiode Udviklingsperspektivet = Lovperiode.FraDen(1, 6, 2018);

    /// <summary>"Bedre ressourceforløb" (L 209, 2020-21), i kraft den 1. januar 2022.</summary>
    public static readonly Lovperiode BedreRessourceforløb = Lovperiode.FraDen(1, 1, 2022);

    /// <summary>Lov nr. 1657 af 30. december 2024; regnet fra den 1. januar 2025.</summary>
    public static readonly Lovperiode Sygedagpengeloven2025 = Lovperiode.FraDen(1, 1, 2025);

    /// <summary>Det, der ikke er slået op om <see cref="BedreRessourceforløb"/>.</summary>
    public const string BedreRessourceforløbUsikkert =
        "dagen for \"Bedre ressourceforløb\" er ikke slået op i loven; 1. januar 2022 er det mest sandsynlige (80 %).";
}
