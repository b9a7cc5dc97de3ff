using Ret;
using Saglig.Breve;

namespace Saglig.Partshøringer;

/// <summary>How an answer came; kept by name.</summary>
public enum Svarmåde
{
    Portal,
    Brev,
    Telefon,
}

/// <summary>A hearing as people read it; what the law judges is in <see cref="Fakta"/>.</summary>
/// <param name="Nr">Its number in the case, from 1.</param>
public sealed record Høring(Partshøring Fakta, SagId Sag, int Nr, BrevId Brev)
{
    /// <summary>The letter's number in the case.</summary>
    public required int BrevNr { get; init; }

    /// <summary>The day by which the letter must be with the citizen; the deadline counts from it.</summary>
    public required DateOnly Fremme { get; init; }
    public string KortFristFordi { get; init; } = "";
    public string ForlængetFordi { get; init; } = "";

    /// <summary>How the reasons meet the answers, as last written; out of date when a newer answer has come.</summary>
    public string Møde { get; init; } = "";
    public IReadOnlyList<Høringspunkt> Punkter { get; init; } = [];

    /// <summary>In the order they were registered.</summary>
    public IReadOnlyList<Høringssvar> Svar { get; init; } = [];

    /// <summary>Rises with each change; a save with an older one is refused.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The deadline that holds, with its explanation.</summary>
    public Frist Frist => Svarfrister.Af(Fremme, Fakta.GældendeFrist);

    public bool ErForlænget => Fakta.GældendeFrist != Fakta.Svarfrist;
}

/// <summary>A piece of information as it stood in the letter.</summary>
/// <param name="Betydning">Why it counts and what it is to be used for.</param>
public sealed record Høringspunkt(
    OplysningId Oplysning,
    string Titel,
    string Viser,
    string Betydning
);

/// <summary>An answer from the citizen or for them.</summary>
/// <param name="Fra">Who answered, as a citizen or representative is called; never an employee.</param>
/// <param name="JournalNr">The entry that holds the answer.</param>
public sealed record Høringssvar(
    Svarmåde Måde,
    string Fra,
    string Tekst,
    DateOnly Modtaget,
    int JournalNr
);

/// <summary>Deadlines for answering, which a person has chosen.</summary>
public static class Svarfrister
{
    /// <summary>The deadline of a letter that names a last day. The normal one explains its counting.</summary>
    public static Frist Af(DateOnly fremme, DateOnly dag)
    {
        var normal = Frister.Partshøring(fremme);
        return normal.Udløber == dag
            ? normal
            : new Fristregner(normal.Navn, normal.Hjemmel, normal.Hændelse, fremme).BorgerensTil(
                dag
            );
    }
}

/// <summary>The citizen's request that the decision wait for a statement (FVL § 21).</summary>
public readonly record struct BegæringId(Guid Value) : IId;

/// <summary>A request to wait as it is kept.</summary>
public sealed record Begæring(BegæringId Id, Udtalelsesbegæring Fakta)
{
    /// <summary>Neither met, nor given up, nor turned down on <paramref name="dag"/>: the decision waits.</summary>
    public bool ErÅben(DateOnly dag) =>
        Fakta.Udtalt is null && Fakta.AfvistFordi.Length == 0 && !(dag > Fakta.Frist);
}
