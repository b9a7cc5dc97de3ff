using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Dokumenter;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Post;

/// <summary>Receives a paper on a known case: with files, or as what somebody said.</summary>
[Kladde("Post"), StreamingUpload]
public sealed class ReceiveOnCaseModel(
    CurrentSag sag,
    PapirForm form,
    KnownPapers known,
    ModtagPåSag modtag,
    TimeProvider clock
) : PageModel
{
    public Sag Sag => sag.Value;

    public PapirInput Papir { get; } = new();
    public IgenInput Igen { get; } = new();
    public IReadOnlyList<Papirfil> Files { get; private set; } = [];
    public IReadOnlyList<Duplikat> Held { get; private set; } = [];
    public string? Ticket => form.Ticket(Files);

    public void OnGet() => Papir.Modtaget = clock.Today();

    public async Task<IActionResult> OnPost()
    {
        var read = await form.Read(HttpContext);
        Files = read.Files;
        await TryUpdateModelAsync(Papir, "", read.Values);
        await TryUpdateModelAsync(Igen, "", read.Values);
        return read.Refusal is { } refusal ? this.Refuse(refusal) : await Receive();
    }

    private async Task<IActionResult> Receive()
    {
        Papir.Check(this, clock.Today(), Files.Count > 0);
        if (!string.IsNullOrEmpty(Papir.Ydelse))
            this.Check(
                await known.CanApplyIn(Sag),
                nameof(Papir.Ydelse),
                $"Der kan ikke søges om noget i en sag af typen {Sag.SagstypeNavn}. Tøm feltet, eller læg papiret på en ny sag."
            );
        Held = await known.Held(Files, Sag);
        if (Held.Count > 0)
            Igen.Check(this);
        if (!ModelState.IsValid)
            return Page();

        var papir = Papir.ToPapir(Files) with { HvorforIgen = Held.Count > 0 ? Igen.Grund : null };
        var received = await modtag.Run(Sag.Id, papir, Igen.Udelad ? Held : []);
        return this.RedirectWithMessage(
            Journaler.Links.Journal(Sag.Nummer),
            Kvittering.Sætning(received)
        );
    }
}
