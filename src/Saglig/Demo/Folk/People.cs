namespace Saglig.Demo.Folk;

/// <summary>The employees of the world, as they act.</summary>
/// <param name="Named">Those who play a part, by user name.</param>
/// <param name="Caseworkers">Those among whom the ordinary cases are shared out.</param>
public sealed record People(
    IReadOnlyDictionary<string, EmployeeActor> Named,
    IReadOnlyList<EmployeeActor> Caseworkers
)
{
    public EmployeeActor this[string user] => Named[user];

    /// <summary>The named employee with this id.</summary>
    public EmployeeActor Of(EmployeeId id) => Named.Values.Single(e => e.Id == id);
}
