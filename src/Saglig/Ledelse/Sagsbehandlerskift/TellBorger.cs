using Ret;
using Saglig.Breve;
using Saglig.Personer;
using Saglig.Sager;

namespace Saglig.Ledelse.Sagsbehandlerskift;

/// <summary>
/// Writes to the citizen who the new caseworker is, by the name that this citizen may see (S4-21). A letter that cannot be
/// sent, as to one who is dead or has no address, stops nothing: the timeline tells it all the same.
/// </summary>
public sealed class TellBorger(SendBrev send, Names names)
{
    public async Task<SendBrevResult> Run(SagAct act, EmployeeId ny)
    {
        var who = (await names.ForCitizen(act.Sag.Id, [ny]))[ny];
        return await send.Run(
            act,
            new BrevUdkast(
                Brevtype.Andet,
                "Du har fået en ny sagsbehandler",
                Brevtekst.Blokke(
                    $"Din sag har fået en ny sagsbehandler: {who.Name}, {who.Unit}."
                        + (who.Phone == "" ? "" : $" Du kan ringe på {who.Phone}.")
                        + "\n\nSagen fortsætter, hvor den er. Du skal ikke sende noget igen."
                )
            )
            {
                Underskriver = new Underskriver.Enhed(act.Sag.Unit),
            }
        );
    }
}
