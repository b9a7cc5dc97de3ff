namespace Ret;

/// <summary>Den periode, en udgave af en regel gælder i, begge dage med. Uden <paramref name="Til"/> gælder den endnu.</summary>
public sealed record Lovperiode(DateOnly Fra, DateOnly? Til = null)
{
    public bool Omfatter(DateOnly dag) => dag >= Fra && (Til is null || dag <= Til);

    public static Lovperiode FraDen(int dag, int måned, int år) =>
        new(new DateOnly(år, måned, dag));

    public Lovperiode TilDen(int dag, int måned, int år) =>
        this with
        {
            Til = new DateOnly(år, måned, dag),
        };
}
