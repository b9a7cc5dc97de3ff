using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Ui;

namespace Saglig.Post;

/// <summary>Whom a paper is about, as it stands on the paper. Both may be empty: then somebody must find out.</summary>
public sealed class BorgerInput
{
    [Display(Name = "Borgerens CPR-nummer")]
    public string? Cpr { get; set; }

    [Display(Name = "Borgerens navn")]
    public string? Navn { get; set; }

    /// <summary>The ten digits; null when none were typed or they cannot be read.</summary>
    public string? Cifre => Cprnummer.Læs(Cpr) is LæstCpr(var nummer, _) ? nummer.Cifre : null;

    /// <summary>A doubt about the number that stops nothing.</summary>
    public string? Advarsel => Cprnummer.Læs(Cpr) is LæstCpr(_, var warning) ? warning : null;

    /// <summary>
    /// The name is asked for whenever there is a number: asking only when the number is unknown would tell who is known.
    /// </summary>
    public void Check(PageModel page)
    {
        if (!string.IsNullOrEmpty(Cpr) && Cprnummer.Læs(Cpr) is UlæseligtCpr(var error))
            page.Check(false, nameof(Cpr), error);
        page.Check(
            string.IsNullOrEmpty(Cpr) || !string.IsNullOrEmpty(Navn),
            nameof(Navn),
            "Skriv borgerens navn, som det står på papiret."
        );
        page.Check(
            Navn is null or { Length: <= 200 },
            nameof(Navn),
            "Navnet må højst være på 200 tegn."
        );
    }
}
