using Saglig.Ansøgninger;
using Saglig.Demo.Forløb;
using Saglig.Sager;
using static Saglig.Demo.Forløb.Scenes;

namespace Saglig.Demo.Historier;

/// <summary>Cases that have come to an end without a decision.</summary>
internal static class Sluttede
{
    public static Story Ellen { get; } =
        new("Ellen Krogh", ("fleksjob", "Ansøgning om fleksjob"), 70)
        {
            Scenes =
            [
                Søger(0, "fleksjob", "Jeg søger fleksjob efter min operation i foden."),
                new(33, TrækTilbage),
                new(48, Luk),
            ],
        };

    private static async Task TrækTilbage(CasePlay play)
    {
        var ended = await play.Get<TrækTilbage>()
            .Run(
                play.Sag.Id,
                "Jeg har fået mit gamle job igen på fuld tid, så jeg trækker ansøgningen tilbage.",
                play.Today
            );
        if (ended is not AfslutResult.Afsluttet)
            throw new InvalidOperationException($"The withdrawal was refused: {ended}");
        await play.Lever();
    }

    private static async Task Luk(CasePlay play)
    {
        if (
            await play.Get<CloseSag>()
                .Run(play.Sag.Id, "Ansøgningen er trukket tilbage, og der er ikke andet i sagen.")
            is CloseSagResult.Hindret(var why)
        )
            throw new InvalidOperationException(string.Join(' ', why));
    }
}
