using Ret;
using Saglig.Sager;

namespace Saglig.Oplysninger;

/// <summary>An order at a doctor's.</summary>
public readonly record struct LægebestillingId(Guid Value) : IId;

/// <summary>An order as it is kept: what the law sees of it, where it went, on which basis, and what came of it.</summary>
public sealed record Lægebestillingsrække(LægebestillingId Id, Lægebestilling Bestilling)
{
    /// <summary>Where letters go, one entry a line; empty when the order is sent outside the program.</summary>
    public string Adresse { get; init; } = "";
    public string Formål { get; init; } = "";
    public PlanlinjeId? Linje { get; init; }
    public SamtykkeId? Samtykke { get; init; }

    /// <summary>The provision that it rests on; empty when it rests on a consent.</summary>
    public string Hjemmel { get; init; } = "";

    /// <summary>The entry that the order was sent with.</summary>
    public int JournalNr { get; init; }

    /// <summary>The paper that came, and the piece of information that tells what it says.</summary>
    public int? DokumentNr { get; init; }
    public OplysningId? Oplysning { get; init; }
    public string AnnulleretFordi { get; init; } = "";
}

/// <summary>An order that is past its day, in a case that somebody has.</summary>
public sealed record ForsinketLæge(
    LægebestillingId Id,
    string Sagsnummer,
    string Navn,
    DateOnly SvarVentes
);

/// <summary>The case types in which only the GP and the clinical function may assess health (LOB § 15).</summary>
public static class Lægekonsulentforbud
{
    private static readonly string[] Sagstyper =
    [
        "fleksjob",
        "foertidspension",
        "ressourceforloeb",
        "jobafklaring",
    ];

    public static bool Gælder(Sag sag) => Sagstyper.Contains(sag.Sagstype);
}
