namespace Ret;

/// <summary>Den periode, en udgave af en regel gælder i, begge dage med. Uden <paramref name="Til"/> gælder den endnu.</summary>
public sealed record Lovperiode(DateOnly Fra, DateOnly? Til = null)
{
    /// <summary>Sand, når dagen ligger i perioden; begge dage er med.</summary>
    public bool Omfatter(DateOnly dag) => dag >= Fra && (Til is null || dag <= Til);

    /// <summary>En periode uden slutdag.</summary>
    public static Lovperiode FraDen(int dag, int måned, int år) =>
        new(new DateOnly(år, måned, dag));

    /// <summary>Samme periode med en sidste dag.</summary>
    public Lovperiode TilDen(int dag, int måned, int år) =>
        this with
        {
            Til = new DateOnly(år, måned, dag),
        };
}
