using Saglig.Personer;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Ledelse.Sagsbehandlerskift;

/// <summary>What the page shows: who has the case, whom it can be given to, and how often it has changed hands.</summary>
public sealed record ReassignPage(
    string? Nu,
    IReadOnlyList<Valgmulighed> Kandidater,
    int SkiftDetSidsteÅr
)
{
    /// <summary>The reader may do it: a leader, or a caseworker when nobody has the case.</summary>
    public bool Må => Kandidater.Count > 0;
}

/// <summary>Loads the page for one case and reader.</summary>
public sealed class LoadReassign(SkiftSql sql, Names names, TimeProvider clock)
{
    /// <summary>Only candidates whom this reader may choose.</summary>
    public async Task<ReassignPage> For(Sag sag, EmployeeActor me)
    {
        var who = (await sql.Candidates(sag.Unit, sag.Id))
            .Where(k => ReassignSag.May(me, sag, k.Id))
            .ToList();
        var shown = await names.ForStaff(
            who.Select(k => k.Id).Concat(sag.Ansvarlig is { } id ? [id] : [])
        );
        return new(
            sag.Ansvarlig is { } now ? shown[now].Name : null,
            [
                .. who.Select(k => new Valgmulighed(
                    k.Id.Value.ToString(),
                    $"{shown[k.Id].Name} ({k.ÅbneSager} åbne sager)"
                )),
            ],
            await sql.Count(sag.Id, clock.Now().AddYears(-1))
        );
    }
}
