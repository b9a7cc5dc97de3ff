using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Journaler;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Tiltag;

/// <summary>Answers the question about health before a measure begins (S3-27).</summary>
[Kladde("Helbredet før tiltaget")]
public sealed class AssessModel(
    CurrentSag sag,
    TiltagSql sql,
    EntrySql entries,
    AssessTiltag assess
) : PageModel
{
    private const int MostEntries = 2000;

    public Sag Sag => sag.Value;

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty, Display(Name = "Kan det gøre sygdommen værre?")]
    public Helbredsrisiko? Risiko { get; set; }

    [BindProperty, Display(Name = "Hvorfor?")]
    public string Fordi { get; set; } = "";

    [BindProperty, Display(Name = "Hvilket dokument hviler svaret på?")]
    public string Dokument { get; set; } = "";

    /// <summary>The version that the person sees.</summary>
    [BindProperty]
    public int Udgave { get; set; }

    public PlanlagtTiltag Tiltag { get; private set; } = null!;
    public IReadOnlyList<Valgmulighed> Papirer { get; private set; } = [];

    public async Task<IActionResult> OnGet()
    {
        if (!await Load())
            return NotFound();
        Udgave = Tiltag.Version;
        Risiko = Tiltag.Risiko == Helbredsrisiko.IkkeVurderet ? null : Tiltag.Risiko;
        (Fordi, Dokument) = (Tiltag.RisikoFordi, Tiltag.RisikoDokument);
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (!await Load())
            return NotFound();
        CheckFields();
        if (!ModelState.IsValid)
            return Page();
        var answer = Tiltag with
        {
            Version = Udgave,
            Risiko = Risiko!.Value,
            RisikoFordi = Fordi,
            RisikoDokument = Dokument,
        };
        return await assess.Run(Sag.Id, answer) switch
        {
            TiltagResult.Done => this.RedirectWithMessage(
                Links.Show(Sag.Nummer, Tiltag.Id),
                "Svaret er journaliseret."
            ),
            TiltagResult.NotFound => NotFound(),
            _ => this.Refuse("Tiltaget er ændret imens. Læs det igen, før du svarer."),
        };
    }

    private void CheckFields()
    {
        var answered = Risiko is Helbredsrisiko.Nej or Helbredsrisiko.Ja or Helbredsrisiko.Ukendt;
        this.Check(answered, nameof(Risiko), "Vælg et svar.");
        this.Check(Fordi != "", nameof(Fordi), "Skriv, hvorfor svaret er sådan.");
        this.Check(
            Dokument == "" || Papirer.Any(p => p.Value == Dokument),
            nameof(Dokument),
            "Vælg et dokument fra sagens journal."
        );
        this.Check(
            Risiko is null or Helbredsrisiko.Ukendt || Dokument != "",
            nameof(Dokument),
            "Vælg det dokument, svaret hviler på. Er der intet, så svar, at det ikke vides."
        );
    }

    private async Task<bool> Load()
    {
        if (await sql.Find(Sag.Id, new(Id)) is not { } found)
            return false;
        Tiltag = found;
        Papirer =
        [
            .. (await entries.List(Sag.Id, null, 0, MostEntries))
                .Where(e => e is { DokumentNr: not null, Sealed: false, Deleted: false })
                .Select(e => $"{Sag.Nummer}-{e.DokumentNr} {e.Titel}")
                .Select(text => new Valgmulighed(text.Split(' ')[0], text)),
        ];
        return true;
    }
}
