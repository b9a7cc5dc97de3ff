using Ret;
using Saglig.Dokumenter;
using Saglig.Oplysninger.Indhentninger;
using Saglig.Oplysninger.Lægebestillinger;
using Saglig.Oplysninger.Netkilder;
using Saglig.Sager;

namespace Saglig.Oplysninger;

/// <summary>
/// Orders to doctors and the gate to the web as other modules call them: the same acts as the pages use. A refusal that a
/// page would show to a person is an exception here, for whoever calls has made sure.
/// </summary>
public sealed class OplysMere(
    OrderFromDoctor order,
    OpenNetopslag open,
    AddFund add,
    IdSource ids,
    TimeProvider clock
)
{
    /// <summary>Orders a paper from a doctor on the citizen's consent.</summary>
    public async Task Order(Sag sag, Lægebestilling wanted, string why, SamtykkeId on) =>
        Require(
            await order.Run(
                sag,
                new(new(ids.New()), wanted) { Formål = why, Samtykke = on },
                igenFordi: ""
            ),
            r => r is AskResult.Asked
        );

    /// <summary>
    /// Looks once, and lays on the case a picture of an activity in which only <paramref name="seen"/> can be seen.
    /// Answers the find, for the information that rests on it.
    /// </summary>
    public async Task<NetfundId> Find(
        SagId sag,
        Netopslagsfakta why,
        string address,
        ReadOnlyMemory<byte> picture,
        PictureArea seen
    )
    {
        var opened = await open.Run(sag, why);
        Require(opened, r => r is OpenResult.Opened);
        var found = await add.Run(
            sag,
            ((OpenResult.Opened)opened).Id,
            new()
            {
                Billede = picture,
                Aktivitet = true,
                Adresse = address,
                Set = clock.Now(),
                LoggetInd = false,
                Felter = [seen],
            }
        );
        Require(found, r => r is FundResult.Saved);
        return ((FundResult.Saved)found).Id;
    }

    private static void Require<T>(T result, Func<T, bool> done)
    {
        if (!done(result))
            throw new InvalidOperationException($"Refused: {result}");
    }
}
