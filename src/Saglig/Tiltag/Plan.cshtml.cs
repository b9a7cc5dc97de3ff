using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Tiltag;

/// <summary>Plans a measure; the question about health comes next.</summary>
[Kladde("Nyt tiltag")]
public sealed class PlanModel(CurrentSag sag, PlanTiltag plan, IdSource ids) : PageModel
{
    private const int LongestName = 200;

    public Sag Sag => sag.Value;

    [BindProperty]
    public TiltagForm Form { get; set; } = new();

    public async Task<IActionResult> OnPost()
    {
        CheckFields();
        if (!ModelState.IsValid)
            return Page();
        var id = new TiltagId(ids.New());
        var refusal = await plan.Run(
            Sag.Id,
            new(id, Form.Art!.Value, Form.Navn, Form.Formål, Form.Hos, Form.Fra!.Value)
            {
                Til = Form.Til,
            }
        );
        return refusal is null
            ? this.RedirectWithMessage(
                Links.Assess(Sag.Nummer, id),
                "Planlagt. Svar nu på, om det kan gøre sygdommen værre."
            )
            : this.Refuse(refusal);
    }

    private void CheckFields()
    {
        this.Check(Form.Art is not null, nameof(Form.Art), "Vælg, hvad slags tiltag det er.");
        this.Check(Form.Navn != "", nameof(Form.Navn), "Giv tiltaget et kort navn.");
        this.Check(
            Form.Navn.Length <= LongestName && Form.Hos.Length <= LongestName,
            nameof(Form.Navn),
            "Navnet må højst være på 200 tegn."
        );
        this.CheckStep(Form.Navn, nameof(Form.Navn));
        this.CheckStep(Form.Formål, nameof(Form.Formål));
        this.CheckStep(Form.Hos, nameof(Form.Hos));
        this.Check(Form.Formål != "", nameof(Form.Formål), "Skriv, hvad det skal føre til.");
        this.Check(Form.Fra is not null, nameof(Form.Fra), "Skriv, hvornår det skal begynde.");
        this.Check(
            Form.Til is null || Form.Fra is null || Form.Til >= Form.Fra,
            nameof(Form.Til),
            "Tiltaget kan ikke slutte, før det begynder."
        );
    }
}
