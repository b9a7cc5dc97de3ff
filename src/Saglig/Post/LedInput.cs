using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Ui;

namespace Saglig.Post;

/// <summary>One line of the chain of senders as it is typed; an empty line is no sender.</summary>
public sealed class LedInput
{
    [Display(Name = "Navn")]
    public string? Navn { get; set; }

    [Display(Name = "Hvem var det?")]
    public Afsenderrolle? Rolle { get; set; }

    [Display(Name = "Sendte det videre den")]
    public DateOnly? Sendt { get; set; }

    /// <summary>Nothing is typed in the line.</summary>
    public bool ErTom => string.IsNullOrWhiteSpace(Navn) && Rolle is null && Sendt is null;

    /// <summary>Records what is wrong with the line beside its fields.</summary>
    /// <param name="prefix">What stands before the fields' names in the form.</param>
    public void Check(PageModel page, string prefix, DateOnly today)
    {
        if (ErTom)
            return;
        page.Check(
            Navn is { Length: > 0 and <= 200 },
            prefix + nameof(Navn),
            "Skriv navnet med højst 200 tegn."
        );
        page.Check(
            Rolle is not null,
            prefix + nameof(Rolle),
            "Vælg, hvem det var, der sendte papiret videre."
        );
        page.Check(
            Sendt is null || Sendt <= today,
            prefix + nameof(Sendt),
            "Dagen kan ikke ligge efter i dag."
        );
    }

    /// <summary>Only when <see cref="Check"/> found nothing wrong.</summary>
    public Afsenderled ToLed() => new(Navn!.Trim(), Rolle!.Value, Sendt);
}
