using Microsoft.Extensions.Options;
using Saglig.Personer;

namespace Saglig.Breve;

/// <summary>Finds how a signer stands on a letter: always through <see cref="Names"/>, which decides what a citizen may see.</summary>
public sealed class FindSigner(
    Names names,
    EmployeeSql employees,
    IOptions<Installation> installation
)
{
    /// <summary>The employee who signs, or their unit where this case's citizen may not see the name.</summary>
    public async Task<Brevunderskrift> Employee(SagId sag, EmployeeId id)
    {
        var shown = (await names.ForCitizen(sag, [id]))[id];
        var myndighed = installation.Value.Myndighed;
        // A protected employee is shown as a unit and has no title; the authority then stands in the second line.
        return shown.Title.Length > 0
            ? new(shown.Name, shown.Title, $"{shown.Unit}, {myndighed}", shown.Phone)
            : new(shown.Name, installation.Value.Forvaltning, myndighed, shown.Phone);
    }

    /// <summary>A letter that no person signs. The unit must exist.</summary>
    public async Task<Brevunderskrift> Unit(UnitId id)
    {
        var unit = (await employees.Units()).Single(u => u.Id == id);
        return new(unit.Name, unit.Department, installation.Value.Myndighed, unit.Phone);
    }
}
