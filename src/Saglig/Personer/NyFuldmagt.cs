using Ret;

namespace Saglig.Personer;

/// <summary>A mandate as it is to be registered.</summary>
public sealed record NyFuldmagt(Repræsentant Hvem, Fuldmagtsomfang Omfang, DateOnly Fra)
{
    public DateOnly? Til { get; init; }
    public required string Hvordan { get; init; }

    /// <summary>
    /// The name must be that of the one whom the register has under the CPR number: a citizen who types another's number
    /// is told no name.
    /// </summary>
    public bool NavnetSkalPasse { get; init; }
}

/// <summary>What came of registering a mandate.</summary>
public abstract record RegisterFuldmagtResult
{
    private RegisterFuldmagtResult() { }

    public sealed record Registreret(string Navn) : RegisterFuldmagtResult;

    public sealed record IngenBorger : RegisterFuldmagtResult;

    /// <summary>A citizen needs no mandate in their own case.</summary>
    public sealed record BorgerenSelv : RegisterFuldmagtResult;

    /// <summary>The register has another name for the CPR number.</summary>
    public sealed record NavnetPasserIkke : RegisterFuldmagtResult;

    /// <summary>The same person has one that is not withdrawn and overlaps.</summary>
    public sealed record HarEn(string Navn) : RegisterFuldmagtResult;
}
