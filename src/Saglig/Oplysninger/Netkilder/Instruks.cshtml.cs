using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Saglig.Oplysninger.Netkilder;

/// <summary>A municipal instruction to read from the form it belongs to (S1-20).</summary>
public sealed class InstruksModel(Instrukser instrukser) : PageModel
{
    public Instruks Instruks { get; private set; } = null!;

    public IActionResult OnGet(string kode)
    {
        if (instrukser.Find(kode) is not { } found)
            return NotFound();
        Instruks = found;
        return Page();
    }
}
