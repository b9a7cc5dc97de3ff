using Ret;

namespace Saglig.Overblik;

/// <summary>Where one goes to take the next step.</summary>
public static class NextStep
{
    /// <summary>The page of the step in the case.</summary>
    public static string Link(string nummer, string sagstype, Trin trin) =>
        Sager.Links.Sag(nummer)
        + trin switch
        {
            Trin.ModtagAnsøgning => Links.Ansoegning,
            Trin.Oplys => Links.Oplysninger,
            Trin.Vurdér => Links.Vurdering,
            Trin.IndhentRåd => sagstype == "fleksjob" ? Links.Fleksjob : Links.Forelaeggelse,
            Trin.Partshør or Trin.AfventSvar => Links.Partshoeringer,
            Trin.Afgør or Trin.AfventMentor => Links.Afgoerelse,
            Trin.Send => Links.Breve,
            _ => Links.Journal,
        };
}
