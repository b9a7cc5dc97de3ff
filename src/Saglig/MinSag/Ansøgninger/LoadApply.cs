using Ret;
using Saglig.Personer;
using Saglig.Sager;

namespace Saglig.MinSag.Ansøgninger;

/// <summary>What the person who looks may apply for.</summary>
public sealed class LoadApply(
    AnsøgSql sql,
    FuldmagtSql mandates,
    CurrentActor actor,
    TimeProvider clock
)
{
    /// <summary>All that a citizen can apply for.</summary>
    public async Task<ApplyFields> All() =>
        new() { Types = await sql.Types(), Today = clock.Today() };

    /// <summary>
    /// What one can apply for in the case; null when nothing is applied for in such cases, it is closed, or a
    /// representative's mandate does not say so (FVL § 8). The paper itself can always be sent.
    /// </summary>
    public async Task<ApplyFields?> InCase(Sag sag)
    {
        var type = (await sql.Types()).SingleOrDefault(t => t.Kode == sag.Sagstype);
        return type is not null && sag.Afsluttet is null && await May(sag)
            ? new ApplyFields { Types = [type], Today = clock.Today() }
            : null;
    }

    private async Task<bool> May(Sag sag) =>
        actor.Value is not RepresentativeActor representative
        || await mandates.Lets(representative, sag.Id, Fuldmagtsomfang.Ansøgning, clock.Today());
}
