using Saglig.Personer;

namespace Saglig.Demo.Historier;

/// <summary>People who act for citizens in the told cases.</summary>
internal static class Repræsentanter
{
    public const string CprOfIngerLund = "6103650044";

    /// <summary>She gets her id when her first mandate is registered.</summary>
    public static Repræsentant IngerLund { get; } =
        new(Guid.Empty, CprOfIngerLund, "Inger Lund")
        {
            Organisation = "Støt Borgerne",
            Adresse = "Foreningshuset, Torvegade 9, 4999 Demoby",
            Telefon = "70 00 44 55",
        };
}
