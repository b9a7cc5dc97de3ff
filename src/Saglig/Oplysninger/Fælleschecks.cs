using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Ui;

namespace Saglig.Oplysninger;

/// <summary>What is asked of <see cref="IOplysningsfelter"/> in every form that has them.</summary>
internal static class Fælleschecks
{
    public static void CheckSourceName(this PageModel page, IOplysningsfelter form) =>
        page.Check(
            form.Niveau is null or Kildeniveau.Borger || form.Kilde != "",
            nameof(form.Kilde),
            "Skriv kildens navn."
        );

    public static void CheckTitle(this PageModel page, IOplysningsfelter form)
    {
        page.Check(form.Titel != "", nameof(form.Titel), "Giv oplysningen en kort titel.");
        page.Check(
            form.Titel.Length <= 200,
            nameof(form.Titel),
            "Titlen må højst være på 200 tegn."
        );
    }

    public static void CheckLine(this PageModel page, IOplysningsfelter form) =>
        page.Check(
            form.Planlinje is not { } line || form.Linjer.Any(l => l.Value == line.ToString()),
            nameof(form.Planlinje),
            "Vælg en linje fra sagens plan."
        );
}
