using Ret;
using Saglig.Ansøgninger;
using Saglig.Forelæggelser;
using Saglig.Sager;

namespace Saglig.Jobafklaringer;

/// <summary>Gathers what the law asks about a case of jobafklaring. Reads; never judges.</summary>
public sealed class LoadJobafklaring(
    JobafklaringSql sql,
    LoadForelæggelse forelæggelse,
    AnsøgningSql ansøgninger
)
{
    /// <summary>Never null, also when nothing is written.</summary>
    public async Task<Jobafklaringssag> For(Sag sag)
    {
        var held = await sql.Find(sag.Id);
        return new()
        {
            Regime = Regime.For(await ansøgninger.Begun(sag)),
            Betingelser = held.Fælles.Betingelser,
            SidsteSygedagpengedag = held.SidsteSygedagpengedag,
            Begynder = held.Begynder,
            Måneder = held.Måneder,
            UdenTeamFordi = held.UdenTeamFordi,
            Forelæggelse = await forelæggelse.For(sag),
        };
    }
}
