namespace Ret;

/// <summary>En ansøgning i registeret. Uret starter ved modtagelsen og stopper kun ved en af de fire afslutninger (S3-15).</summary>
public sealed record Ansøgning
{
    /// <summary>Det, der er søgt om, fx "fleksjob".</summary>
    public required string Ydelse { get; init; }

    /// <summary>Den dag, ansøgningen blev modtaget. Mundtlige ansøgninger tæller.</summary>
    public required DateOnly Modtaget { get; init; }

    /// <summary>Kommunens offentliggjorte frist i uger for denne sagstype.</summary>
    public required int FristIUger { get; init; }

    /// <summary>Hvordan ansøgningen endte; null, mens den er åben.</summary>
    public Ansøgningsafslutning? Afslutning { get; init; }

    /// <summary>Brevet om, at fristen ikke kan holdes; null, når det ikke er sendt.</summary>
    public Fristbrev? Fristbrev { get; init; }

    /// <summary>Kommunens frist for at afgøre ansøgningen, regnet fra modtagelsen.</summary>
    public Frist Frist => Frister.Sagsbehandling(Modtaget, FristIUger, Ydelse);

    /// <summary>Sand, når ansøgningen ikke har fået en lovlig afslutning senest <paramref name="dag"/>.</summary>
    public bool ErÅben(DateOnly dag) => Afslutning is null || Afslutning.Dag > dag;

    /// <summary>Alderen på <paramref name="dag"/>; en afsluttet ansøgning ældes ikke efter afslutningen.</summary>
    public Ansøgningsalder Alder(DateOnly dag)
    {
        var til = Afslutning is { } slut && slut.Dag < dag ? slut.Dag : dag;
        return til > Modtaget.AddYears(2) ? Ansøgningsalder.OverToÅr
            : til > Modtaget.AddYears(1) ? Ansøgningsalder.OverEtÅr
            : til > Modtaget + 26.Uger() ? Ansøgningsalder.Over26Uger
            : til > Modtaget + 12.Uger() ? Ansøgningsalder.Over12Uger
            : Ansøgningsalder.Under12Uger;
    }
}

/// <summary>Aldersmærkerne for en åben ansøgning. Fra ét år står den på lederens liste.</summary>
public enum Ansøgningsalder
{
    Under12Uger,
    Over12Uger,
    Over26Uger,
    OverEtÅr,
    OverToÅr,
}

/// <summary>Brevet efter RTL § 3, stk. 2: hvad sagen venter på, og hvornår borgeren kan vente en afgørelse.</summary>
public sealed record Fristbrev(DateOnly Sendt, string VenterPå, DateOnly? ForventetAfgørelse);

/// <summary>De fire måder, en ansøgning kan ende på. Hierarkiet er lukket: der findes ikke en femte.</summary>
public abstract record Ansøgningsafslutning
{
    private protected Ansøgningsafslutning(DateOnly dag) => Dag = dag;

    /// <summary>Den dag, ansøgningen endte, og uret stoppede.</summary>
    public DateOnly Dag { get; init; }
}

/// <summary>Ansøgningen er afgjort på skrift.</summary>
public sealed record SkriftligAfgørelse(
    DateOnly Dag,
    Udfald Udfald,
    string Dokument,
    bool ErBegrundet
) : Ansøgningsafslutning(Dag);

/// <summary>Borgeren har trukket ansøgningen tilbage. <paramref name="Bekræftelse"/> er nummeret på det brev, der bekræfter det.</summary>
public sealed record TrukketTilbage(DateOnly Dag, string Bekræftelse) : Ansøgningsafslutning(Dag);

/// <summary>Borgeren er død.</summary>
public sealed record BorgerenErDød(DateOnly Dag) : Ansøgningsafslutning(Dag);

/// <summary>Sagen er overdraget til en anden kommune. <paramref name="Kvittering"/> er nummeret på den kommunes kvittering.</summary>
public sealed record Overdraget(DateOnly Dag, string TilKommune, string Kvittering)
    : Ansøgningsafslutning(Dag);
