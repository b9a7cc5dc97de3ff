namespace Saglig.Sager.Notater;

/// <summary>Writes a note on a case.</summary>
public sealed class WriteNotat(SagActs acts)
{
    /// <param name="learned">The day on which what the note tells was learned; not later than today.</param>
    public Task<Journalnummer> Run(SagId sag, NotatSkrevet notat, DateOnly learned) =>
        acts.Run(sag, act => act.Write(notat, new Journaldata { DokumentDato = learned }));
}
