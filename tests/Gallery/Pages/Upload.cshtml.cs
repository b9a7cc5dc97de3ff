using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Ui;

namespace Gallery.Pages;

/// <summary>An upload that succeeds, or is refused when the file is empty.</summary>
public sealed class UploadModel : PageModel
{
    [BindProperty]
    public IFormFile? Fil { get; set; }

    public IActionResult OnPost()
    {
        this.Check(Fil is { Length: > 0 }, nameof(Fil), "Filen er tom. Vælg en anden fil.");
        return ModelState.IsValid
            ? this.RedirectWithMessage("/Sag", $"Vi har fået {Fil!.FileName}.")
            : Page();
    }
}
