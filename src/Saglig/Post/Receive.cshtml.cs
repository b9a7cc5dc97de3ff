using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Dokumenter;
using Saglig.Ui;

namespace Saglig.Post;

/// <summary>Receives a paper whose case is not known yet: it goes to the unit's tray, and the next page asks for the case.</summary>
[Kladde("Post"), StreamingUpload]
public sealed class ReceiveModel(
    PapirForm form,
    RegistrerPost registrer,
    CurrentActor actor,
    TimeProvider clock
) : PageModel
{
    public PapirInput Papir { get; } = new();
    public BorgerInput Borger { get; } = new();
    public IReadOnlyList<Papirfil> Files { get; private set; } = [];
    public string? Ticket => form.Ticket(Files);

    public void OnGet()
    {
        Papir.Modtaget = clock.Today();
        Borger.Cpr = TempData[NewBorgerModel.CprKey] as string;
        Borger.Navn = TempData[NewBorgerModel.NavnKey] as string;
    }

    public async Task<IActionResult> OnPost()
    {
        var read = await form.Read(HttpContext);
        Files = read.Files;
        await TryUpdateModelAsync(Papir, "", read.Values);
        await TryUpdateModelAsync(Borger, "", read.Values);
        return read.Refusal is { } refusal ? this.Refuse(refusal) : await Register();
    }

    private async Task<IActionResult> Register()
    {
        Papir.Check(this, clock.Today(), Files.Count > 0);
        Borger.Check(this);
        if (!ModelState.IsValid)
            return Page();

        var id = await registrer.Run(
            (EmployeeActor)actor.Value,
            Papir.ToPapir(Files),
            Borger.Cifre,
            string.IsNullOrEmpty(Borger.Navn) ? null : Borger.Navn
        );
        return this.RedirectWithMessage(
            Links.Sort(id),
            $"Modtaget. Papiret ligger i bakken. Find nu sagen. {Borger.Advarsel}".TrimEnd()
        );
    }
}
