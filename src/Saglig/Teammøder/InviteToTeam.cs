using Saglig.Breve;
using Saglig.Sager;

namespace Saglig.Teammøder;

/// <summary>Puts the case on the team's agenda and calls the citizen by letter, in one act.</summary>
public sealed class InviteToTeam(SagActs acts, TeamSql sql, LoadTeam load, SendBrev letters)
{
    /// <summary>The sentences that say why not; none when it was done.</summary>
    /// <param name="wish">Its number, its day of calling and whether it is a renewed hearing are found here.</param>
    public Task<IReadOnlyList<string>> Run(SagId sag, Teampunkt wish) =>
        acts.Run<IReadOnlyList<string>>(
            sag,
            async act =>
            {
                var earlier = await sql.For(sag);
                var point = wish with
                {
                    Nr = earlier.Count + 1,
                    Igen = earlier.Any(p => p.Referat?.ForBorgeren is not null),
                };
                if (earlier.Any(p => p.Referat is null))
                    return ["Sagen er allerede på dagsordenen. Skriv det møde ned først."];
                var regime = await load.Regime(act.Sag);
                if (
                    await load.Stops(sag, point.Fakta(regime), before: true) is { Count: > 0 } stops
                )
                    return stops;
                var result = await letters.Run(act, Indkaldelsesbrev.For(point, act.Actor));
                if (result is SendBrevResult.Afvist(var why))
                    return why;
                var sent = (SendBrevResult.Sendt)result;
                await sql.Add(point with { Indkaldt = sent.Dato }, sent.Nummer.DokumentNr!.Value);
                return [];
            }
        );
}
