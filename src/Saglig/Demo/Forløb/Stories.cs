using Saglig.Demo.Folk;
using Saglig.Personer;
using Saglig.Sager;

namespace Saglig.Demo.Forløb;

/// <summary>Plays the told cases, and remembers those whom a newcomer can be.</summary>
internal sealed class Stories(Stage stage, People people, Citizens citizens)
{
    private readonly Dictionary<string, Borger> met = [];

    public DemoRepresentative Representative { get; } =
        new(stage.NewId(), "6103650044", "Inger Lund", "Støt Borgerne")
        {
            Address = "Foreningshuset, Torvegade 9, 4999 Demoby",
            Phone = "70 00 44 55",
        };

    /// <summary>The citizens of the told cases, by name.</summary>
    public IReadOnlyDictionary<string, Borger> Citizens => met;

    public int CasesOfMette => All.Count(s => s.Handler == "mette");

    private IReadOnlyList<Story> All =>
        [.. Historier.Fleksjob(Representative), .. Historier.Andre()];

    public IEnumerable<Planned> Plan() =>
        All.Select(story => new Planned(stage.Before(story.Age), () => Play(story)));

    private async Task<Sag> Play(Story story)
    {
        var borger = met[story.Citizen] = await citizens.Add(story.Citizen, story.As);
        var handler = people[story.Handler];
        var play = await CasePlay.Begin(stage, people, borger, handler, story.What);
        foreach (var scene in story.Scenes)
        {
            play.At(scene.Day);
            await scene.Play(play);
        }
        return play.Sag;
    }
}
