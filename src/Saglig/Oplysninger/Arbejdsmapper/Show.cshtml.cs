using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Oplysninger.Arbejdsmapper;

/// <summary>What is still worked with, what is proposed out of it, and what is out.</summary>
[Kladde("Arbejdsmappen")]
public sealed class ShowModel(
    CurrentSag sag,
    LoadArbejdsmappe load,
    TakeOut takeOut,
    PutBack putBack
) : PageModel
{
    public Sag Sag => sag.Value;
    public Mappe Mappe { get; private set; } = null!;

    [BindProperty, Display(Name = "Foreslået taget ud")]
    public List<Guid> Foreslåede { get; set; } = [];

    [BindProperty, Display(Name = "Det øvrige")]
    public List<Guid> Andre { get; set; } = [];

    [BindProperty, Display(Name = "Hvorfor skal det ikke bruges mere?")]
    public string Fordi { get; set; } = "";

    public async Task OnGet() => Mappe = await load.For(Sag);

    public async Task<IActionResult> OnPost(Guid? tilbage)
    {
        if (tilbage is { } back)
            return await putBack.Run(Sag.Id, new(back))
                ? Told("Lagt tilbage. Se efter, om den skal bruges.")
                : Told("Den lå allerede i arbejdsmappen.");
        Mappe = await load.For(Sag);
        var chosen = Chosen();
        this.Check(chosen.Count > 0, First, "Vælg det, der skal ud.");
        this.Check(Fordi != "", nameof(Fordi), "Skriv, hvorfor det ikke skal bruges mere.");
        if (!ModelState.IsValid)
            return Page();
        return await takeOut.Run(Sag.Id, chosen, Fordi) switch
        {
            0 => Told("Det var allerede taget ud."),
            1 => Told("Én oplysning er taget ud. Du kan lægge den tilbage her."),
            var many => Told($"{many} oplysninger er taget ud. Du kan lægge dem tilbage her."),
        };
    }

    private string First => Mappe.Foreslået.Count > 0 ? nameof(Foreslåede) : nameof(Andre);

    /// <summary>Only what the page offered this person.</summary>
    private List<OplysningId> Chosen()
    {
        var offered = Mappe.Foreslået.Concat(Mappe.Resten).Select(v => v.Value).ToHashSet();
        return
        [
            .. Foreslåede
                .Concat(Andre)
                .Where(id => offered.Contains(id.ToString()))
                .Select(id => new OplysningId(id)),
        ];
    }

    private IActionResult Told(string message) =>
        this.RedirectWithMessage(Links.Arbejdsmappe(Sag.Nummer), message);
}
