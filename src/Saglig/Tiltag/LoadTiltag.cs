using Ret;
using Saglig.Personer;

namespace Saglig.Tiltag;

/// <summary>What the page of a measure shows beside it: the rules' answers, and who answered and approved.</summary>
public sealed class LoadTiltag(TryTiltag rules, Names names)
{
    /// <summary>The answers today, and the people as staff see them.</summary>
    public async Task<(
        IReadOnlyList<Prøvelse> Prøvelser,
        IReadOnlyDictionary<EmployeeId, ShownEmployee> Navne
    )> For(SagId sag, PlanlagtTiltag planned)
    {
        EmployeeId?[] people = [planned.VurderetAf, planned.GodkendtAf];
        return (
            await rules.For(sag, planned),
            await names.ForStaff([.. people.OfType<EmployeeId>().Distinct()])
        );
    }
}
