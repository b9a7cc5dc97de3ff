using Saglig.Vurderinger.AndenLæsninger;

namespace Saglig.Vurderinger;

/// <summary>The three things that the page of the assessment does: save, ask for a second reading, sign.</summary>
public sealed class Vurderingsgang(SaveVurdering save, AskReader ask, SignVurdering sign)
{
    public Task<SaveResult> Save(SagId sag, Vurdering vurdering) => save.Run(sag, vurdering);

    /// <summary>Asks the chosen colleagues and says how many were asked now.</summary>
    public async Task<string> AskReaders(SagId sag) =>
        await ask.Run(sag) switch
        {
            0 => "Gemt. Vælg en kollega, og skriv afsnittet, før du beder om anden læsning.",
            1 => "Gemt. En kollega er bedt om at læse med.",
            var many => $"Gemt. {many} afsnit er sendt til anden læsning.",
        };

    public Task<SignResult> Sign(SagId sag, int version) => sign.Run(sag, version);
}
