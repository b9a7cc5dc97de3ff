namespace Ret;

/// <summary>Om en manglende betingelse stopper handlingen eller kun vises som en advarsel.</summary>
public enum Styrke
{
    Advarer,
    Spærrer,
}

/// <summary>Det, som regelkataloget viser om en regel uden at kende dens fakta.</summary>
public interface IRegel
{
    string Kode { get; }
    Hjemmel Hjemmel { get; }
    Styrke Styrke { get; }
    string Krav { get; }
    Lovperiode Gælder { get; }
    int Udgave { get; }
    string? BekræftetAf { get; }
    bool KanTilsidesættes { get; }
    string? Forbehold { get; }
    IReadOnlyList<string> Kilder { get; }
}

/// <summary>
/// En retsregel som en værdi. Kravet er den eneste tekst, en bruger ser om reglen.
/// En ændret lov er en ny udgave med samme kode; den gamle udgave rettes aldrig, fordi den stadig dømmer gamle sager.
/// </summary>
/// <param name="Kode">Fast navn uden æ, ø og å, som overlever, at loven omnummereres.</param>
/// <param name="Krav">Én dansk sætning.</param>
/// <param name="Prøv">Ren funktion: læser hverken ur, database eller bruger.</param>
public sealed record Regel<TFakta>(
    string Kode,
    Hjemmel Hjemmel,
    Styrke Styrke,
    string Krav,
    Lovperiode Gælder,
    Func<TFakta, Svar> Prøv
) : IRegel
{
    /// <summary>Udgavens nummer blandt regler med samme kode; stiger med loven.</summary>
    public int Udgave { get; init; } = 1;

    /// <summary>Den jurist, der har læst loven og bekræftet reglen. Tom vises som "ikke juridisk bekræftet".</summary>
    public string? BekræftetAf { get; init; }

    /// <summary>Kun nummerering, journal, adgangskontrol, underskrift og en ansøgnings ende kan ikke tilsidesættes af en leder.</summary>
    public bool KanTilsidesættes { get; init; } = true;

    /// <summary>
    /// Det ved loven, som ingen har kunnet slå op endnu; null, når intet er usikkert.
    /// En regel med forbehold advarer og stopper aldrig.
    /// </summary>
    public string? Forbehold { get; init; }

    /// <summary>De krav i kildedokumenterne, som reglen opfylder, fx "S0-7".</summary>
    public IReadOnlyList<string> Kilder { get; init; } = [];

    /// <summary>Prøver reglen på fakta og gemmer alt, hvad der skal til for at forstå svaret om ti år.</summary>
    public Prøvelse Afprøv(TFakta fakta) =>
        new(Kode, Hjemmel.ToString(), Styrke, Krav, Udgave, Prøv(fakta))
        {
            BekræftetAf = BekræftetAf,
            KanTilsidesættes = KanTilsidesættes,
            Forbehold = Forbehold,
        };
}
