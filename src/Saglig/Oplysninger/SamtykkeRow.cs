using Ret;

namespace Saglig.Oplysninger;

/// <summary>A registered consent.</summary>
public sealed record SamtykkeRow(SamtykkeId Id, Samtykke Samtykke);
