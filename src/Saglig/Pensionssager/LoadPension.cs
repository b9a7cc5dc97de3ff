using Ret;
using Saglig.Ansøgninger;
using Saglig.Forelæggelser;
using Saglig.Oplysninger;
using Saglig.Personer;
using Saglig.Sager;

namespace Saglig.Pensionssager;

/// <summary>Gathers what the law asks about a case of førtidspension. Reads; never judges.</summary>
public sealed class LoadPension(
    PensionSql sql,
    LoadForelæggelse forelæggelse,
    ForeliggendeSql foreliggende,
    AnsøgningSql ansøgninger,
    BorgerSql borgere
)
{
    /// <summary>Never null, also when nothing is written.</summary>
    public async Task<Pensionssag> For(Sag sag)
    {
        var held = await sql.Find(sag.Id);
        var begun = await ansøgninger.Begun(sag);
        var put = await forelæggelse.For(sag);
        return new()
        {
            Regime = Regime.For(begun),
            Ansøgt = begun,
            Påbegyndt = held.Påbegyndt,
            Fødselsdag = await borgere.Born(sag.Borger),
            Folkepensionsdag = held.Fælles.Folkepensionsdag,
            Betingelser = held.Fælles.Betingelser,
            VarigtNedsatFordi = held.VarigtNedsatFordi,
            KanIkkeBrugesFordi = held.KanIkkeBrugesFordi,
            Foreliggende = await foreliggende.Find(sag.Id),
            Forelæggelse = put,
        };
    }
}
