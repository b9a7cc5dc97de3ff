using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Oplysninger.Indhentninger;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Oplysninger.Lægebestillinger;

/// <summary>The form by which a paper is ordered from a doctor; the rules' answers stand beside it.</summary>
[Kladde("Bestilling hos læge")]
public sealed class OrderModel(
    CurrentSag sag,
    LoadBestilling load,
    OrderFromDoctor order,
    IdSource ids
) : PageModel
{
    public Sag Sag => sag.Value;

    [BindProperty]
    public BestillingForm Form { get; set; } = new();

    public IReadOnlyList<Prøvelse> Prøvelser { get; private set; } = [];

    public async Task<IActionResult> OnGet(Guid? linje)
    {
        if (linje is { } id)
        {
            if (await load.Line(Sag.Id, new(id)) is not { } row)
                return NotFound();
            (Form.Linje, Form.Formål, Form.Forventet) = (id, row.Linje.Formål, row.Linje.Frist);
        }
        await load.Fill(Sag, Form);
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        await load.Fill(Sag, Form);
        this.CheckAll(Form, load.Today);
        if (!ModelState.IsValid)
            return Page();
        var wish = Form.ToBestilling(new(ids.New()), load.Today);
        switch (await order.Run(Sag, wish, Form.SpørgerIgenFordi))
        {
            case AskResult.Asked(var warnings):
                return this.RedirectWithMessage(
                    Links.Bestilling(Sag.Nummer, wish.Id),
                    Told(wish, warnings)
                );
            case AskResult.NotSent(var obstacles):
                return this.Refuse(string.Join(" ", obstacles));
            case AskResult.NotYet(var tried, var found):
                (Prøvelser, Form.Fundet) = (tried, found);
                return this.RefuseByRules(tried);
            default:
                throw new UnreachableException();
        }
    }

    private static string Told(Lægebestillingsrække wish, IReadOnlyList<Prøvelse> warnings) =>
        string.Join(
            " ",
            warnings
                .Select(w => ((Mangler)w.Svar).Hvad)
                .Prepend($"Bestilt og journaliseret: {wish.Bestilling.Hvad}.")
        );
}
