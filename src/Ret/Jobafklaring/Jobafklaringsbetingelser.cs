using static Ret.Love;

namespace Ret;

/// <summary>Betingelserne for et jobafklaringsforløb.</summary>
public static class Jobafklaringsbetingelser
{
    public static readonly Betingelse Uarbejdsdygtig = new(
        "jobafklaring-uarbejdsdygtig",
        SDPL("§ 24 a"),
        "Borgeren er uarbejdsdygtig på grund af egen sygdom."
    );

    public static readonly Betingelse IngenSygedagpenge = new(
        "jobafklaring-ingen-sygedagpenge",
        SDPL("§ 24 a"),
        "Borgeren kan ikke få sygedagpengene forlænget."
    );

    /// <summary>Alle, i lovens rækkefølge.</summary>
    public static readonly IReadOnlyList<Betingelse> Alle = [Uarbejdsdygtig, IngenSygedagpenge];
}
