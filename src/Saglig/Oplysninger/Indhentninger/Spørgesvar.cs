using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Ui;

namespace Saglig.Oplysninger.Indhentninger;

/// <summary>What a page says when somebody has tried to ask.</summary>
internal static class Spørgesvar
{
    /// <param name="done">What is said first when it went well; the rules' warnings come after it.</param>
    public static IActionResult Answer(
        this PageModel page,
        AskResult result,
        Spørgeform form,
        string next,
        string done
    )
    {
        switch (result)
        {
            case AskResult.Asked(var warnings):
                var told = warnings.Select(w => ((Mangler)w.Svar).Hvad).Prepend(done);
                return page.RedirectWithMessage(next, string.Join(" ", told));
            case AskResult.NotSent(var obstacles):
                return page.Refuse(string.Join(" ", obstacles));
            case AskResult.NotYet(var tried, var found):
                (form.Prøvelser, form.Fundet) = (tried, found);
                return page.RefuseByRules(tried);
            default:
                throw new UnreachableException();
        }
    }
}
