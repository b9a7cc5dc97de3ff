using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Ui;

namespace Gallery.Pages;

public enum Vægt
{
    [Display(Name = "Tungt", Description = "Fx en lægeerklæring")]
    Tungt,
    Mindre,
}

/// <summary>Every kind of field, and the three answers of a page.</summary>
public sealed class FelterModel : PageModel
{
    [BindProperty]
    public string Navn { get; set; } = "";

    [BindProperty]
    public string Begrundelse { get; set; } = "";

    [BindProperty]
    public decimal? Beløb { get; set; }

    [BindProperty]
    public DateOnly? Svarfrist { get; set; }

    [BindProperty]
    public string Anledning { get; set; } = "";

    [BindProperty]
    public List<string> Emner { get; set; } = [];

    [BindProperty]
    public Vægt? Vægt { get; set; }

    [BindProperty]
    public bool Hørt { get; set; }

    [BindProperty]
    public IFormFile? Bilag { get; set; }

    public IActionResult OnPost(string? handling)
    {
        this.Check(Navn != "", nameof(Navn), "Skriv lægens navn.");
        this.Check(Begrundelse.Length > 0, nameof(Begrundelse), "Skriv en begrundelse.");
        this.Check(Svarfrist is not null, nameof(Svarfrist), "Skriv en svarfrist.");
        this.Check(Anledning != "", nameof(Anledning), "Vælg en anledning.");
        this.Check(Vægt is not null, nameof(Vægt), "Vælg, hvor tungt det vejer.");
        this.Check(Hørt, nameof(Hørt), "Borgeren skal høres først.");
        if (!ModelState.IsValid)
            return Page();
        return handling == "afvis"
            ? this.Refuse("Sagen er afgjort i mellemtiden.")
            : this.RedirectWithMessage(
                "/Sag",
                $"Gemt for {Navn}. Notatet har nummer 2026-0000377-4."
            );
    }
}
