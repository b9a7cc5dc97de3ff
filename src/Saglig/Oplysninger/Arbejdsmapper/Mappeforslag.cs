using Microsoft.Extensions.Options;
using Ret;

namespace Saglig.Oplysninger.Arbejdsmapper;

/// <summary>Asks the law what may be taken out of the working set, with the age that the municipality has chosen.</summary>
public sealed class Mappeforslag(
    ArbejdsmappeSql sql,
    IOptions<Installation> installation,
    TimeProvider clock
)
{
    /// <summary>What is proposed out of the working set today, the oldest first.</summary>
    public async Task<IReadOnlyList<Udtagningsforslag>> For(
        SagId sag,
        IEnumerable<Oplysning> oplysninger
    ) =>
        Arbejdsmappe.Foreslå(
            oplysninger.Select(o => o.Fakta),
            clock.Today(),
            await sql.Decided(sag),
            installation.Value.Arbejdsmappealder
        );
}
