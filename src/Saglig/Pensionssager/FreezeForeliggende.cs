using Ret;
using Saglig.Breve;
using Saglig.Oplysninger;
using Saglig.Sager;

namespace Saglig.Pensionssager;

/// <summary>
/// The citizen has asked to be decided on the file as it stands: freezes the list of that day and sends the letter that
/// says what it means, in one act. From then on nothing new is asked for.
/// </summary>
public sealed class FreezeForeliggende(
    SagActs acts,
    FrosneLister lister,
    ForeliggendeSql sql,
    SendBrev letters,
    IdSource ids
)
{
    /// <summary>The sentences that say why not; none when it was done.</summary>
    /// <param name="asked">The day the citizen asked; today or earlier.</param>
    /// <param name="how">How the citizen asked, in words.</param>
    public Task<IReadOnlyList<string>> Run(SagId sag, DateOnly asked, string how) =>
        acts.Run<IReadOnlyList<string>>(
            sag,
            async act =>
            {
                if (await sql.Since(sag) is { } since)
                    return
                    [
                        $"Borgeren har allerede bedt om det. Listen er frosset den {since.Skrevet()}.",
                    ];
                var frozen = await lister.On(act.Sag, asked);
                var entry = new ForeliggendeFrosset(
                    asked,
                    how,
                    frozen.Oplysninger,
                    frozen.Grundlag.Dokumenter
                );
                var result = await letters.Run(act, Foreliggendebrev.For(frozen, entry, act.Actor));
                if (result is SendBrevResult.Afvist(var why))
                    return why;
                var sent = (SendBrevResult.Sendt)result;
                await sql.Add(
                    sag,
                    ids.New(),
                    frozen.Grundlag with
                    {
                        Underrettet = sent.Dato,
                    },
                    sent.Nummer.DokumentNr!.Value
                );
                return [];
            }
        );
}
