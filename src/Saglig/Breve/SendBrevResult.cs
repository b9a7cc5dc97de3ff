using Saglig.Sager;

namespace Saglig.Breve;

/// <summary>What came of sending a letter.</summary>
public abstract record SendBrevResult
{
    private SendBrevResult() { }

    /// <summary>Sent: journalised, locked and queued.</summary>
    /// <param name="Nummer">The letter's place in the journal; its text is "2018-0000088-4".</param>
    /// <param name="FremmeSenest">The day by which it must be with the recipients.</param>
    public sealed record Sendt(
        BrevId Id,
        Journalnummer Nummer,
        DateOnly Dato,
        DateOnly FremmeSenest
    ) : SendBrevResult;

    /// <summary>Nothing was sent or changed. Each sentence says in Danish what to do.</summary>
    public sealed record Afvist(IReadOnlyList<string> Hvorfor) : SendBrevResult;
}
