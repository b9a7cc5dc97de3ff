using Ret;
using Saglig.Demo.Forløb;
using Saglig.Journaler;
using Saglig.Post;
using static Saglig.Demo.Forløb.Scenes;

namespace Saglig.Demo.Historier;

/// <summary>Applications that wait: for the citizen, and for the doctor.</summary>
internal static class Ventende
{
    private static readonly (string, string) Om = ("fleksjob", "Ansøgning om fleksjob");
    private const string Attestlinje = "lægeattest fra egen læge (LÆ 265)";

    /// <summary>Her address is protected, and she gets her letters on paper.</summary>
    public static Story Åse { get; } =
        new("Åse Mikkelsen", Om, 24)
        {
            As = b => b with { Adressebeskyttet = true, FritagetDigitalPost = true },
            Scenes =
            [
                Søger(
                    0,
                    "fleksjob",
                    "Jeg søger fleksjob. Jeg beder om, at min adresse ikke står nogen steder."
                ),
                new(8, BedOmHverdagen),
            ],
        };

    public static Story Rolf { get; } =
        new("Rolf Timm", Om, 31)
        {
            Scenes =
            [
                Søger(
                    0,
                    "fleksjob",
                    "Jeg har haft tre blodpropper i benet og kan ikke stå ved et samlebånd mere. Jeg søger fleksjob."
                ),
                Siger(
                    4,
                    "Samtale om ansøgningen",
                    "Rolf fortæller, at benet hæver efter en time. Han vil gerne arbejde med lager på computer."
                ),
                new(5, BedOmAttest),
                new(-1, LægForkert),
            ],
        };

    private static async Task BedOmHverdagen(CasePlay play)
    {
        const string Line = "din egen beskrivelse af en almindelig dag";
        await play.Plan(Planansvar.Borgeren, Line, "At kende hverdagen med dine egne ord");
        await play.Plan(
            Planansvar.Myndigheden,
            Attestlinje,
            "At kende helbredet og skånehensynene"
        );
        await play.Spørg(Line, play.Borger.Navn);
    }

    private static async Task BedOmAttest(CasePlay play)
    {
        await play.Plan(
            Planansvar.Myndigheden,
            Attestlinje,
            "At kende helbredet og skånehensynene"
        );
        await play.Plan(
            Planansvar.Borgeren,
            "en liste over dine tidligere arbejdspladser",
            "At vide, hvad Rolf har erfaring med"
        );
        await play.Samtykke("Lægerne Ågade");
        await play.Spørg(Attestlinje, "Lægerne Ågade");
    }

    /// <summary>A paper about someone else came into the case, was found and sealed: the security officer has 72 hours.</summary>
    private static async Task LægForkert(CasePlay play)
    {
        var wrong = await play.Paper(
            "Svar på blodprøve",
            Afsenderart.Fagperson,
            "Demoby Sygehus, laboratoriet",
            "Svaret gælder en anden patient end Rolf Timm."
        );
        await play.Get<MisfileEntry>()
            .Run(
                play.Sag,
                wrong.Nummer.Nr,
                null,
                "Prøven er taget på en anden patient. Sygehuset har byttet om på to navne."
            );
    }
}
