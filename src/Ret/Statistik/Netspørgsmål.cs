namespace Ret;

/// <summary>Antal sager, og i hvor mange af dem der er slået op på nettet.</summary>
public readonly record struct Netantal(int Sager, int Slået);

/// <summary>
/// Et spørgsmål til en leder, hvis enhed slår op på nettet i en større del af sine sager end de andre. Ikke en dom: en
/// enhed kan have sine grunde, og ingen enheder sættes i rækkefølge.
/// </summary>
public static class Netspørgsmål
{
    /// <summary>Først når delen er dobbelt så stor som de andres, er den værd at spørge om.</summary>
    private const int Gange = 2;

    /// <summary>Spørgsmålet; null, når der ikke er noget at spørge om, eller når et af tallene er for lille til at vises.</summary>
    public static string? For(Netantal enheden, Netantal andre, int grænse)
    {
        var vises = enheden.Slået >= grænse && andre.Slået >= grænse;
        var stikkerUd =
            (long)enheden.Slået * andre.Sager > Gange * (long)andre.Slået * enheden.Sager;
        return vises && stikkerUd
            ? $"Hos jer er der slået op på nettet i {enheden.Slået} af {enheden.Sager} sager, og i resten af kommunen i {andre.Slået} af {andre.Sager}. Hvad er grunden til, at det er anderledes hos jer?"
            : null;
    }
}
