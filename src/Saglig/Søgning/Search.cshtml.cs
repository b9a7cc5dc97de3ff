using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Personer;
using Saglig.Sager;
using Saglig.Tekst;

namespace Saglig.Søgning;

/// <summary>
/// The answer to the search box. An exact number opens its case; one that may not be opened gives the page that asks
/// for a reason, whether or not there is such a case. Words find entries and documents; a name finds cases.
/// </summary>
public sealed class SearchModel(SearchSql entries, SagSearchSql cases, CurrentActor actor)
    : PageModel
{
    private const int PerPage = 20;
    private const int MostNames = 20;

    [BindProperty(SupportsGet = true)]
    public string Q { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Journalart? Art { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Side { get; set; } = 1;

    public IReadOnlyList<Found> Entries { get; private set; } = [];
    public IReadOnlyList<FoundSag> Cases { get; private set; } = [];
    public bool More { get; private set; }

    /// <summary>Whether the reader is one of those who register a new citizen.</summary>
    public bool MayRegister => Post.PostModule.ReceivingRoles.Any(Who.Has);

    /// <summary>The place of the first entry of the page among all that were found, from 1.</summary>
    public int First => (Side - 1) * PerPage + 1;

    private EmployeeActor Who => (EmployeeActor)actor.Value;

    public async Task<IActionResult> OnGet()
    {
        if (Typed.Read(Q) is Typed.Exact exact)
            return await Open(exact);
        var query = SearchQuery.Parse(Q);
        if (query.IsEmpty)
            return Page();
        Side = Math.Clamp(Side, 1, 500);
        var found = await entries.Search(query, Who, Art, First - 1, PerPage + 1);
        More = found.Count > PerPage;
        Entries = [.. found.Take(PerPage)];
        if (Side == 1 && Art is null)
            Cases = await ByName();
        return Page();
    }

    /// <summary>From the search box: a CPR number must not stand in an address, so it is answered before any redirect.</summary>
    public async Task<IActionResult> OnPost() =>
        Typed.Read(Q) is Typed.Exact exact ? await Open(exact) : Redirect(Links.Search(Q));

    private async Task<IActionResult> Open(Typed.Exact exact) =>
        await cases.Exact(exact, Who) switch
        {
            [] => AskForReason(exact),
            [var only] => Redirect(
                exact.DokumentNr is { } nr ? Sager.Links.Dokument(only, nr) : Sager.Links.Sag(only)
            ),
            var many => await Several(many),
        };

    // A CPR number travels in the signed and encrypted cookie of one redirect, never in an address.
    private RedirectResult AskForReason(Typed.Exact exact)
    {
        if (!exact.IsCpr)
            return Redirect(Adgang.Links.StateReason(exact.Whole));
        TempData[Adgang.Links.SearchedKey] = exact.Number;
        return Redirect(Adgang.Links.StateReason(""));
    }

    private async Task<IActionResult> Several(List<string> numbers)
    {
        Cases = await cases.ByNumbers(numbers);
        Q = "";
        return Page();
    }

    private async Task<List<FoundSag>> ByName()
    {
        var keys = Q.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(w => w.All(char.IsLetter))
            .Take(6);
        var list = keys.Select(SortName.Of).ToList();
        return list.Count == 0 ? [] : await cases.ByName(list, Who, MostNames);
    }

    public Passage PassageOf(Found found) => Passage.Find(found.Text, SearchQuery.Parse(Q));
}
