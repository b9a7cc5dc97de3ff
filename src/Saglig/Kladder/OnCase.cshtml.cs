using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Personer;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Kladder;

/// <summary>The drafts on the case, own and colleagues'; the caseworker and the leader can take a colleague's over.</summary>
public sealed class OnCaseModel(
    CurrentSag sag,
    DraftSql sql,
    TakeOverDraft take,
    Names names,
    CurrentActor actor
) : PageModel
{
    public Sag Sag => sag.Value;
    public EmployeeActor Me => (EmployeeActor)actor.Value;
    public bool May => TakeOverDraft.May(Me, Sag);
    public IReadOnlyList<Draft> Drafts { get; private set; } = [];
    public IReadOnlyDictionary<EmployeeId, ShownEmployee> Who { get; private set; } =
        new Dictionary<EmployeeId, ShownEmployee>();

    public bool IsMine(Draft draft) => draft.Person == Me.Id.Value;

    public async Task OnGet() => await Load();

    public async Task<IActionResult> OnPost(Guid id)
    {
        await Load();
        return await take.Run(Sag.Id, Me, id) switch
        {
            TakeOverResult.Overtaget => this.RedirectWithMessage(
                Links.OnCase(Sag.Nummer),
                "Kladden er din nu. Åbn den for at skrive videre."
            ),
            TakeOverResult.MåIkke => this.Refuse(
                "Kun sagens sagsbehandler og lederen kan overtage en kladde."
            ),
            TakeOverResult.HarSelv => this.Refuse(
                "Du har selv en kladde til den samme formular. Send eller kassér den først."
            ),
            _ => this.Refuse("Kladden findes ikke længere. Den kan være sendt eller kasseret."),
        };
    }

    private async Task Load()
    {
        Drafts = await sql.OnCase(Sag.Id);
        Who = await names.ForStaff(Drafts.Select(d => new EmployeeId(d.Person)));
    }
}
