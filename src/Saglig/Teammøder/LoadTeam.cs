using Ret;
using Saglig.Ansøgninger;
using Saglig.Sager;

namespace Saglig.Teammøder;

/// <summary>The regime of a case, and what the rules on the meeting say with leaders' set-asides put on.</summary>
public sealed class LoadTeam(AnsøgningSql ansøgninger, SetAsides setAsides)
{
    private static readonly string[] Before =
    [
        Teammøderegler.AfvigelsenErForklaret.Kode,
        Teamovergangsregler.TeametErAfskaffet.Kode,
    ];

    public async Task<Regime> Regime(Sag sag) => Ret.Regime.For(await ansøgninger.Begun(sag));

    /// <summary>Every rule's answer about the meeting.</summary>
    public Task<IReadOnlyList<Prøvelse>> Try(SagId sag, Teammødefakta facts) =>
        setAsides.Apply(sag, Teammøderegler.Alle.Prøv(facts, facts.Regime.Regeldag));

    /// <summary>The sentences that stop it.</summary>
    /// <param name="before">Only the rules that can be known before the meeting.</param>
    public async Task<IReadOnlyList<string>> Stops(
        SagId sag,
        Teammødefakta facts,
        bool before = false
    ) =>
        [
            .. (await Try(sag, facts))
                .Where(p => p.Spærrer && (!before || Before.Contains(p.Kode)))
                .Select(p => ((Mangler)p.Svar).Hvad),
        ];
}

/// <summary>What can stop a meeting of the team when it is written down.</summary>
public sealed class Teamstop : ICaseRules
{
    /// <inheritdoc />
    public Task<IReadOnlyList<Prøvelse>> Try(Sag sag) =>
        Task.FromResult<IReadOnlyList<Prøvelse>>([]);

    /// <inheritdoc />
    public IEnumerable<IRegel> OnActs => Teammøderegler.Alle;
}
