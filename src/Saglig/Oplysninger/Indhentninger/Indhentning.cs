using Ret;
using Saglig.Sager;

namespace Saglig.Oplysninger.Indhentninger;

/// <summary>A request or a look-up as it is meant, before the rules have been asked.</summary>
public sealed record Indhentning
{
    /// <summary>The line of the plan that it serves; null when none does.</summary>
    public PlanlinjeId? Linje { get; init; }
    public required Kildeniveau Niveau { get; init; }
    public required string Kilde { get; init; }

    /// <summary>What is asked for: "udtalelse fra egen læge om ryggen".</summary>
    public required string Hvad { get; init; }
    public required string Formål { get; init; }

    /// <summary>What a doctor is asked, besides what is ordered; empty in other requests.</summary>
    public string Spørgsmål { get; init; } = "";

    /// <summary>The period that the paper should cover; open at either end.</summary>
    public DateOnly? Fra { get; init; }
    public DateOnly? Til { get; init; }

    /// <summary>The consent that it rests on; null when it rests on something else.</summary>
    public SamtykkeId? Samtykke { get; init; }

    /// <summary>The provision that it rests on; empty when it rests on something else.</summary>
    public string Hjemmel { get; init; } = "";
    public string SpørgerIgenFordi { get; init; } = "";

    /// <summary>
    /// How it is sent and journalised when it is not done as every request is; given the basis in words, it answers the
    /// entry, or why nothing was sent. Null for a plain request.
    /// </summary>
    internal Func<
        SagAct,
        string,
        Task<(Journalnummer? Number, IReadOnlyList<string> Refused)>
    >? Afsend { get; init; }

    /// <summary>When the citizen should have answered; null when no day is set.</summary>
    public DateOnly? Frist { get; init; }
}

/// <summary>A paper on file that looks like what is asked for.</summary>
public sealed record PåSagen(string Sagsnummer, int DokumentNr, string Titel, DateOnly Dato)
{
    public string Nummer => $"{Sagsnummer}-{DokumentNr}";
}

/// <summary>What came of asking.</summary>
public abstract record AskResult
{
    private AskResult() { }

    /// <param name="Advarsler">What the rules warn of without stopping.</param>
    public sealed record Asked(IReadOnlyList<Prøvelse> Advarsler) : AskResult;

    /// <summary>The letter to the citizen could not be sent; why, in Danish.</summary>
    public sealed record NotSent(IReadOnlyList<string> Hindringer) : AskResult;

    /// <summary>A rule stops it; all answers, and the papers that are on file already.</summary>
    public sealed record NotYet(IReadOnlyList<Prøvelse> Prøvelser, IReadOnlyList<PåSagen> Fundet)
        : AskResult;
}
