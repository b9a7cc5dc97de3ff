using Ret;
using Saglig.Sager;

namespace Saglig.Partshøringer;

/// <summary>What can stop the letter of a hearing before it is sent. Who must be heard is tried with the decision.</summary>
public sealed class Høringsstop : ICaseRules
{
    /// <inheritdoc />
    public Task<IReadOnlyList<Prøvelse>> Try(Sag sag) =>
        Task.FromResult<IReadOnlyList<Prøvelse>>([]);

    /// <inheritdoc />
    public IEnumerable<IRegel> OnActs => Høringsbrevsregler.Alle;
}
