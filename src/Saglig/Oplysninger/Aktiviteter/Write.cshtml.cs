using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Journaler;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Oplysninger.Aktiviteter;

/// <summary>An activity in its extent, or what a find shows, with its weight; new or to correct.</summary>
[Kladde("Aktivitet eller fund")]
public sealed class WriteModel(
    CurrentSag sag,
    CurrentActor actor,
    LoadAktivitet load,
    WriteOplysning write,
    Aktivitetskonflikt conflict
) : PageModel
{
    public Sag Sag => sag.Value;

    /// <summary>Null on the page for a new one.</summary>
    [FromRoute]
    public Guid? Id { get; set; }

    /// <summary>The find that a new one rests on; null for an activity that we were told of.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Fund { get; set; }

    [BindProperty]
    public AktivitetForm Form { get; set; } = new();

    public Aktivitetsside Side { get; private set; } = null!;
    public Oplysning? Known { get; private set; }
    public Konflikt? Konflikt { get; private set; }
    public IReadOnlyList<Entry> Historie { get; private set; } = [];

    public async Task<IActionResult> OnGet()
    {
        if (await Refused() is { } refused)
            return refused;
        Form = Known?.ToForm() ?? new() { Bruges = true, Særlig = Side.Fund?.Særlig };
        await load.Fill(Sag.Id, Form);
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (await Refused() is { } refused)
            return refused;
        await load.Fill(Sag.Id, Form);
        this.CheckAll(Form, Side);
        if (!ModelState.IsValid)
            return Page();
        if ((Id is null) != (Form.Udgave == 0))
            return BadRequest();
        var ny = Form.ToOplysning(Id ?? load.NewId(), Side);
        switch (await write.Run(Sag.Id, ny))
        {
            case WriteResult.Saved saved:
                return this.RedirectWithMessage(Next(), Told(saved));
            case WriteResult.Refused(var sentence):
                return this.Refuse(sentence);
            case WriteResult.Stale(var now):
                Konflikt = await conflict.Of(now, Form);
                ModelState.Remove(nameof(Form.Udgave));
                Form.Udgave = now.Version;
                return Page();
            case WriteResult.NotFound:
                return NotFound();
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Not of this case, or of a special category and not for this reader's eyes (S0-18).</summary>
    private async Task<IActionResult?> Refused()
    {
        Known = Id is { } id ? await load.Find(Sag.Id, id) : null;
        if (Id is not null && Known is null)
            return NotFound();
        if (Known?.Fakta.Særlig is not null && !Særligblik.MåSe(Sag, actor.Value))
            return this.Deny(Særligblik.Afslag);
        var find = Known is null ? (Fund is { } f ? new NetfundId(f) : null) : Known.Netfund;
        if (await load.Side(Sag.Id, find, Known) is not { } side)
            return NotFound();
        Side = side;
        if (Id is { } shown)
            Historie = await load.History(Sag.Id, shown);
        return null;
    }

    private string Next() =>
        Side.Fund is { } find ? Links.Netopslag(Sag.Nummer, find.Opslag) : Links.Show(Sag.Nummer);

    private string Told(WriteResult.Saved saved) =>
        (saved.Version > 1 ? "Rettet. Den gamle ordlyd står i journalen." : "Gemt.")
        + (
            Form.Særlig is null && Form.Art != Ret.Aktivitetsart.Politik
                ? ""
                : " En anden i enheden skal godkende den, før den kan bruges."
        );
}
