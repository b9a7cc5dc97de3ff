using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Ui;

namespace Saglig.Post;

/// <summary>What to do with a paper that we hold already.</summary>
public enum Igenvalg
{
    [Display(
        Name = "Læg det ikke på sagen igen",
        Description = "Journalen fortæller, at papiret kom igen."
    )]
    Udelad,

    [Display(Name = "Journalisér det igen", Description = "Skriv hvorfor.")]
    Journalisér,
}

/// <summary>The choice and its reason.</summary>
public sealed class IgenInput
{
    [Display(Name = "Hvad skal der ske med papiret?")]
    public Igenvalg? Valg { get; set; }

    [Display(Name = "Hvorfor skal det journaliseres igen?")]
    public string? Grund { get; set; }

    /// <summary>Whether the papers held already are left out.</summary>
    public bool Udelad => Valg == Igenvalg.Udelad;

    /// <summary>Asks for the choice, and for a reason when the paper is journalised again.</summary>
    /// <param name="prefix">What stands before the fields' names in the form.</param>
    public void Check(PageModel page, string prefix = "")
    {
        page.Check(
            Valg is not null,
            prefix + nameof(Valg),
            "Vi har papiret allerede. Vælg, om det skal journaliseres igen."
        );
        page.Check(
            Valg != Igenvalg.Journalisér || !string.IsNullOrWhiteSpace(Grund),
            prefix + nameof(Grund),
            "Skriv, hvorfor papiret skal journaliseres igen."
        );
        page.Check(
            Grund is null or { Length: <= 500 },
            prefix + nameof(Grund),
            "Grunden må højst være på 500 tegn."
        );
        if (Udelad)
            Grund = null;
    }
}
