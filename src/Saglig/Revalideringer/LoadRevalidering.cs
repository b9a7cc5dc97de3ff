using Ret;
using Saglig.Ansøgninger;
using Saglig.Foranstaltninger;
using Saglig.Sager;

namespace Saglig.Revalideringer;

/// <summary>Gathers what the law asks about a case of revalidering. Reads; never judges.</summary>
public sealed class LoadRevalidering(RevalideringSql sql, AnsøgningSql ansøgninger)
{
    /// <summary>Never null, also when nothing is written.</summary>
    public async Task<Revalideringssag> For(Sag sag)
    {
        var held = await sql.Find(sag.Id);
        return new()
        {
            Regime = Regime.For(await ansøgninger.Begun(sag)),
            Betingelser = held.Fælles.Betingelser,
            Erhvervsmål = held.Erhvervsmål,
            Plan = Papirer.Whole(sag.Nummer, held.Plan),
        };
    }
}
