using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Vurderinger;

/// <summary>The assessment of the whole person, on one page beside the rules.</summary>
[Kladde("Helhedsvurdering")]
public sealed class WriteModel(
    CurrentSag sag,
    CurrentActor actor,
    VurderingSql sql,
    LoadVurdering load,
    Vurderingsgang acts
) : PageModel
{
    public const string Gem = "gem";
    public const string Bed = "bed";
    public const string Underskriv = "underskriv";

    public Sag Sag => sag.Value;
    public Guid Visning => sag.Look;

    [BindProperty]
    public VurderingForm Form { get; set; } = new();

    /// <summary>Why the signed assessment is being replaced; empty for a first one.</summary>
    public string ErstatterFordi { get; private set; } = "";
    public Konflikt? Konflikt { get; private set; }
    public IReadOnlyList<Prøvelse> Prøvelser { get; private set; } = [];

    /// <summary>Whether the reader is one who can let a plan go on though its risk is unknown.</summary>
    public bool IsLeader => Author.Has(Role.Leder);

    private EmployeeActor Author => (EmployeeActor)actor.Value;

    public async Task<IActionResult> OnGet()
    {
        var draft = await sql.Draft(Sag.Id);
        if (draft is null && await sql.Gældende(Sag.Id) is not null)
            return Redirect(Links.Signed(Sag.Nummer));
        Form = (draft ?? Vurdering.Tom(Author.Id)).ToForm();
        return await Shown(draft);
    }

    public async Task<IActionResult> OnPost(string? handling)
    {
        var draft = await sql.Draft(Sag.Id);
        this.CheckAll(Form, signing: handling == Underskriv);
        if (!ModelState.IsValid)
            return await Shown(draft);
        var known = draft ?? Vurdering.Tom(Author.Id);
        switch (await acts.Save(Sag.Id, Form.ToVurdering(known, Author.Id)))
        {
            case SaveResult.Saved saved:
                return await Continue(handling, saved.Version);
            case SaveResult.Stale(var now):
                Konflikt = await load.Conflict(now, Form);
                SetVersion(now.Version);
                return await Shown(now);
            case SaveResult.Signed:
                return this.RedirectWithMessage(
                    Links.Signed(Sag.Nummer),
                    "Vurderingen er underskrevet i mellemtiden. Din tekst er ikke gemt i den."
                );
            default:
                throw new UnreachableException();
        }
    }

    private async Task<IActionResult> Continue(string? handling, int version)
    {
        if (handling != Underskriv)
            return this.RedirectWithMessage(
                Links.Write(Sag.Nummer),
                handling == Bed ? await acts.AskReaders(Sag.Id) : "Kladden er gemt."
            );
        switch (await acts.Sign(Sag.Id, version))
        {
            case SignResult.Signed(var number):
                return this.RedirectWithMessage(
                    Links.Signed(Sag.Nummer),
                    $"Underskrevet. Vurderingen har nummer {number}."
                );
            case SignResult.NotYet(var tried):
                SetVersion(version);
                await Shown(await sql.Draft(Sag.Id));
                Prøvelser = tried;
                return this.RefuseByRules(tried);
            default:
                return this.RedirectWithMessage(
                    Links.Write(Sag.Nummer),
                    "En anden har gemt imens. Læs teksten igennem, før du underskriver."
                );
        }
    }

    private void SetVersion(int version)
    {
        ModelState.Remove(nameof(Form.Udgave));
        Form.Udgave = version;
    }

    private async Task<IActionResult> Shown(Vurdering? draft)
    {
        var known = draft ?? Vurdering.Tom(Author.Id);
        ErstatterFordi = known.ErstatterFordi;
        var shown = Form.ToVurdering(known, Author.Id);
        Prøvelser = (await load.Fill(Sag, Form, shown, Author)).Prøvelser;
        return Page();
    }
}
