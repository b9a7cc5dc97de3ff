using Saglig.Demo.Folk;
using Saglig.Personer;
using Saglig.Post;

namespace Saglig.Demo.Forløb;

/// <summary>The papers that lie in the trays in the morning, without a case.</summary>
internal sealed class Postbakke(Stage stage, People people, Citizens citizens)
{
    public async Task Fill()
    {
        var lise = await citizens.Add("Lise Holm Pedersen");
        stage.Clock.Set(stage.Before(6).StartInCopenhagen().AddHours(8));
        await Lay("pia", 6, Plan, null, "Rasmus Sørensen");
        await Lay("pia", 1, Application(lise), lise.Cpr, lise.Navn);
        await Lay("pia", 1, Tip, null, null);
        await Lay("peter", 1, SickNote, null, "Jørgen Dahl");
    }

    private static Papir Plan { get; } =
        new("Genoptræningsplan", Afsenderart.Fagperson, Kanal.Brev, default)
        {
            Afsender = "Demoby Sygehus, ortopædkirurgisk afdeling",
            Tekst = "Planen gælder træning af højre knæ i tolv uger.",
        };

    private static Papir Tip { get; } =
        new("Brev uden afsender", Afsenderart.Tip, Kanal.Brev, default)
        {
            Afsender = "Ukendt",
            Tekst = "I burde se på, hvad hun lægger op på Facebook, hende der gør rent på skolen.",
        };

    private static Papir SickNote { get; } =
        new("Sygemelding fra arbejdsgiver", Afsenderart.Arbejdsgiver, Kanal.DigitalPost, default)
        {
            Afsender = "Demoby Tømmerhandel",
            Tekst = "Vores medarbejder er sygemeldt fra i mandags med en brækket arm.",
        };

    private static Papir Application(Borger from) =>
        new("Ansøgning om fleksjob", Afsenderart.Borger, Kanal.Brev, default)
        {
            Afsender = from.Navn,
            Ydelse = "fleksjob",
            Tekst =
                "Jeg er uddannet frisør og har fået gigt i hænderne. Jeg kan klippe et par timer om dagen, men ikke mere. Derfor søger jeg fleksjob.",
        };

    private async Task Lay(string user, int daysAgo, Papir paper, string? cpr, string? name)
    {
        stage.At(stage.Before(daysAgo), people[user]);
        var today = stage.Clock.Today();
        var file = await stage.File($"{paper.Tema}.txt", paper.Tekst!);
        await stage
            .Get<RegistrerPost>()
            .Run(
                people[user],
                paper with
                {
                    Modtaget = today,
                    DokumentDato = today.AddDays(-2),
                    Tekst = null,
                    Filer = [Papirfil.Of(file)],
                },
                cpr,
                name
            );
    }
}
