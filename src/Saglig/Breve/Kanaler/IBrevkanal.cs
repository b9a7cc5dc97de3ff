using Saglig.Jobs;

namespace Saglig.Breve.Kanaler;

/// <summary>One way out of the house. Each must bear being asked twice for the same copy.</summary>
public interface IBrevkanal
{
    Brevkanal Kanal { get; }

    /// <summary>Hands one copy over and answers how far it then is.</summary>
    /// <exception cref="JobFailedException">It could not be done now; says why in Danish. It is tried again.</exception>
    Task<Brevstatus> Deliver(Ekspedition copy, CancellationToken ct);

    /// <summary>Runs after the new status is stored: what must tell of all that has been handed over.</summary>
    /// <exception cref="JobFailedException">It could not be done now; says why in Danish. It is tried again.</exception>
    Task Finish(Ekspedition copy, CancellationToken ct);
}
