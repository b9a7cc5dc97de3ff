using Ret;
using Saglig.Sager;

namespace Saglig.Oplysninger.Indhentninger;

/// <summary>What can stop a request, the gate to the web or an activity before it is made. The rules on informing the case are tried with the decision.</summary>
public sealed class Indhentningsstop : ICaseRules
{
    /// <inheritdoc />
    public Task<IReadOnlyList<Prøvelse>> Try(Sag sag) =>
        Task.FromResult<IReadOnlyList<Prøvelse>>([]);

    /// <inheritdoc />
    public IEnumerable<IRegel> OnActs =>
        [
            .. Indhentningsregler.Alle,
            .. Netopslagsregler.Alle,
            .. Fundregler.Alle,
            .. Aktivitetsregler.Alle,
        ];
}
