namespace Saglig.Ledelse;

/// <summary>One declaration that an employee is disqualified from a case.</summary>
public readonly record struct InhabilitetId(Guid Value) : IId;

/// <summary>A declared disqualification (FVL §§ 3-6). The reason is for the leader alone and never in the journal.</summary>
public sealed record Inhabilitet(InhabilitetId Id, SagId Sag, string Sagsnummer)
{
    public required EmployeeId Medarbejder { get; init; }
    public required string Grund { get; init; }
    public required DateTimeOffset Erklæret { get; init; }

    /// <summary>Nobody handles the case: the one who was disqualified did.</summary>
    public bool UdenSagsbehandler { get; init; }
    public DateTimeOffset? Ophævet { get; init; }
    public EmployeeId? OphævetAf { get; init; }
    public string OphævetFordi { get; init; } = "";
}
