namespace Saglig.Sager;

/// <summary>
/// Who may see what is of a special category: whoever handles the case, and the leader of its unit (S0-18). Others in
/// the unit see that there is something, and open it only to approve its use.
/// </summary>
public sealed class Særligblik(SærligSql sql, CurrentActor actor)
{
    /// <summary>What is said to others.</summary>
    public const string Afslag =
        "Indholdet er af særlig karakter. Kun den, der behandler sagen, og enhedens leder kan åbne det.";

    /// <summary>Whether this reader handles the case, or leads its unit.</summary>
    public static bool MåSe(Sag sag, Actor reader) =>
        reader is EmployeeActor employee
        && (
            sag.Ansvarlig == employee.Id || (employee.Has(Role.Leder) && employee.Unit == sag.Unit)
        );

    /// <summary>Whether the paper or note with this document number must be refused the present reader.</summary>
    public async Task<bool> Skjuler(Sag sag, int dokumentNr) =>
        !MåSe(sag, actor.Value) && await sql.IsDocument(sag.Id, dokumentNr);
}
