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

    /// <summary>Someone is given a mandate in the case.</summary>
    public static Scene Fuldmagt(int day, DemoRepresentative to) =>
        new(
            day,
            async play =>
            {
                var sql = play.Stage.Get<DemoSql>();
                await sql.Add(to);
                await sql.AddMandate(
                    play.Stage.NewId(),
                    play.Sag.Id,
                    play.Borger.Id,
                    to.Id,
                    play.Stage.Clock.Today(),
                    play.Stage.Clock.Now()
                );
                await play.Paper(
                    "Fuldmagt",
                    Afsenderart.Borger,
                    play.Borger.Navn,
                    $"Jeg giver {to.Name} fuldmagt til at handle for mig i denne sag."
                );
            }
        );
}
