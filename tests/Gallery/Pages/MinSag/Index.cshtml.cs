using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Ui;

namespace Gallery.Pages.MinSag;

/// <summary>A citizen's page, in Danish or English.</summary>
public sealed class IndexModel : PageModel
{
    [BindProperty]
    public string Besked { get; set; } = "";

    [BindProperty]
    public DateOnly? Dag { get; set; }

    public void OnPost() => this.Check(Besked != "", nameof(Besked), "Skriv en besked.");
}
