using Ret;
using Saglig.Ansøgninger;
using Saglig.Fleksjobsager;
using Saglig.Sager;

namespace Saglig.Forelæggelser;

/// <summary>Reads what the page shows beside its fields.</summary>
public sealed class LoadForelæggelsesside(AnsøgningSql ansøgninger, RådgivningSql råd)
{
    /// <summary>The case types that must be put before others.</summary>
    public static readonly IReadOnlySet<string> Typer = new HashSet<string>
    {
        "foertidspension",
        "ressourceforloeb",
    };

    /// <summary>The regime of the case, and what the health coordinator has been asked.</summary>
    public async Task<(Regime Regime, IReadOnlyList<Rådgivning> Rådgivninger)> Run(Sag sag) =>
        (Ret.Regime.For(await ansøgninger.Begun(sag)), await råd.For(sag.Id));
}
