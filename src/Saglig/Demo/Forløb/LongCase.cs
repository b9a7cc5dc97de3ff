using Saglig.Demo.Folk;
using Saglig.Post;
using Saglig.Sager;

namespace Saglig.Demo.Forløb;

/// <summary>One case that has lasted for years and has as many entries and papers as a real one may get.</summary>
internal sealed class LongCase(Stage stage, People people, Citizens citizens)
{
    private const int Days = 1460;

    public IEnumerable<Planned> Plan(DemoSize size) => [new(stage.Before(Days), () => Play(size))];

    private async Task<Sag> Play(DemoSize size)
    {
        var borger = await citizens.Add("Karl-Aage Bøgh Sørensen");
        var what = ("ressourceforloeb", "Ressourceforløb og arbejdsprøvning");
        var play = await CasePlay.Begin(stage, people, borger, people["mette"], what);
        // The case's own first entry counts as well.
        var rest = size.LongCaseEntries - 1;
        for (var n = 0; n < rest; n++)
        {
            play.At((int)((long)n * (Days - 10) / rest));
            if (n * size.LongCaseDocuments / rest != (n + 1) * size.LongCaseDocuments / rest)
                await Paper(play, n);
            else
                await Talk(play, n);
        }
        return play.Sag;
    }

    private static Task<Modtagelse> Talk(CasePlay play, int n)
    {
        var (tema, text) = Samtaler.Alle[n % Samtaler.Alle.Length];
        return play.Said(tema, text);
    }

    private static Task<Modtagelse> Paper(CasePlay play, int n)
    {
        var (tema, from, text) = Samtaler.Papirer[n % Samtaler.Papirer.Length];
        var day = play.Stage.Clock.Today();
        return play.Paper(
            tema,
            Afsenderart.Fagperson,
            from,
            $"{tema}, {day:dd-MM-yyyy}\nVedrører: {play.Borger.Navn}\n\n{text}\n\nVores løbenummer {n}."
        );
    }
}
