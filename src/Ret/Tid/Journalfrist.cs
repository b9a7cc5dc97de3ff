namespace Ret;

/// <summary>Hvor længe et papir har ligget: grønt, gult (bør journaliseres nu) eller rødt (for sent).</summary>
public enum Fristfarve
{
    Grøn,
    Gul,
    Rød,
}

/// <summary>De to mærker for et papir, der venter på at blive journaliseret.</summary>
public sealed record Journalfrist(Frist Gul, Frist Rød)
{
    /// <summary>Farven på <paramref name="dag"/>. Farven skifter på selve den 4. og 7. arbejdsdag, ikke dagen efter.</summary>
    public Fristfarve Farve(DateOnly dag) =>
        dag >= Rød.Udløber ? Fristfarve.Rød
        : dag >= Gul.Udløber ? Fristfarve.Gul
        : Fristfarve.Grøn;
}
