using Ret;

namespace Saglig.Personer.Fuldmagter;

/// <summary>A mandate as it is to be registered.</summary>
public sealed record NyFuldmagt(Repræsentant Hvem, Fuldmagtsomfang Omfang, DateOnly Fra)
{
    public DateOnly? Til { get; init; }
    public required string Hvordan { get; init; }
}

/// <summary>What came of registering a mandate.</summary>
public abstract record RegisterFuldmagtResult
{
    private RegisterFuldmagtResult() { }

    public sealed record Registreret(string Navn) : RegisterFuldmagtResult;

    public sealed record IngenBorger : RegisterFuldmagtResult;

    /// <summary>A citizen needs no mandate in their own case.</summary>
    public sealed record BorgerenSelv : RegisterFuldmagtResult;

    /// <summary>The same person has one that is not withdrawn and overlaps.</summary>
    public sealed record HarEn(string Navn) : RegisterFuldmagtResult;
}
