using System.ComponentModel.DataAnnotations;
using Ret;

namespace Saglig.Teammøder;

/// <summary>One member of the team as the page posts it.</summary>
public sealed class Medlemsfelt
{
    public Teamområde Område { get; set; }

    [Display(Name = "Navn")]
    public string Navn { get; set; } = "";

    [Display(Name = "Mødte")]
    public bool Mødte { get; set; }
}
