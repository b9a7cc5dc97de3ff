using System.ComponentModel.DataAnnotations;
using Ret;

namespace Saglig.Tiltag;

/// <summary>A measure as it is typed.</summary>
public sealed class TiltagForm
{
    [Display(Name = "Hvad slags tiltag er det?")]
    public Tiltagsart? Art { get; set; }

    [Display(Name = "Navn")]
    public string Navn { get; set; } = "";

    [Display(Name = "Hvad skal det føre til for borgeren?")]
    public string Formål { get; set; } = "";

    [Display(Name = "Hos hvem?")]
    public string Hos { get; set; } = "";

    [Display(Name = "Fra")]
    public DateOnly? Fra { get; set; }

    [Display(Name = "Til")]
    public DateOnly? Til { get; set; }
}
