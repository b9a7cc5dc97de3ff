namespace Saglig.Breve.Kanaler;

/// <summary>The citizen's own pages: a letter is there as soon as its row says so, and that moment is its receipt.</summary>
public sealed class PortalKanal : IBrevkanal
{
    public Brevkanal Kanal => Brevkanal.Portal;

    public Task<Brevstatus> Deliver(Ekspedition copy, CancellationToken ct) =>
        Task.FromResult(Brevstatus.Tilgængelig);

    public Task Finish(Ekspedition copy, CancellationToken ct) => Task.CompletedTask;
}
