using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Oplysninger.Indhentninger;

/// <summary>The form by which a source is asked; the rules' answers stand beside it.</summary>
[Kladde("Anmodning om oplysning")]
public sealed class AskModel(
    CurrentSag sag,
    PlanSql plan,
    SamtykkeSql samtykker,
    AskSource ask,
    TimeProvider clock
) : PageModel
{
    public Sag Sag => sag.Value;

    [BindProperty]
    public AskForm Form { get; set; } = new();

    public async Task<IActionResult> OnGet(Guid? linje)
    {
        if (linje is { } id)
        {
            if (await plan.Find(Sag.Id, new(id)) is not { } row)
                return NotFound();
            Form = AskForm.For(row);
        }
        await Load();
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        await Load();
        CheckFields();
        if (!ModelState.IsValid)
            return Page();
        return this.Answer(
            await ask.Run(Sag.Id, Form.ToIndhentning()),
            Form,
            Links.Show(Sag.Nummer),
            $"Journaliseret: vi har spurgt om {Form.Hvad}."
        );
    }

    private void CheckFields()
    {
        this.Check(Form.Niveau is not null, nameof(Form.Niveau), "Vælg, hvem vi spørger.");
        this.Check(
            Form.Niveau is null or Kildeniveau.Borger || Form.Kilde != "",
            nameof(Form.Kilde),
            "Skriv kildens navn."
        );
        this.Check(Form.Hvad != "", nameof(Form.Hvad), "Skriv, hvad vi beder om.");
        this.Check(Form.Hvad.Length <= 200, nameof(Form.Hvad), "Skriv det med højst 200 tegn.");
        this.Check(
            Form.Linje is not { } id || Form.Linjer.Any(l => l.Value == id.ToString()),
            nameof(Form.Linje),
            "Vælg en linje fra sagens plan."
        );
        this.Check(
            Form.Til is null || Form.Fra is null || Form.Til >= Form.Fra,
            nameof(Form.Til),
            "Perioden kan ikke slutte, før den begynder."
        );
        this.Check(
            Form.Frist is null || Form.Frist > clock.Today(),
            nameof(Form.Frist),
            "Fristen skal ligge efter i dag."
        );
    }

    private async Task Load()
    {
        Form.Linjer =
        [
            .. (await plan.Rows(Sag.Id)).Select(r => new Valgmulighed(
                r.Id.Value.ToString(),
                r.Linje.Hvad
            )),
        ];
        Form.Samtykker = Samtykkevalg.Of(await samtykker.For(Sag.Id), clock.Today());
    }
}
