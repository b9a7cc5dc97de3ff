using Ret;

namespace Saglig.Afgørelser;

/// <summary>A decision that has been made.</summary>
public readonly record struct AfgørelseId(Guid Value) : IId;

/// <summary>A decision as it was made. Frozen.</summary>
/// <param name="Nr">Its number in the case, from 1.</param>
public sealed record Afgørelse(AfgørelseId Id, SagId Sag, int Nr)
{
    public required Afgørelsestype Type { get; init; }
    public required Udfald Udfald { get; init; }

    /// <summary>The day it was made, in Copenhagen; the day whose law it was tried on.</summary>
    public required DateOnly Dag { get; init; }
    public required DateTimeOffset Afgjort { get; init; }
    public required EmployeeId AfgjortAf { get; init; }

    /// <summary>The mentor who approved a trainee's decision.</summary>
    public EmployeeId? GodkendtAf { get; init; }
    public required UnitId Enhed { get; init; }

    /// <summary>Made after the rehabilitation team's recommendation (S3-1).</summary>
    public required bool EfterTeam { get; init; }

    /// <summary>The letter's document number in the case.</summary>
    public required int BrevNr { get; init; }
    public required int JournalNr { get; init; }
    public required Udkast Tekst { get; init; }

    /// <summary>The facts that every rule was given, as JSON of <see cref="Frosne.Version"/>.</summary>
    public required string Fakta { get; init; }
    public required int FaktaVersion { get; init; }
}

/// <summary>One line of the register of decisions (S3-1).</summary>
public sealed record Registerlinje(
    SagId Sag,
    string Sagsnummer,
    Afgørelsestype Type,
    Udfald Udfald,
    DateOnly Dag,
    bool EfterTeam,
    UnitId Enhed
);
