using Ret;
using Saglig.Breve;
using Saglig.Sager;

namespace Saglig.Ansøgninger;

/// <summary>
/// Ends the application because the citizen withdrew it in words of their own. The letter that confirms it is sent in
/// the same transaction: without it the application stays open (S3-15).
/// </summary>
public sealed class TrækTilbage(
    SagActs acts,
    AnsøgningSql sql,
    AfslutAnsøgning afslut,
    SendBrev send
)
{
    /// <param name="ord">The citizen's own words; they stand in the letter, so that a misunderstanding is seen.</param>
    /// <param name="dag">The day the citizen said it.</param>
    public Task<AfslutResult> Run(SagId sag, string ord, DateOnly dag) =>
        acts.Run<AfslutResult>(
            sag,
            async act =>
            {
                if (await sql.For(sag) is not { Afslutning: null } open)
                    return new AfslutResult.IngenÅben();
                // Everything must hold before a letter goes out; its number is the one that is next.
                var slut = new TrukketTilbage(dag, act.Next.ToString());
                if (afslut.Stops(open, slut) is { Count: > 0 } stops)
                    return new AfslutResult.Mangler(stops);
                var brev = Ansøgningsbreve.Tilbagetrukket(open, ord, dag, act.Actor);
                return await send.Run(act, brev) is SendBrevResult.Afvist(var why)
                    ? new AfslutResult.BrevAfvist(why)
                    : await afslut.Run(act, slut, ord);
            }
        );
}
