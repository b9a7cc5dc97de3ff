namespace Saglig.Post;

/// <summary>Where a paper from the tray goes.</summary>
public abstract record Fordeling
{
    private Fordeling() { }

    /// <param name="HvorforIgen">Why a paper that we hold already is journalised again.</param>
    public sealed record PåSag(SagId Sag, string? HvorforIgen = null) : Fordeling
    {
        /// <summary>Files left out because they are held already.</summary>
        public IReadOnlyList<Duplikat> Udeladt { get; init; } = [];
    }

    public sealed record NySag(string Sagstype, string Titel, EmployeeId? Ansvarlig) : Fordeling;
}

/// <summary>What came of it: the number, or that somebody else was first.</summary>
/// <param name="Modtagelse">Null when the paper had left the tray.</param>
public sealed record FordelResult(Modtagelse? Modtagelse);
