using Saglig.Sager;

namespace Saglig.Oplysninger;

/// <summary>Who may see information of a special category: whoever handles the case, and the leader of its unit (S0-18).</summary>
internal static class Særligblik
{
    /// <summary>Others in the unit see that there is one, and open it only to approve it.</summary>
    public static bool MåSe(Sag sag, Actor reader) =>
        reader is EmployeeActor employee
        && (
            sag.Ansvarlig == employee.Id || (employee.Has(Role.Leder) && employee.Unit == sag.Unit)
        );
}
