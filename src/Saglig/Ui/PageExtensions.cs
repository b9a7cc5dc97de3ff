using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;

namespace Saglig.Ui;

/// <summary>The three things a page says back to the person: a field is wrong, no, or done.</summary>
public static class PageExtensions
{
    internal const string MessageKey = "besked";

    /// <summary>Where the request carries the sentence to the page of errors.</summary>
    internal const string DenyKey = "afslag";

    /// <summary>
    /// Records a field error when <paramref name="ok"/> is false. Nothing else happens: the page asks
    /// <c>ModelState.IsValid</c> once, so that the person sees every error at the same time.
    /// </summary>
    /// <param name="field">The property's name as the form posts it, normally <c>nameof(...)</c>.</param>
    /// <param name="message">One Danish sentence: what is wrong and what to do.</param>
    public static void Check(this PageModel page, bool ok, string field, string message)
    {
        if (!ok)
            page.ModelState.AddModelError(field, message);
    }

    /// <summary>
    /// A "no" that belongs to the page and not to one field: the law or the state of the case. Shows the page
    /// again with the sentence in the error summary and the person's text kept.
    /// </summary>
    public static IActionResult Refuse(this PageModel page, string sentence)
    {
        page.ModelState.AddModelError("", sentence);
        return page.Page();
    }

    /// <summary>Not for this reader: the house's page of a 403, with a Danish sentence that says for whom it is.</summary>
    public static IActionResult Deny(this PageModel page, string sentence)
    {
        page.HttpContext.Items[DenyKey] = sentence;
        return page.StatusCode(StatusCodes.Status403Forbidden);
    }

    /// <summary>
    /// The law's "no": every rule that stops the act says its sentence in the error summary, and the person's text is kept.
    /// </summary>
    public static IActionResult RefuseByRules(this PageModel page, IEnumerable<Prøvelse> tried)
    {
        foreach (var stops in tried.Where(p => p.Spærrer))
            page.ModelState.AddModelError("", stops.Nej);
        return page.Page();
    }

    /// <summary>
    /// Redirects within the site and shows <paramref name="message"/> once, at the top of the next page.
    /// It travels in a signed, encrypted cookie, so it may hold a case number but should not hold a CPR number.
    /// </summary>
    public static IActionResult RedirectWithMessage(this PageModel page, string url, string message)
    {
        page.TempData[MessageKey] = message;
        return page.LocalRedirect(url);
    }
}
