using Ret;

namespace Saglig.Overblik;

/// <summary>Where one goes to take the next step.</summary>
public static class NextStep
{
    public static string Link(string nummer, Trin trin) =>
        Sager.Links.Sag(nummer)
        + trin switch
        {
            Trin.ModtagAnsøgning => "/ansoegning",
            Trin.Oplys => "/oplysninger",
            Trin.Vurdér => "/vurdering",
            Trin.IndhentRåd => "/fleksjob",
            Trin.Partshør or Trin.AfventSvar => "/partshoeringer",
            Trin.Afgør or Trin.AfventMentor or Trin.Send => "/afgoerelse",
            _ => "/journal",
        };
}
