using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
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
        return this.Answer(
            await order.Run(Sag, wish, Form.SpørgerIgenFordi),
            Form,
            Links.Bestilling(Sag.Nummer, wish.Id),
            $"Bestilt og journaliseret: {wish.Bestilling.Hvad}."
        );
    }
}
