using static Ret.Love;

namespace Ret;

/// <summary>Urene i et forløb, der løber.</summary>
public static class Forløbsfrister
{
    /// <summary>Så mange måneder efter begyndelsen skal sagen til teamet igen, når intet er sat i gang.</summary>
    public const int MånederTilTeamet = 6;

    /// <summary>Så mange måneder efter begyndelsen advares der om, at intet er sat i gang.</summary>
    public const int MånederTilAdvarsel = 4;

    /// <summary>Så lang tid før de 4 år advares der om samtalen.</summary>
    public const int MånederFørSamtalen = 6;

    /// <summary>Forløbets seneste slutdag. Den første dag tæller med.</summary>
    public static Frist Slut(Indsatsforløb forløb) =>
        Fra(
                forløb,
                $"seneste slutdag for {forløb.Art.Navn()}",
                forløb.Art == Forløbsart.Ressourceforløb ? LAB("§ 112") : LAB("§§ 107-111")
            )
            .MyndighedensTil(
                forløb.Begyndt.AddMonths(forløb.Måneder).AddDays(-1),
                $"{forløb.Måneder} måneder, den første dag talt med"
            );

    /// <summary>Den dag, noget senest skal være sat i gang; ellers skal teamet have sagen igen.</summary>
    public static Frist IGang(Indsatsforløb forløb) =>
        (
            Fra(forløb, "indsatsen i gang", LAB("§ 113, stk. 2")) with
            {
                Forbehold = Lovperioder.BedreRessourceforløbUsikkert,
            }
        ).MyndighedensTil(
            forløb.Begyndt.AddMonths(MånederTilTeamet),
            $"{MånederTilTeamet} måneder"
        );

    /// <summary>Samtalen med sundhedskoordinatoren, før borgeren har været 4 år i jobafklaring i alt.</summary>
    public static Frist Samtale(Indsatsforløb forløb) =>
        new Fristregner(
            "samtale med sundhedskoordinatoren",
            LAB("§§ 107-111"),
            "det første jobafklaringsforløb begyndte",
            forløb.FørstBegyndt
        ).MyndighedensTil(forløb.FørstBegyndt.AddYears(4), "4 år");

    /// <summary>Fra den dag advares der om samtalen i et jobafklaringsforløb.</summary>
    internal static DateOnly AdvarOmSamtale(Indsatsforløb forløb) =>
        Samtale(forløb).Udløber.AddMonths(-MånederFørSamtalen);

    /// <summary>De ure, der løber i <paramref name="forløb"/>, i den rækkefølge de falder.</summary>
    public static IReadOnlyList<Frist> For(Indsatsforløb forløb) =>
        [
            .. new[]
            {
                forløb is { Art: Forløbsart.Ressourceforløb, Aktiviteter: [] }
                    ? IGang(forløb)
                    : null,
                forløb.Art == Forløbsart.Jobafklaring ? Samtale(forløb) : null,
                Slut(forløb),
            }
                .OfType<Frist>()
                .OrderBy(f => f.Udløber),
        ];

    private static Fristregner Fra(Indsatsforløb forløb, string navn, Hjemmel hjemmel) =>
        new(navn, hjemmel, "forløbet begyndte", forløb.Begyndt);
}
