using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Oplysninger.Netkilder;

/// <summary>The conversation at the gate: one question at a time, and the no comes at the first wrong answer.</summary>
[Kladde("Opslag på nettet")]
public sealed class OpenModel(CurrentSag sag, LoadOpen load, TryNetopslag rules, OpenNetopslag open)
    : PageModel
{
    public Sag Sag => sag.Value;

    [BindProperty]
    public OpenForm Form { get; set; } = new();

    /// <summary>The question that the person wants to answer anew.</summary>
    [BindProperty]
    public Portspørgsmål? Ret { get; set; }

    /// <summary>The rule that said no; null while none has.</summary>
    public Prøvelse? Nej { get; private set; }

    public Instruks? Instruks => Form.Kanal is { } channel ? load.Instruks(channel) : null;
    public IReadOnlyList<Retskilde> Retskilder => load.Retskilder;

    /// <summary>The questions before the one on the screen, which have been answered.</summary>
    public IEnumerable<Portspørgsmål> Besvaret => Form.Spørgsmål.Where(q => q < Form.Trin);

    public IReadOnlyList<Trinpunkt> Steps =>
        [
            .. Form.Spørgsmål.Select(q => new Trinpunkt(
                Portvalg.Navn(q),
                q < Form.Trin ? Trintilstand.Færdig
                    : q > Form.Trin ? Trintilstand.Kommer
                    : Nej is null ? Trintilstand.Her
                    : Trintilstand.Fejl
            )),
        ];

    public bool ErSidste => Form.Trin == Form.Spørgsmål[^1];

    public async Task OnGet()
    {
        // A draft brings the conversation back to the question where it was left.
        if (LoadOpen.Draft(this) is { } draft)
            await TryUpdateModelAsync(Form, "", draft);
        await load.Fill(Sag, Form);
    }

    public async Task<IActionResult> OnPost()
    {
        await load.Fill(Sag, Form);
        ModelState.Remove(nameof(Form.Trin));
        if (Ret is { } again)
            return At(again);
        this.Check(
            Form.Kanal is not null,
            nameof(Form.Kanal),
            "Vælg, hvor du vil se efter, eller hvad der er kommet."
        );
        this.Check(
            Form.Papirer.All(n => Form.Sagspapirer.Any(p => p.Value == n)),
            nameof(Form.Papirer),
            "Vælg papirer fra sagens journal."
        );
        if (Form.Kanal is null)
            return At(Portspørgsmål.Anledning);
        if (await Stopped() is { } stopped)
            return At(stopped);
        if (!ModelState.IsValid || !ErSidste)
            return At(ModelState.IsValid ? Form.Spørgsmål.First(q => q > Form.Trin) : Form.Trin);
        return await open.Run(Sag.Id, Form.ToFakta(Sag.Nummer)) switch
        {
            OpenResult.Opened(var id) => this.RedirectWithMessage(
                Links.AddFund(Sag.Nummer, id),
                "Grunden står i journalen. Nu kan du se efter og lægge det, du finder, på sagen."
            ),
            OpenResult.Closed(var tried) => this.RefuseByRules(tried),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The first question, up to the one on the screen, whose rule says no; its sentence stands beside the field.</summary>
    private async Task<Portspørgsmål?> Stopped()
    {
        var stops = (await rules.For(Sag.Id, Form.ToFakta(Sag.Nummer)))
            .Where(p => p.Spærrer)
            .ToDictionary(p => p.Kode);
        foreach (var question in Form.Spørgsmål.Where(q => q <= Form.Trin))
        {
            var no = Portvalg.Regler(question).Where(stops.ContainsKey).ToList();
            foreach (var code in no)
                ModelState.AddModelError(Portvalg.Felt(code), stops[code].Nej);
            if (no.Count == 0)
                continue;
            Nej = stops[no[0]];
            return question;
        }
        return null;
    }

    private PageResult At(Portspørgsmål question)
    {
        Form.Trin = question;
        return Page();
    }
}
