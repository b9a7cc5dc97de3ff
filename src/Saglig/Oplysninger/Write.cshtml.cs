using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Journaler;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Oplysninger;

/// <summary>A new piece of information, or one to correct, with its history.</summary>
[Kladde("Oplysning")]
public sealed class WriteModel(
    CurrentSag sag,
    OplysningStore store,
    WriteOplysning write,
    LoadOplysningForm load,
    TimeProvider clock
) : PageModel
{
    public Sag Sag => sag.Value;

    /// <summary>Null on the page for a new one.</summary>
    [FromRoute]
    public Guid? Id { get; set; }

    [BindProperty]
    public OplysningForm Form { get; set; } = new();

    public Konflikt? Konflikt { get; private set; }

    /// <summary>Null while it lies in the working set.</summary>
    public Udtagning? Udtaget { get; private set; }
    public IReadOnlyList<Entry> Historie { get; private set; } = [];

    public async Task<IActionResult> OnGet(Guid? linje)
    {
        Form.Modtaget = clock.Today();
        Form.Planlinje = linje;
        Form.Bruges = true;
        if (Id is { } id)
        {
            if (await store.Find(Sag.Id, new(id)) is not { } known)
                return NotFound();
            if (known.Netfund is not null || known.Fakta.Aktivitet is not null)
                return Redirect(Links.Aktivitet(Sag.Nummer, id));
            Form = known.ToForm();
        }
        return await Shown();
    }

    public async Task<IActionResult> OnPost()
    {
        await load.Fill(Sag, Form);
        this.CheckAll(Form, clock.Today());
        if (!ModelState.IsValid)
            return await Shown();
        if ((Id is null) != (Form.Udgave == 0))
            return BadRequest();
        switch (await write.Run(Sag.Id, Form.ToOplysning(Id ?? store.NewId())))
        {
            case WriteResult.Saved saved:
                return this.RedirectWithMessage(Links.Show(Sag.Nummer), await Told(saved));
            case WriteResult.Refused(var sentence):
                ModelState.AddModelError(nameof(Form.Niveau), sentence);
                return await Shown();
            case WriteResult.Stale(var now):
                Konflikt = await load.Conflict(Sag, now, Form);
                ModelState.Remove(nameof(Form.Udgave));
                Form.Udgave = now.Version;
                return await Shown();
            case WriteResult.NotFound:
                return NotFound();
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Says it when the question had been answered already (S1-4).</summary>
    private async Task<string> Told(WriteResult.Saved saved) =>
        saved.Version > 1 ? $"Rettet. Den gamle ordlyd står i journalen: {Form.Titel}."
        : await store.ClosedWarning(Sag.Id, Form.Planlinje) is { } warning
            ? $"Gemt: {Form.Titel}. {warning}"
        : $"Gemt: {Form.Titel}.";

    private async Task<IActionResult> Shown()
    {
        await load.Fill(Sag, Form);
        if (Id is not { } id)
            return Page();
        Historie = await store.History(Sag.Id, new(id));
        Udtaget = (await store.Find(Sag.Id, new(id)))?.Fakta.Udtaget;
        return Page();
    }
}
