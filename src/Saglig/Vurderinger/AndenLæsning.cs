using Ret;

namespace Saglig.Vurderinger;

/// <summary>A request that a colleague reads a paragraph that sets a doctor aside.</summary>
public readonly record struct AndenLæsningId(Guid Value) : IId;

/// <summary>What a second reader has been asked to read, and what they answered.</summary>
/// <param name="Tekst">The paragraph as it stood when they were asked; a confirmation holds for these words only.</param>
public sealed record AndenLæsning(
    AndenLæsningId Id,
    SagId Sag,
    string Sagsnummer,
    OplysningId Oplysning,
    EmployeeId Læser,
    string Tekst
)
{
    public required VurderingId Vurdering { get; init; }
    public required DateTimeOffset Bedt { get; init; }
    public DateTimeOffset? Bekræftet { get; init; }

    /// <summary>Why the reader cannot confirm; empty when they have not said no.</summary>
    public string AfvistFordi { get; init; } = "";

    public bool ErBesvaret => Bekræftet is not null || AfvistFordi != "";
}
