using Ret;
using Saglig.Sager;

namespace Saglig.Tilsidesættelser;

/// <summary>A rule as it stands in one case.</summary>
public sealed record Sagsregel(string Kode, string Krav, string Hjemmel, Styrke Styrke)
{
    public required bool KanTilsidesættes { get; init; }

    /// <summary>Whether it stops the case, or can stop what somebody is about to do in it.</summary>
    public required bool Stopper { get; init; }
}

/// <summary>What stops a case, asked of every module that tries rules on it.</summary>
public sealed class CaseRules(IEnumerable<ICaseRules> modules)
{
    /// <summary>The rule with this code as it stands in the case; null when there is no such rule.</summary>
    public async Task<Sagsregel?> Find(Sag sag, string kode) =>
        (await Stopping(sag)).FirstOrDefault(r => r.Kode == kode)
        ?? (
            Regelkatalog.Udgaver(kode) is [.., var rule]
                ? Of(rule, stopper: rule.Styrke == Styrke.Spærrer && IsOnActs(kode))
                : null
        );

    /// <summary>What a leader may set aside in the case now, each once: what stops it, then what can stop an act in it.</summary>
    public async Task<IReadOnlyList<Sagsregel>> Choices(Sag sag) =>
        [
            .. (await Stopping(sag))
                .Concat(
                    modules
                        .SelectMany(m => m.OnActs)
                        .Where(r => r.Styrke == Styrke.Spærrer)
                        .Select(r => Of(r, stopper: true))
                )
                .Where(r => r.KanTilsidesættes)
                .DistinctBy(r => r.Kode),
        ];

    private async Task<IReadOnlyList<Sagsregel>> Stopping(Sag sag)
    {
        var stopping = new List<Sagsregel>();
        foreach (var module in modules)
            stopping.AddRange((await module.Try(sag)).Where(p => p.Spærrer).Select(Of));
        return stopping;
    }

    private bool IsOnActs(string kode) =>
        modules.SelectMany(m => m.OnActs).Any(r => r.Kode == kode);

    private static Sagsregel Of(Prøvelse tried) =>
        new(tried.Kode, tried.Krav, tried.Hjemmel, tried.Styrke)
        {
            KanTilsidesættes = tried.KanTilsidesættes,
            Stopper = true,
        };

    private static Sagsregel Of(IRegel rule, bool stopper) =>
        new(rule.Kode, rule.Krav, rule.Hjemmel.ToString(), rule.Styrke)
        {
            KanTilsidesættes = rule.KanTilsidesættes,
            Stopper = stopper,
        };
}
