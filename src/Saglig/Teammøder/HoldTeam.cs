using Ret;
using Saglig.Sager;

namespace Saglig.Teammøder;

/// <summary>Writes a meeting down: who met, and the recommendation, which becomes a paper of the case.</summary>
public sealed class HoldTeam(SagActs acts, TeamSql sql, LoadTeam load)
{
    /// <summary>The sentences that say why not; none when it was done.</summary>
    public Task<IReadOnlyList<string>> Run(SagId sag, int nr, Teamreferat referat) =>
        acts.Run<IReadOnlyList<string>>(
            sag,
            async act =>
            {
                if ((await sql.For(sag)).FirstOrDefault(p => p.Nr == nr) is not { } point)
                    return ["Mødet findes ikke."];
                if (point.Referat is not null)
                    return ["Mødet er allerede skrevet ned."];
                var held = point with { Referat = referat };
                // Without a recommendation nothing rests on the meeting, whoever met.
                if (
                    referat.ForBorgeren is not null
                    && await load.Stops(sag, held.Fakta(await load.Regime(act.Sag)))
                        is { Count: > 0 } stops
                )
                    return stops;
                var number = await act.Write(
                    Entry(held, referat),
                    new Journaldata { Modtaget = point.Dag, Afsender = "Rehabiliteringsteamet" }
                );
                await sql.Hold(held, referat with { DokumentNr = number.DokumentNr });
                return [];
            }
        );

    private static Hændelse Entry(Teampunkt point, Teamreferat referat)
    {
        string[] present =
        [
            .. referat.Medlemmer.Where(m => m.Mødte).Select(m => $"{m.Navn} ({m.Område.Navn()})"),
            .. referat.BorgerenMødte ? new[] { "borgeren" } : [],
            .. referat.Bisidder.Length > 0 ? new[] { $"bisidder {referat.Bisidder}" } : [],
            .. referat.SagsbehandlerenMødte ? new[] { "sagsbehandleren" } : [],
        ];
        return referat.ForBorgeren is { } yes
            ? new TeamindstillingGivet(point.Nr, yes, referat.Indstilling, present)
            : new TeammødeUdsat(point.Nr, referat.UdsatFordi, present);
    }
}
