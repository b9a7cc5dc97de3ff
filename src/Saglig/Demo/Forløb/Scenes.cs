using Ret;
using Saglig.Personer;
using Saglig.Post;

namespace Saglig.Demo.Forløb;

/// <summary>The scenes of which stories are made.</summary>
internal static class Scenes
{
    /// <summary>The citizen applies on the portal.</summary>
    public static Scene Søger(int day, string ydelse, string tekst) =>
        new(day, play => play.FromCitizen($"Ansøgning om {ydelse}", tekst, ydelse));

    /// <summary>The citizen writes on the portal.</summary>
    public static Scene Skriver(int day, string tema, string tekst) =>
        new(day, play => play.FromCitizen(tema, tekst));

    /// <summary>The citizen says something on the telephone or in a meeting.</summary>
    public static Scene Siger(int day, string tema, string tekst) =>
        new(day, play => play.Said(tema, tekst));

    public static Scene Fagpapir(int day, string tema, string fra, string tekst) =>
        new(day, play => play.Paper(tema, Afsenderart.Fagperson, fra, tekst));

    public static Scene Papir(int day, Afsenderart art, string tema, string fra, string tekst) =>
        new(day, play => play.Paper(tema, art, fra, tekst));

    /// <summary>Someone is given a mandate for all that one can cover: the paper comes, and the caseworker registers it.</summary>
    public static Scene Fuldmagt(int day, Repræsentant to) =>
        new(
            day,
            async play =>
            {
                var paper = await play.Paper(
                    "Fuldmagt",
                    Afsenderart.Borger,
                    play.Borger.Navn,
                    $"Jeg giver {to.Navn} fuldmagt til at handle for mig i denne sag."
                );
                if (
                    !await play.Get<GivFuldmagt>()
                        .Run(
                            play.Sag.Id,
                            to,
                            Fuldmagtsomfang.Alt,
                            play.Today,
                            $"Skriftligt, papir {paper.Nummer}"
                        )
                )
                    throw new InvalidOperationException("The mandate was refused.");
            }
        );
}
