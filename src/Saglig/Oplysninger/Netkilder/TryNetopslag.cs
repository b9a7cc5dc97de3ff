using Ret;
using Saglig.Sager;

namespace Saglig.Oplysninger.Netkilder;

/// <summary>Asks the rules of the gate about what has been answered so far, without changing anything.</summary>
public sealed class TryNetopslag(SetAsides setAsides, TimeProvider clock)
{
    /// <summary>Every rule's answer today; what a leader has set aside does not stop.</summary>
    public Task<IReadOnlyList<Prøvelse>> For(SagId sag, Netopslagsfakta fakta) =>
        setAsides.Apply(sag, Netopslagsregler.Alle.Prøv(fakta, clock.Today()));

    /// <summary>The same about a find that is to be laid on the case.</summary>
    public Task<IReadOnlyList<Prøvelse>> For(SagId sag, Fundfakta fakta) =>
        setAsides.Apply(sag, Fundregler.Alle.Prøv(fakta, clock.Today()));
}
