using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Saglig.Demo;

/// <summary>Lists the personas; choosing one signs in and leads to what can be tried, or to where one was on the way.</summary>
public sealed class SignInModel(PersonaSql sql, Adgang.SignIn signIn) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Retur { get; set; }

    public IReadOnlyList<Persona> Personas { get; private set; } = [];

    /// <summary>Those who work there, and those whom it is about.</summary>
    public IEnumerable<(string Heading, IReadOnlyList<Persona> Personas)> Groups =>
        Personas
            .GroupBy(p => p.Kind == PersonKind.Medarbejder)
            .Select(g =>
                (
                    g.Key ? "Medarbejdere" : "Borgere og dem, der hjælper dem",
                    (IReadOnlyList<Persona>)[.. g]
                )
            );

    public async Task OnGet() => Personas = await sql.All();

    public async Task<IActionResult> OnPost(Guid person)
    {
        Personas = await sql.All();
        if (Personas.SingleOrDefault(p => p.Person == person) is not { } chosen)
            return NotFound();
        await signIn.Begin(HttpContext, chosen.Kind, chosen.Person);
        return LocalRedirect(Url.IsLocalUrl(Retur) ? Retur : chosen.At);
    }
}
