using Ret;
using Saglig.Personer;
using Saglig.Sager;

namespace Saglig.Ansøgninger;

/// <summary>Ends the application by death or by transfer, each shown by the register or by a paper on the case.</summary>
public sealed class AfslutPåPapir(SagActs acts, AfslutAnsøgning afslut, BorgerSql citizens)
{
    /// <summary>The end as the employee states it; the rules decide whether it holds.</summary>
    public Task<AfslutResult> Run(SagId sag, Ansøgningsafslutning slut) =>
        acts.Run(sag, act => afslut.Run(act, slut));

    /// <summary>The day of death in the register; null when the citizen lives, as far as it knows.</summary>
    public async Task<DateOnly?> Død(Sag sag) =>
        sag.Borger is { } id ? (await citizens.Find(id))?.Død : null;
}
