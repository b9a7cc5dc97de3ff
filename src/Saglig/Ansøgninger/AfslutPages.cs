using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Ui;

namespace Saglig.Ansøgninger;

/// <summary>What the pages that end an application say afterwards; the same on each.</summary>
internal static class AfslutPages
{
    public static IActionResult Tell(this PageModel page, AfslutResult result, string nummer) =>
        result switch
        {
            AfslutResult.Afsluttet => page.RedirectWithMessage(
                Links.Show(nummer),
                "Ansøgningen er afsluttet, og uret er stoppet."
            ),
            AfslutResult.IngenÅben => page.Refuse("Der er ingen åben ansøgning i sagen."),
            AfslutResult.Mangler mangler => page.Refuse(mangler.Sætning),
            AfslutResult.BrevAfvist(var why) => page.Refuse(
                $"Brevet kunne ikke sendes, så ansøgningen er stadig åben. {string.Join(' ', why)}"
            ),
            _ => throw new UnreachableException(),
        };
}
