using Saglig.Sager;

namespace Saglig.Journaler;

/// <summary>Adds a correction beside an entry.</summary>
public sealed class CorrectEntry(SagActs acts)
{
    public Task<Journalnummer> Run(SagId sag, Entry entry, string text, string reason) =>
        acts.Run(
            sag,
            act =>
                act.Write(
                    new Rettelse($"{act.Sag.Nummer}-{entry.DokumentNr}", text, reason),
                    new Journaldata { RetterNr = entry.Nr }
                )
        );
}
