using Ret;
using Saglig.Ansøgninger;
using Saglig.Sager;

namespace Saglig.Afgørelser;

/// <summary>Ends the case's application with the decision; a case without an open one is no obstacle.</summary>
public sealed class EndApplication(AnsøgningSql sql, AfslutAnsøgning afslut)
{
    /// <summary>The rules that would stop this end; asked before anything is changed.</summary>
    public async Task<IReadOnlyList<Prøvelse>> Stops(SagId sag, SkriftligAfgørelse end) =>
        await sql.For(sag) is { Afslutning: null } open ? afslut.Stops(open, end) : [];

    public async Task Run(SagAct act, SkriftligAfgørelse end)
    {
        if (await afslut.Run(act, end) is AfslutResult.Mangler)
            throw new InvalidOperationException("An end that was tried and allowed was refused.");
    }
}
