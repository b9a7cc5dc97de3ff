using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Post;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Oplysninger.Særlige;

/// <summary>A second person looks at information of a special category and lets it be used, or leaves it.</summary>
[Kladde("Særlig oplysning")]
public sealed class ApproveModel(
    CurrentSag sag,
    OplysningSql sql,
    CurrentActor actor,
    ApproveSærlig approve,
    DeliverDokument papers
) : PageModel
{
    public Sag Sag => sag.Value;

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty, Display(Name = "Hvorfor er det nødvendigt at bruge den i sagen?")]
    public string Begrundelse { get; set; } = "";

    public Oplysning Oplysning { get; private set; } = null!;

    /// <summary>Whoever marked it cannot be the second person.</summary>
    public bool ErMinEgen => Oplysning.SærligAf?.Value == actor.Value.PersonId;

    /// <summary>The papers it rests on. By their own number they open for who handles the case only.</summary>
    public IReadOnlyList<string> Papirer =>
        [
            .. Oplysning.Fakta.Fund is { } find ? [find.Dokument] : Array.Empty<string>(),
            .. Oplysning.Fakta.Dokumenter,
        ];

    public async Task<IActionResult> OnGet() => await Load() ? Page() : NotFound();

    /// <summary>One of the papers, while it waits for the second person and for no longer.</summary>
    public async Task<IActionResult> OnGetPapir(int nr) =>
        await Load()
        && Papirer.Contains($"{Sag.Nummer}-{nr}")
        && await papers.Run(Sag.Id, nr, forCitizen: false, false, HttpContext.RequestAborted)
            is { } file
            ? file
            : NotFound();

    /// <summary>Colleagues of the unit and nobody else, whatever reason they gave for opening the case.</summary>
    private bool ErIEnheden => actor.Value is EmployeeActor employee && employee.Unit == Sag.Unit;

    public async Task<IActionResult> OnPost()
    {
        if (!await Load())
            return NotFound();
        this.Check(
            Begrundelse != "",
            nameof(Begrundelse),
            "Skriv, hvorfor den er nødvendig i netop denne sag."
        );
        if (!ModelState.IsValid)
            return Page();
        return await approve.Run(Sag.Id, new(Id), Begrundelse)
            ? this.RedirectWithMessage(
                Links.Show(Sag.Nummer),
                "Godkendt. Oplysningen kan nu bruges."
            )
            : this.Refuse(
                "Den kan ikke godkendes af dig: du har selv mærket den, eller du er ikke i sagens enhed."
            );
    }

    private async Task<bool> Load()
    {
        if (
            !ErIEnheden
            || await sql.Find(Sag.Id, new(Id))
                is not { Fakta: { Særlig: not null, SærligGodkendt: false } } found
        )
            return false;
        Oplysning = found;
        return true;
    }
}
