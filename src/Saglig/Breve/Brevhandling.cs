using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Ui;

namespace Saglig.Breve;

/// <summary>What a page with a letter on it can be asked to do: show the letter, hand it out as a file, or send it.</summary>
public static class Brevhandling
{
    /// <summary>Sends only the letter that was last seen; one that has changed since is shown again.</summary>
    /// <param name="handling">The button: "vis", "pdf" or "send".</param>
    /// <param name="vist">The <see cref="Brevvisning.Mærke"/> of the letter that the person saw; empty before the first showing.</param>
    /// <param name="letter">The letter as it is now; null when there is none to show yet.</param>
    public static async Task<IActionResult> Handle(
        this PageModel page,
        string handling,
        string vist,
        Brevvisning? letter,
        Func<Task<IActionResult>> send
    ) =>
        handling switch
        {
            "pdf" when letter?.Pdf() is { } pdf => page.File(pdf, "application/pdf"),
            "send" when vist == (letter?.Mærke ?? "") => await send(),
            "send" => page.Refuse(
                "Brevet er ændret, siden du så det. Se det igennem, og send det så."
            ),
            _ => page.Page(),
        };
}
