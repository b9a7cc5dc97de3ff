using Ret;
using Saglig.Fleksjobsager;
using Saglig.Forløb;
using Saglig.Jobafklaringer;
using Saglig.Pensionssager;
using Saglig.Ressourceforløb;
using Saglig.Revalideringer;
using Saglig.Sager;

namespace Saglig.Afgørelser;

/// <summary>What is decided in a case, and the facts that only this kind of decision has.</summary>
public sealed record Ydelse(Afgørelsestype Type)
{
    /// <summary>Null in other cases than fleksjob.</summary>
    public Fleksjobsag? Fleksjob { get; init; }

    /// <summary>Null in other cases than førtidspension.</summary>
    public Pensionssag? Pension { get; init; }

    /// <summary>Null in other cases than revalidering.</summary>
    public Revalideringssag? Revalidering { get; init; }

    /// <summary>Null in other cases than ressourceforløb.</summary>
    public Ressourceforløbssag? Ressourceforløb { get; init; }

    /// <summary>Null in other cases than jobafklaring.</summary>
    public Jobafklaringssag? Jobafklaring { get; init; }
}

/// <summary>Reads what is special to the case's measure through the front door of the module that owns it.</summary>
public sealed class LoadYdelse(
    FleksjobSql fleksjob,
    LoadPension pension,
    LoadRevalidering revalidering,
    LoadRessourceforløb ressourceforløb,
    LoadJobafklaring jobafklaring
)
{
    /// <summary>Follows from the case type; a type without rules of its own is decided on the general ones alone.</summary>
    public async Task<Ydelse> For(Sag sag)
    {
        switch (sag.Sagstype)
        {
            case "fleksjob":
                var basis = await fleksjob.Grundlag(sag);
                return new(basis.Type) { Fleksjob = basis.Sag };
            case PensionSql.Sagstype:
                return new(Afgørelsestype.Førtidspension) { Pension = await pension.For(sag) };
            case RevalideringSql.Sagstype:
                return new(Afgørelsestype.Revalidering)
                {
                    Revalidering = await revalidering.For(sag),
                };
            case Forløbssager.Ressourceforløb:
                return new(Afgørelsestype.Ressourceforløb)
                {
                    Ressourceforløb = await ressourceforløb.For(sag),
                };
            case Forløbssager.Jobafklaring:
                return new(Afgørelsestype.Jobafklaring)
                {
                    Jobafklaring = await jobafklaring.For(sag),
                };
            default:
                return new(Afgørelsestype.Anden);
        }
    }
}
