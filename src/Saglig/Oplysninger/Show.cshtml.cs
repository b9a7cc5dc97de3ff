using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Oplysninger.Arbejdsmapper;
using Saglig.Sager;

namespace Saglig.Oplysninger;

/// <summary>The information of a case: the two lists of the plan, what we know, consents, and whether it is enough.</summary>
public sealed class ShowModel(
    CurrentSag sag,
    LoadOverblik load,
    LoadVentende waiting,
    CurrentActor actor,
    TimeProvider clock
) : PageModel
{
    public Sag Sag => sag.Value;

    public Oplysningsoverblik Alt { get; private set; } = null!;

    public DateOnly Today => clock.Today();

    /// <summary>Consents asked for that were not given: those waiting for the citizen, and those refused.</summary>
    public IReadOnlyList<Samtykkeanmodning> Asked { get; private set; } = [];

    /// <summary>What has been ordered from doctors, the newest first.</summary>
    public IReadOnlyList<Lægebestillingsrække> Bestillinger { get; private set; } = [];

    /// <summary>How much is proposed out of the working set (S1-5).</summary>
    public int Foreslået { get; private set; }

    public async Task OnGet([FromServices] Mappeforslag forslag)
    {
        Alt = await load.For(Sag.Id);
        Foreslået = (await forslag.For(Sag.Id, Alt.Oplysninger)).Count;
        (Bestillinger, Asked) = await waiting.For(Sag.Id);
    }

    /// <summary>What the page says about the working set beside its link.</summary>
    public string OmMappen =>
        string.Join(
            " ",
            new[]
            {
                Foreslået switch
                {
                    0 => "",
                    1 => "Én oplysning foreslås taget ud.",
                    var many => $"{many} oplysninger foreslås taget ud.",
                },
                Alt.Ude switch
                {
                    0 => "",
                    1 => "Én er taget ud.",
                    var many => $"{many} er taget ud.",
                },
            }.Where(sentence => sentence != "")
        );

    /// <summary>Of a special category, only who handles the case reads what it says (S0-18).</summary>
    public bool MåSe(Oplysning oplysning) =>
        oplysning.Fakta.Særlig is null || Særligblik.MåSe(Sag, actor.Value);

    /// <summary>Where one goes to do what a rule misses.</summary>
    public string? LinkFor(Prøvelse tried) =>
        tried.Kode switch
        {
            "borgeren-er-hovedkilden" => Links.New(Sag.Nummer),
            "laegebestilling-besvaret" or "laegen-er-ikke-borgeren" => Links.Show(Sag.Nummer)
                + "#laeger",
            "plan-formaal-og-frist" or "sagen-er-oplyst" => Links.Show(Sag.Nummer) + "#plan",
            _ => null,
        };

    public string StateOf(PlanRow row) =>
        row switch
        {
            { Linje.Forklaring: not "" } => $"Oplyst uden: {row.Linje.Forklaring}",
            { Lukket: { } day } => $"Skaffet {Ui.Dates.Brief(day)}",
            { Linje.Frist: { } day } when day < Today => "Fristen er gået",
            { Spurgt: not null } => "Venter på svar",
            _ => "Mangler",
        };

    public string StateOf(Lægebestilling order) =>
        order switch
        {
            { Modtaget: { } day } => $"Besvaret {Ui.Dates.Brief(day)}",
            { Annulleret: { } day } => $"Annulleret {Ui.Dates.Brief(day)}",
            _ when order.ErForsinket(Today) => $"Lægen er forsinket{Reminded(order)}",
            _ => $"Venter på lægen{Reminded(order)}",
        };

    private static string Reminded(Lægebestilling order) =>
        order.Rykket.Count switch
        {
            0 => "",
            1 => ", rykket en gang",
            var times => $", rykket {times} gange",
        };

    public string StateOf(Samtykkeanmodning asked) =>
        asked switch
        {
            { Besvaret: { } day } => $"Borgeren sagde nej {Ui.Dates.Brief(day)}",
            _ when asked.ErÅben(Today) => "Venter på borgerens svar",
            _ => "Udløb uden svar",
        };

    public string StateOf(Samtykke samtykke) =>
        samtykke switch
        {
            { TrukketTilbage: { } day } => $"Trukket tilbage {Ui.Dates.Brief(day)}",
            { Udløber: { } day } when day < Today => $"Udløbet {Ui.Dates.Brief(day)}",
            { Udløber: { } day } => $"Gælder til og med {Ui.Dates.Brief(day)}",
            _ => "Gælder",
        };
}
