using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Oplysninger.Lægebestillinger;

/// <summary>Takes a doctor's answer and writes down what it says, once.</summary>
[Kladde("Svar fra læge")]
public sealed class ReceiveModel(
    CurrentSag sag,
    LoadBestilling load,
    ReceiveAnswer receive,
    IdSource ids
) : PageModel
{
    public Sag Sag => sag.Value;

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public ReceiveForm Form { get; set; } = new();

    public Lægebestillingsrække Row { get; private set; } = null!;

    public async Task<IActionResult> OnGet()
    {
        if (!await Load())
            return NotFound();
        Form.Modtaget = load.Today;
        return Row.Bestilling.ErÅben ? Page() : Redirect(Links.Bestilling(Sag.Nummer, Row.Id));
    }

    public async Task<IActionResult> OnPost()
    {
        if (!await Load())
            return NotFound();
        CheckFields();
        if (!ModelState.IsValid)
            return Page();
        return await receive.Run(Sag.Id, Row.Id, Form.ToOplysning(Row, ids.New())) switch
        {
            BestillingResult.Done => this.RedirectWithMessage(Links.Show(Sag.Nummer), Told()),
            BestillingResult.NotSent(var why) => this.Refuse(string.Join(" ", why)),
            BestillingResult.NotFound => NotFound(),
            _ => this.Refuse("Bestillingen er ikke åben længere."),
        };
    }

    private string Told() =>
        Row.Linje is null
            ? "Svaret er gemt som en oplysning."
            : "Svaret er gemt som en oplysning. Afslut linjen i planen, når spørgsmålet er besvaret.";

    private void CheckFields()
    {
        var known = Form.Papirer.Any(p => p.Value == Form.Dokument);
        this.Check(known, nameof(Form.Dokument), "Vælg det dokument, svaret står i.");
        this.Check(
            Form.Modtaget is { } day && day <= load.Today && day >= Row.Bestilling.Bestilt,
            nameof(Form.Modtaget),
            "Dagen skal ligge fra den dag, vi bestilte, til og med i dag."
        );
        this.Check(Form.Svar != "", nameof(Form.Svar), "Skriv, hvad lægen svarede.");
        this.Check(Form.Viser != "", nameof(Form.Viser), "Skriv, hvad svaret viser.");
        this.Check(Form.Retning is not null, nameof(Form.Retning), "Vælg, hvad det taler for.");
    }

    private async Task<bool> Load()
    {
        if (await load.Find(Sag.Id, new(Id)) is not { } row)
            return false;
        (Row, Form.Papirer) = (row, await load.Papers(Sag));
        return true;
    }
}
