using Ret;
using Saglig.Breve;
using Saglig.Sager;

namespace Saglig.Ansøgninger;

/// <summary>What came of writing to the citizen about the deadline.</summary>
public abstract record FristbrevResult
{
    private FristbrevResult() { }

    public sealed record Sendt(Journalnummer Nummer) : FristbrevResult;

    public sealed record IngenÅben : FristbrevResult;

    /// <summary>Nothing was sent; each sentence says what to do.</summary>
    public sealed record Afvist(IReadOnlyList<string> Hvorfor) : FristbrevResult;
}

/// <summary>Tells the citizen, before the deadline passes, what the case waits for and when to expect a decision (RTL § 3 stk. 2).</summary>
public sealed class SendFristbrev(SagActs acts, AnsøgningSql sql, SendBrev send, TimeProvider clock)
{
    /// <param name="venterPå">What the case waits for; never blank.</param>
    /// <param name="forventet">The day of the decision as one expects it; after today.</param>
    public Task<FristbrevResult> Run(SagId sag, string venterPå, DateOnly forventet) =>
        acts.Run<FristbrevResult>(
            sag,
            async act =>
            {
                if (await sql.Find(sag) is not { Fakta.Afslutning: null } open)
                    return new FristbrevResult.IngenÅben();
                var brev = Ansøgningsbreve.Fristen(open.Fakta, venterPå, forventet, act.Actor);
                return await send.Run(act, brev) switch
                {
                    SendBrevResult.Sendt sent => await Keep(open, venterPå, forventet, sent.Nummer),
                    SendBrevResult.Afvist(var why) => new FristbrevResult.Afvist(why),
                    _ => throw new System.Diagnostics.UnreachableException(),
                };
            }
        );

    private async Task<FristbrevResult> Keep(
        RegistreretAnsøgning open,
        string venterPå,
        DateOnly forventet,
        Journalnummer nummer
    )
    {
        var letter = new Fristbrev(clock.Today(), venterPå, forventet);
        await sql.AddLetter(open.Id, letter, forventet, nummer.ToString());
        return new FristbrevResult.Sendt(nummer);
    }
}
