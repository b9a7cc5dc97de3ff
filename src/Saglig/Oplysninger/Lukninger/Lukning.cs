namespace Saglig.Oplysninger.Lukninger;

/// <summary>What is written when the phase is closed.</summary>
/// <param name="Konsekvensbrev">The day the citizen was told in writing what it means not to contribute.</param>
public sealed record Lukning(
    string UdenBorgerbidragFordi,
    bool PåDetForeliggende,
    DateOnly? Konsekvensbrev
);
