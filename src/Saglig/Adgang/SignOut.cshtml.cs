using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Saglig.Adgang;

/// <summary>Signs out, here or everywhere.</summary>
public sealed class SignOutModel(SignIn signIn) : PageModel
{
    public async Task<IActionResult> OnPost(bool alleSteder = false)
    {
        await signIn.End(HttpContext, everywhere: alleSteder);
        return LocalRedirect("/");
    }
}
