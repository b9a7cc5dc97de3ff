using Ret;
using Saglig.Ansøgninger;
using Saglig.Demo.Folk;
using Saglig.Personer;
using Saglig.Post;
using Saglig.Sager;

namespace Saglig.Demo.Forløb;

/// <summary>The many cases among which the told ones stand.</summary>
internal sealed class Ordinary(Stage stage, People people, Citizens citizens)
{
    /// <param name="ofMette">How many of them Mette has.</param>
    public async Task<List<Planned>> Plan(DemoSize size, int ofMette)
    {
        var planned = new List<Planned>();
        foreach (var n in Enumerable.Range(0, size.Citizens))
        {
            var handler = n < ofMette ? people["mette"] : Handler(n);
            var borger = await citizens.Any(n);
            var kind = stage.Pick([.. Sagsslags.Alle.Where(k => k.Team == Team(handler))]);
            var age = Age(kind, n);
            planned.Add(new(stage.Before(age), () => Play(n, borger, handler, kind, age)));
        }
        return planned;
    }

    private EmployeeActor Handler(int n) =>
        n % 40 == 0 ? people["jonas"]
        : n % 20 == 1 ? people["bo"]
        : people.Caseworkers[n % people.Caseworkers.Count];

    /// <summary>The unit's place; teams stand first and in the same order as the caseworkers were employed.</summary>
    private int Team(EmployeeActor handler) =>
        handler.Unit == people["mette"].Unit
            ? Stillinger.Team3
            : people.Caseworkers.Select(c => c.Unit).Distinct().ToList().IndexOf(handler.Unit);

    /// <summary>Most are within the published deadline, some over it, and one in a hundred is more than a year old.</summary>
    private int Age(Sagsslags kind, int n)
    {
        var deadline = kind.Weeks * 7;
        return n % 100 == 61 ? stage.Random.Next(380, 500)
            : n % 100 is 13 or 17 or 81 ? stage.Random.Next(40, 70)
            : n % 12 == 5 ? deadline + stage.Random.Next(1, 60)
            : stage.Random.Next(2, deadline);
    }

    private async Task<Sag> Play(
        int n,
        Borger borger,
        EmployeeActor handler,
        Sagsslags kind,
        int age
    )
    {
        var play = await CasePlay.Begin(stage, people, borger, handler, (kind.Kode, kind.Titel));
        await play.FromCitizen(kind.Titel, stage.Pick(kind.Ansøgninger), kind.Ydelse);
        for (var day = 3; day < age - Silent(borger); day += stage.Random.Next(8, 30))
        {
            play.At(day);
            var (tema, tekst) = stage.Pick(Samtaler.Alle);
            await play.Said(tema, tekst);
        }
        if (age > 20 && n % 3 == 0 && Silent(borger) == 0)
        {
            play.At(age - stage.Random.Next(3, 15));
            var (tema, from, text) = stage.Pick(Samtaler.Papirer);
            await play.Paper(
                tema,
                Afsenderart.Fagperson,
                from,
                $"Vedrører: {borger.Navn}\n\n{text}"
            );
        }
        await End(play);
        if (Silent(borger) == 0)
            await Videre.Gå(play, n, age);
        return play.Sag;
    }

    /// <summary>Days before the world's day on which nothing more is said, because the citizen has died or moved.</summary>
    private int Silent(Borger borger) =>
        (borger.Død ?? borger.Fraflyttet) is { } gone
            ? stage.Day.DayNumber - gone.DayNumber + 1
            : 0;

    /// <summary>Death and removal end an application; the rest stay open.</summary>
    private async Task End(CasePlay play)
    {
        if (play.Borger.Død is { } died)
        {
            stage.At(died.AddDays(1), play.Handler);
            await End(play, new BorgerenErDød(died));
        }
        else if (play.Borger.Fraflyttet is { } moved)
        {
            stage.At(moved.AddDays(1), play.Handler);
            var receipt = await play.Paper(
                "Kvittering for overdraget sag",
                Afsenderart.Myndighed,
                play.Borger.FraflyttetTil!,
                "Vi har modtaget sagen og fortsætter behandlingen."
            );
            await End(play, new Overdraget(moved, play.Borger.FraflyttetTil!, $"{receipt.Nummer}"));
        }
    }

    private Task<AfslutResult> End(CasePlay play, Ansøgningsafslutning how) =>
        stage.Get<SagActs>().Run(play.Sag.Id, act => stage.Get<AfslutAnsøgning>().Run(act, how));
}
