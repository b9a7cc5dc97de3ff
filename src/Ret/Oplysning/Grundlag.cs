namespace Ret;

/// <summary>Grundlaget for, at vi har en oplysning. Hierarkiet er lukket.</summary>
public abstract record Grundlag
{
    private protected Grundlag() { }

    /// <summary>Sand, når grundlaget kan bære en indhentning på <paramref name="dag"/>.</summary>
    public abstract bool GælderDen(DateOnly dag);

    /// <summary>Grundlaget i få ord til skærm og brev.</summary>
    public abstract string Skrevet { get; }
}

/// <summary>Borgerens samtykke til at hente oplysninger hos en bestemt kilde til et bestemt formål.</summary>
/// <param name="TrukketTilbage">Fra og med den dag gælder samtykket ikke.</param>
/// <param name="Udløber">Sidste dag, samtykket gælder; null uden slutdato.</param>
public sealed record Samtykke(
    string Kilde,
    string Formål,
    DateOnly Givet,
    DateOnly? TrukketTilbage = null,
    DateOnly? Udløber = null
) : Grundlag
{
    public override bool GælderDen(DateOnly dag) =>
        dag >= Givet
        && (TrukketTilbage is null || dag < TrukketTilbage)
        && (Udløber is null || dag <= Udløber);

    /// <summary>Sand, når samtykket nævner netop <paramref name="kilde"/>. Store og små bogstaver er det samme.</summary>
    public bool Dækker(string kilde) =>
        string.Equals(Kilde.Trim(), kilde.Trim(), StringComparison.OrdinalIgnoreCase);

    public override string Skrevet => $"samtykke af {Givet.Skrevet()}";
}

/// <summary>En bestemmelse, der giver adgang uden samtykke, skrevet som den står: "indkomstregisterloven § 7".</summary>
public sealed record Lovgrundlag(string Hjemmel) : Grundlag
{
    public override bool GælderDen(DateOnly dag) => Hjemmel.ErSkrevet();

    public override string Skrevet => Hjemmel;
}

/// <summary>Papiret kom af sig selv. Modtagelse kræver hverken samtykke eller hjemmel (S1-7).</summary>
public sealed record Uopfordret : Grundlag
{
    public override bool GælderDen(DateOnly dag) => true;

    public override string Skrevet => "modtaget uopfordret";
}

/// <summary>Borgeren gav selv oplysningen.</summary>
public sealed record FraBorgeren : Grundlag
{
    public override bool GælderDen(DateOnly dag) => true;

    public override string Skrevet => "givet af borgeren";
}
