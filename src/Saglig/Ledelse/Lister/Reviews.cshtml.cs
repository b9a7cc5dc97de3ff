using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Personer;

namespace Saglig.Ledelse.Lister;

/// <summary>Trainees' drafts that wait for a mentor, oldest first.</summary>
public sealed class ReviewsModel(VentendeSql sql, Names names, CurrentActor actor) : PageModel
{
    public IReadOnlyList<VentendeUdkast> Drafts { get; private set; } = [];
    public IReadOnlyDictionary<EmployeeId, ShownEmployee> Who { get; private set; } =
        new Dictionary<EmployeeId, ShownEmployee>();

    public async Task OnGet()
    {
        Drafts = await sql.Udkast((EmployeeActor)actor.Value);
        Who = await names.ForStaff(Drafts.SelectMany(d => new[] { d.Forfatter, d.Mentor }));
    }
}
