using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Personer;
using Saglig.Storage;
using Saglig.Ui;

namespace Saglig.Ledelse.Lister;

/// <summary>Reasons that the unit's people stated for opening other units' cases; the leader marks what has been looked at.</summary>
public sealed class ReasonsModel(
    BegrundelseSql sql,
    Names names,
    CurrentActor actor,
    Db db,
    TimeProvider clock
) : PageModel
{
    private const int Most = 50;

    [BindProperty]
    public List<Guid> Id { get; set; } = [];

    public IReadOnlyList<Begrundelse> Unseen { get; private set; } = [];
    public IReadOnlyList<Begrundelse> Seen { get; private set; } = [];
    public IReadOnlyDictionary<EmployeeId, ShownEmployee> Who { get; private set; } =
        new Dictionary<EmployeeId, ShownEmployee>();

    private EmployeeActor Leader => (EmployeeActor)actor.Value;

    public async Task OnGet()
    {
        Unseen = await sql.For(Leader, seen: false, Most);
        Seen = await sql.For(Leader, seen: true, Most);
        Who = await names.ForStaff(Unseen.Concat(Seen).Select(b => b.Hvem));
    }

    public async Task<IActionResult> OnPost()
    {
        var marked = await db.Write(async () =>
        {
            var count = 0;
            foreach (var id in Id.Distinct().Take(Most))
                count += await sql.MarkSeen(id, Leader, clock.Now());
            return count;
        });
        return this.RedirectWithMessage(
            Links.Opslag,
            marked switch
            {
                0 => "Der var intet at markere.",
                1 => "Opslaget er markeret som set.",
                _ => $"{marked} opslag er markeret som set.",
            }
        );
    }
}
