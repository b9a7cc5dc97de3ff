using Ret;
using Saglig.Sager;

namespace Saglig.Vurderinger;

/// <summary>The rules that the draft of an assessment meets when its author signs it.</summary>
public sealed class Vurderingsstop(VurderingSql sql, TryVurdering rules, TimeProvider clock)
    : ICaseRules
{
    /// <summary>A case without a draft has nothing to sign.</summary>
    public async Task<IReadOnlyList<Prøvelse>> Try(Sag sag)
    {
        if (sag.Afsluttet is not null || await sql.Draft(sag.Id) is not { } draft)
            return [];
        var signed = draft with { Helhed = draft.Helhed with { Underskrevet = clock.Today() } };
        return (await rules.For(sag, signed, draft.SkrevetAf)).Prøvelser;
    }
}
