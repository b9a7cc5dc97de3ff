using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Saglig.Demo;

/// <summary>Lists the personas; choosing one signs in.</summary>
public sealed class SignInModel(PersonaSql sql, Adgang.SignIn signIn) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Retur { get; set; }

    public IReadOnlyList<Persona> Personas { get; private set; } = [];

    public async Task OnGet() => Personas = await sql.All();

    public async Task<IActionResult> OnPost(Guid person)
    {
        Personas = await sql.All();
        if (Personas.SingleOrDefault(p => p.Person == person) is not { } chosen)
            return NotFound();
        await signIn.Begin(HttpContext, chosen.Kind, chosen.Person);
        return LocalRedirect(Url.IsLocalUrl(Retur) ? Retur : "/");
    }
}
