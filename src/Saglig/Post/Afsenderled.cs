using System.ComponentModel.DataAnnotations;
using Ret;
using Saglig.Ui;

namespace Saglig.Post;

/// <summary>What a person in the chain of senders was to the paper (S0-17).</summary>
public enum Afsenderrolle
{
    [Display(Name = "borgeren selv")]
    Borger,

    [Display(Name = "minister eller ministerium")]
    Minister,

    [Display(Name = "medlem af Folketinget")]
    Folketing,

    [Display(Name = "borgmester eller kommunalpolitiker")]
    Kommunalpolitiker,

    [Display(Name = "en anden myndighed")]
    Myndighed,

    [Display(Name = "forening eller fagforening")]
    Forening,

    [Display(Name = "en anden")]
    Anden,
}

/// <summary>One who has sent a paper on: the first wrote it, the last sent it to us (S0-17).</summary>
/// <param name="Navn">As it stands on the paper.</param>
/// <param name="Sendt">The day they sent it on; null when the paper does not tell.</param>
public sealed record Afsenderled(string Navn, Afsenderrolle Rolle, DateOnly? Sendt)
{
    /// <summary>"Jens Hansen (medlem af Folketinget), 4. januar 2018".</summary>
    public string Skrevet =>
        $"{Navn} ({Ord(Rolle)})" + (Sendt is { } day ? $", {day.Skrevet()}" : "");

    /// <summary>The role in words.</summary>
    public static string Ord(Afsenderrolle rolle) =>
        Roller.Single(r => r.Value == rolle.ToString()).Text;

    /// <summary>The roles to choose from.</summary>
    public static IReadOnlyList<Valgmulighed> Roller { get; } =
        Valgmulighed.Of(typeof(Afsenderrolle));
}
