using Ret;
using Saglig.Ansøgninger;
using Saglig.Forelæggelser;
using Saglig.Personer;
using Saglig.Sager;

namespace Saglig.Ressourceforløb;

/// <summary>Gathers what the law asks about a case of ressourceforløb. Reads; never judges.</summary>
public sealed class LoadRessourceforløb(
    RessourceforløbSql sql,
    LoadForelæggelse forelæggelse,
    AnsøgningSql ansøgninger,
    BorgerSql borgere
)
{
    /// <summary>Never null, also when nothing is written.</summary>
    public async Task<Ressourceforløbssag> For(Sag sag)
    {
        var held = await sql.Find(sag.Id);
        return new()
        {
            Regime = Regime.For(await ansøgninger.Begun(sag)),
            Fødselsdag = await borgere.Born(sag.Borger),
            Folkepensionsdag = held.Fælles.Folkepensionsdag,
            Betingelser = held.Fælles.Betingelser,
            BorgerensØnske = held.Ønske,
            HarHaftForløb = held.HarHaft,
            Måneder = held.Måneder,
            Forelæggelse = await forelæggelse.For(sag),
        };
    }
}
