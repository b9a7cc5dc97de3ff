namespace Saglig.Journaler;

/// <summary>What came of taking a paper out of a case.</summary>
public abstract record MisfileResult
{
    private MisfileResult() { }

    /// <param name="NewNumber">Where it lies now; null when nobody knew yet.</param>
    public sealed record Done(Guid Breach, string? NewNumber) : MisfileResult;

    /// <summary>A colleague was faster.</summary>
    public sealed record AlreadySealed : MisfileResult;
}
