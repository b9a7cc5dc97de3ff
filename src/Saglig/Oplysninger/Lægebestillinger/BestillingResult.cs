using Ret;

namespace Saglig.Oplysninger.Lægebestillinger;

/// <summary>What came of acting on an order.</summary>
public abstract record BestillingResult
{
    private BestillingResult() { }

    public sealed record Done : BestillingResult;

    /// <summary>The case has no such order.</summary>
    public sealed record NotFound : BestillingResult;

    /// <summary>The doctor has answered, or the order has been cancelled.</summary>
    public sealed record Closed : BestillingResult;

    /// <summary>Nothing was sent or written; each sentence says what to do.</summary>
    public sealed record NotSent(IReadOnlyList<string> Hvorfor) : BestillingResult;

    /// <summary>A rule stops it; all answers.</summary>
    public sealed record NotYet(IReadOnlyList<Prøvelse> Prøvelser) : BestillingResult;
}
