using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Oplysninger;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Partshøringer;

/// <summary>The grounds on which a piece of information is not heard; one at a time.</summary>
public enum Valggrund
{
    [Display(Name = "Borgeren skal høres")]
    Høres,

    [Display(Name = "Borgeren ved, at vi har den, og at vi bruger den")]
    VedDet,

    [Display(Name = "Oplysningen er ikke væsentlig for afgørelsen")]
    IkkeVæsentlig,

    [Display(Name = "Høring undlades efter en undtagelse i loven")]
    Undtagelse,
}

/// <summary>Whether a piece of information is heard, and if not, why.</summary>
[Kladde("Valg om høring")]
public sealed class MarkModel(
    CurrentSag sag,
    OplysningSql oplysninger,
    LoadHøringsfakta facts,
    MarkHøring mark
) : PageModel
{
    public Sag Sag => sag.Value;

    [FromRoute]
    public Guid Id { get; init; }

    public Oplysning Oplysning { get; private set; } = null!;
    public Høringsdækning Dækning { get; private set; } = null!;

    /// <summary>The exceptions of FVL § 19 stk. 2 in the order of the law.</summary>
    public IReadOnlyList<Valgmulighed> Undtagelser { get; } =
    [
        .. Ret.Undtagelser.Alle.Select(u => new Valgmulighed(
            u.Nummer.ToString(),
            $"Nr. {(int)u.Nummer}: {u.Tekst}"
        )),
    ];

    [BindProperty, Display(Name = "Hvad vælger du?")]
    public Valggrund Valg { get; set; }

    [BindProperty, Display(Name = "Undtagelse efter forvaltningslovens § 19, stk. 2")]
    public Undtagelsesnummer? Nummer { get; set; }

    [BindProperty, Display(Name = "Begrundelse")]
    public string Fordi { get; set; } = "";

    [BindProperty]
    public int Version { get; set; }

    public async Task<IActionResult> OnGet()
    {
        if (!await Find())
            return NotFound();
        Version = Oplysning.Version;
        (Valg, Nummer, Fordi) = Oplysning.Fakta switch
        {
            { Undtagelse: { } u } => (Valggrund.Undtagelse, u.Nummer, u.Begrundelse),
            { BorgerenVedDetFordi: { Length: > 0 } why } => (Valggrund.VedDet, null, why),
            { IkkeVæsentligFordi: { Length: > 0 } why } => (Valggrund.IkkeVæsentlig, null, why),
            _ => (Valggrund.Høres, (Undtagelsesnummer?)null, ""),
        };
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (!await Find())
            return NotFound();
        this.Check(
            Valg == Valggrund.Høres || Fordi.Length > 0,
            nameof(Fordi),
            "Skriv, hvorfor borgeren ikke skal høres."
        );
        this.Check(
            Valg != Valggrund.Undtagelse || Nummer is not null,
            nameof(Nummer),
            "Vælg, hvilket nummer i loven du bruger."
        );
        if (!ModelState.IsValid)
            return Page();
        return await mark.Run(Sag.Id, Oplysning.Fakta.Id, Version, Chosen()) switch
        {
            HøringResult.Afvist(var why) => this.Refuse(why),
            _ => this.RedirectWithMessage(Links.List(Sag.Nummer), "Gemt på høringslisten."),
        };
    }

    private Høringsvalg Chosen() =>
        Valg switch
        {
            Valggrund.VedDet => new(BorgerenVedDet: Fordi),
            Valggrund.IkkeVæsentlig => new(IkkeVæsentlig: Fordi),
            Valggrund.Undtagelse => new(new Høringsundtagelse(Nummer!.Value, Fordi)),
            _ => new(),
        };

    private async Task<bool> Find()
    {
        if (await oplysninger.Find(Sag.Id, new(Id)) is not { } oplysning)
            return false;
        Oplysning = oplysning;
        Dækning = Høringsdækning.For(oplysning.Fakta, await facts.For(Sag.Id));
        return true;
    }
}
