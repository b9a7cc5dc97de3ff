namespace Saglig.Demo.Historier;

/// <summary>People who act for citizens in the told cases.</summary>
internal static class Repræsentanter
{
    public static DemoRepresentative IngerLund { get; } =
        new(
            new Guid("5a91f0c0-0000-7000-8000-000000000001"),
            "6103650044",
            "Inger Lund",
            "Støt Borgerne"
        )
        {
            Address = "Foreningshuset, Torvegade 9, 4999 Demoby",
            Phone = "70 00 44 55",
        };
}
