using Ret;
using Saglig.Oplysninger.Indhentninger;
using Saglig.Oplysninger.Lukninger;
using Saglig.Oplysninger.Planlinjer;

namespace Saglig.Oplysninger;

/// <summary>
/// The acts of the information phase as other modules call them: the same as the pages use. A refusal that a page would
/// show to a person is an exception here, for whoever calls has made sure.
/// </summary>
public sealed class OplysSagen(
    AddPlanlinje add,
    FinishPlanlinje finish,
    RegisterSamtykke consent,
    AskSource ask,
    CloseSagsoplysning close
)
{
    /// <summary>Puts a line in the plan.</summary>
    public async Task<PlanlinjeId> Plan(SagId sag, Planlinje line) =>
        await add.Run(sag, line) is PlanResult.Done done
            ? done.Id
            : throw new InvalidOperationException($"Refused: {line.Hvad}");

    /// <summary>What the line asks for has been provided.</summary>
    public async Task Provided(SagId sag, PlanlinjeId line) =>
        Require(await finish.Run(sag, line, ""), r => r is PlanResult.Done);

    /// <summary>Registers a consent given by the citizen.</summary>
    public Task<SamtykkeId> Consent(SagId sag, Samtykke given) => consent.Run(sag, given);

    /// <summary>Asks for what the line says: the citizen by letter, anyone else on the consent.</summary>
    public async Task Ask(SagId sag, PlanRow line, string source, SamtykkeId? on) =>
        Require(
            await ask.Run(
                sag,
                new Indhentning
                {
                    Linje = line.Id,
                    Niveau =
                        line.Linje.Ansvar == Planansvar.Borgeren
                            ? Kildeniveau.Borger
                            : Kildeniveau.Aktør,
                    Kilde = source,
                    Hvad = line.Linje.Hvad,
                    Formål = line.Linje.Formål,
                    Samtykke = on,
                    Frist = line.Linje.Frist,
                }
            ),
            r => r is AskResult.Asked
        );

    /// <summary>Finds the case sufficiently informed.</summary>
    public async Task Close(SagId sag) =>
        Require(
            await close.Run(sag, new Lukning("", PåDetForeliggende: false, null)),
            r => r is CloseResult.Closed
        );

    private static void Require<T>(T result, Func<T, bool> done)
    {
        if (!done(result))
            throw new InvalidOperationException($"Refused: {result}");
    }
}
