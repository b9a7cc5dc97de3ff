namespace Saglig.Demo;

/// <summary>How large the demo world is.</summary>
/// <param name="Citizens">Citizens with one ordinary case each; those with a story of their own come on top.</param>
/// <param name="EmployeesPerTeam">Caseworkers in each of the four teams, leader and trainees not counted.</param>
public sealed record DemoSize(int Citizens, int EmployeesPerTeam)
{
    /// <summary>Cases of the caseworker whom most newcomers choose to be.</summary>
    public int MetteCases { get; init; } = 52;

    /// <summary>Entries and papers of the one case that is very long.</summary>
    public int LongCaseEntries { get; init; } = 300;
    public int LongCaseDocuments { get; init; } = 120;

    /// <summary>What a newcomer meets.</summary>
    public static readonly DemoSize Full = new(980, 11);
}
