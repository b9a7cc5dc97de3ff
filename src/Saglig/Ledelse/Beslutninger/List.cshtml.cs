using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Personer;
using Saglig.Praksis;
using Saglig.Sager;

namespace Saglig.Ledelse.Beslutninger;

/// <summary>The municipality's own decisions on practice, with who wrote each down and who ended it.</summary>
public sealed class ListModel(PraksisSql sql, SagSql cases, Names names) : PageModel
{
    private IReadOnlyDictionary<string, string> types = new Dictionary<string, string>();

    public IReadOnlyList<EgenPraksis> Own { get; private set; } = [];
    public IReadOnlyDictionary<EmployeeId, ShownEmployee> Who { get; private set; } =
        new Dictionary<EmployeeId, ShownEmployee>();

    public async Task OnGet()
    {
        Own = await sql.All();
        types = (await cases.Types()).ToDictionary(t => t.Kode, t => t.Navn);
        Who = await names.ForStaff(
            Own.SelectMany(p =>
                p.Ophør is { } ended ? new[] { p.SkrevetAf, ended.Af } : [p.SkrevetAf]
            )
        );
    }

    /// <summary>The case types in words.</summary>
    public string Types(Praksisbeslutning b) =>
        b.Sagstyper.Count == 0
            ? "Alle sager om en borger"
            : string.Join(", ", b.Sagstyper.Select(kode => types.GetValueOrDefault(kode, kode)));

    /// <summary>The rule's sentence in its newest edition; its code when it is no more.</summary>
    public static string Rule(string kode) =>
        Regelkatalog.Udgaver(kode) is [.., var newest] ? newest.Krav : kode;
}
