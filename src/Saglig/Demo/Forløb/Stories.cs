using Saglig.Demo.Folk;
using Saglig.Demo.Historier;
using Saglig.Sager;

namespace Saglig.Demo.Forløb;

/// <summary>Plays the told cases, and remembers those whom a newcomer can be.</summary>
internal sealed class Stories(Stage stage, People people, Citizens citizens)
{
    private readonly Dictionary<string, CasePlay> played = [];

    /// <summary>The told case of a citizen, once it has been played.</summary>
    public CasePlay this[string citizen] => played[citizen];

    public static int CasesOfMette => Andre.Alle.Count(s => s.Handler == "mette");

    public IEnumerable<Planned> Plan() =>
        Andre.Alle.Select(story => new Planned(
            stage.Before(story.AgeOn(stage.Day)),
            () => Play(story)
        ));

    private async Task<Sag> Play(Story story)
    {
        var borger = await citizens.Add(story.Citizen, story.As);
        var handler = people[story.Handler];
        var play = await CasePlay.Begin(stage, people, borger, handler, story.What);
        played[story.Citizen] = play;
        foreach (var scene in story.Scenes)
        {
            play.At(scene.Day >= 0 ? scene.Day : story.AgeOn(stage.Day) + scene.Day);
            await scene.Play(play);
        }
        return play.Sag;
    }
}
