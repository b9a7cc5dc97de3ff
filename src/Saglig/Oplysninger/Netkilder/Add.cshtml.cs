using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Dokumenter;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Oplysninger.Netkilder;

/// <summary>The capture: a picture with address and time, covered before it is kept when it shows an activity.</summary>
[Kladde("Fund"), StreamingUpload]
public sealed class AddModel(
    CurrentSag sag,
    NetopslagSql sql,
    LoadOpen load,
    ReadFund read,
    AddFund add
) : PageModel
{
    public Sag Sag => sag.Value;

    [FromRoute]
    public Guid Opslag { get; set; }

    public FundForm Form { get; } = new();
    public Netopslag Row { get; private set; } = null!;

    public async Task<IActionResult> OnGet()
    {
        if (!await Load())
            return NotFound();
        (Form.Dag, Form.Klokken) = read.Now;
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (!await Load())
            return NotFound();
        var sent = await read.Run(HttpContext);
        await TryUpdateModelAsync(Form, "", sent.Values);
        if (sent.Refusal is { } refusal)
            return this.Refuse(refusal);
        var fund = this.CheckFund(Form, Row, sent.Picture);
        if (fund is null || !ModelState.IsValid)
            return Page();
        switch (await add.Run(Sag.Id, Row.Id, fund))
        {
            case FundResult.Saved saved:
                return this.RedirectWithMessage(
                    Links.NewAktivitet(Sag.Nummer, saved.Id),
                    Told(saved)
                );
            case FundResult.NotYet(var tried):
                foreach (var no in tried.Where(p => p.Spærrer))
                    ModelState.AddModelError(FundChecks.FieldOf(no.Kode), no.Nej);
                return Page();
            case FundResult.Refused(var sentence):
                return this.Refuse(sentence);
            case FundResult.NotFound:
                return NotFound();
            default:
                throw new UnreachableException();
        }
    }

    private static string Told(FundResult.Saved saved) =>
        string.Join(
            " ",
            saved
                .Advarsler.Select(w => ((Mangler)w.Svar).Hvad)
                .Prepend("Fundet ligger på sagen. Skriv nu, hvad det kan bruges til.")
        );

    private async Task<bool> Load()
    {
        if (await sql.Find(Sag.Id, new(Opslag)) is not { } row)
            return false;
        Row = row;
        if (row.Fakta.ErPapir)
            Form.Papirer = await load.Papers(Sag);
        return true;
    }
}
