using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Ui;

namespace Saglig.Ledelse.Beslutninger;

/// <summary>The fields of a political decision on practice as the page posts them.</summary>
public abstract class PraksisForm : PageModel
{
    private const int Longest = 1000;

    [BindProperty, Display(Name = "Hvornår blev det besluttet?")]
    public DateOnly? Dato { get; set; }

    [BindProperty, Display(Name = "Hvem besluttede det?")]
    public string Hvem { get; set; } = "";

    [BindProperty, Display(Name = "Beslutningen i kort form")]
    public string Kort { get; set; } = "";

    [BindProperty, Display(Name = "Hvad gælder den for?")]
    public string Omfang { get; set; } = "";

    [BindProperty, Display(Name = "Sagstyper")]
    public List<string> Sagstyper { get; set; } = [];

    [BindProperty, Display(Name = "Hvilke regler holder den?")]
    public List<string> Regler { get; set; } = [];

    [BindProperty, Display(Name = "Hvorfor er det ikke en fast regel?")]
    public string IkkeFastRegelFordi { get; set; } = "";

    public IReadOnlyList<Valgmulighed> Typer { get; protected set; } = [];

    /// <summary>Every rule of the program, in its newest edition.</summary>
    public static IReadOnlyList<Valgmulighed> Kataloget { get; } =
    [
        .. Regelkatalog
            .Alle.GroupBy(r => r.Kode)
            .Select(g => g.MaxBy(r => r.Udgave)!)
            .Select(r => new Valgmulighed(r.Kode, r.Krav, r.Hjemmel.ToString())),
    ];

    protected Praksisbeslutning Typed =>
        new("", Dato!.Value, Hvem, Kort, Omfang, Regler) { Sagstyper = Sagstyper };

    /// <summary>Records what is wrong, beside the fields.</summary>
    protected void Check(DateOnly today)
    {
        this.Check(
            Dato is { } day && day <= today,
            nameof(Dato),
            "Skriv den dag, det blev besluttet. Den kan ikke ligge efter i dag."
        );
        foreach (
            var (name, text, sentence) in new[]
            {
                (nameof(Hvem), Hvem, "Skriv, hvem der besluttede det."),
                (nameof(Kort), Kort, "Skriv, hvad der er besluttet."),
                (nameof(Omfang), Omfang, "Skriv, hvad beslutningen gælder for."),
            }
        )
            this.Check(
                text is { Length: > 0 and <= Longest },
                name,
                $"{sentence} Højst 1.000 tegn."
            );
        this.Check(
            Sagstyper.All(kode => Typer.Any(t => t.Value == kode)),
            nameof(Sagstyper),
            "Vælg sagstyper fra listen."
        );
        this.Check(
            Regler.Count > 0 && Regler.All(kode => Kataloget.Any(r => r.Value == kode)),
            nameof(Regler),
            "Vælg mindst én regel, der holder beslutningen. Ellers kan programmet ikke holde den."
        );
    }
}
