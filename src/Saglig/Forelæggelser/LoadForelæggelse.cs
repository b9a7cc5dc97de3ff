using Ret;
using Saglig.Fleksjobsager;
using Saglig.Foranstaltninger;
using Saglig.Sager;
using Saglig.Teammøder;

namespace Saglig.Forelæggelser;

/// <summary>Gathers what doctor, team and health coordinator have said, as the law sees it. Reads; never judges.</summary>
public sealed class LoadForelæggelse(ForelæggelseSql sql, RådgivningSql råd, TeamSql team)
{
    /// <summary>Never null: a case in which nobody has been asked has an empty one.</summary>
    public async Task<Forelæggelse> For(Sag sag)
    {
        var held = await sql.Find(sag.Id);
        return new()
        {
            Lægeattest = held.Attest(sag.Nummer),
            Teamindstilling = await team.Indstilling(sag.Id),
            UdenTeamFordi = held.UdenTeamFordi,
            SamletBeskrivelse = Papirer.Whole(sag.Nummer, held.SamletBeskrivelse),
            Sundhedsråd = await råd.Given(sag.Id) is { DokumentNr: { } number, Besvaret: { } at }
                ? new(Papirer.Whole(sag.Nummer, number), at.DateInCopenhagen())
                : null,
        };
    }
}
