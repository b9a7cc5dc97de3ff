namespace Saglig.Oplysninger;

/// <summary>A consent that the citizen has been asked for.</summary>
public readonly record struct SamtykkeanmodningId(Guid Value) : IId;

/// <summary>What came of asking.</summary>
public enum Samtykkesvar
{
    Givet,
    Afslået,
}

/// <summary>The citizen is asked whether we may ask a source, for one purpose (S1-7).</summary>
public sealed record Samtykkeanmodning(SamtykkeanmodningId Id, string Kilde, string Formål)
{
    /// <summary>The last day of the consent that is asked for; null when it is to hold until withdrawn.</summary>
    public DateOnly? Udløber { get; init; }
    public required DateOnly Spurgt { get; init; }

    /// <summary>Null while nobody has answered.</summary>
    public Samtykkesvar? Svar { get; init; }
    public DateOnly? Besvaret { get; init; }

    /// <summary>A yes on the day would give a consent that holds that day.</summary>
    public bool ErÅben(DateOnly dag) => Svar is null && (Udløber is null || Udløber >= dag);
}
