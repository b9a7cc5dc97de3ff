using Ret;

namespace Saglig.Breve;

/// <summary>A letter that has been sent.</summary>
public readonly record struct BrevId(Guid Value) : IId;

/// <summary>One recipient's copy of a letter.</summary>
public readonly record struct ForsendelseId(Guid Value) : IId;

/// <summary>The ways out of the house; kept by name.</summary>
public enum Brevkanal
{
    /// <summary>The citizen reads it on Min sag.</summary>
    Portal,

    /// <summary>Printed and posted.</summary>
    Papir,
}

/// <summary>How far one recipient's copy has come; kept by name.</summary>
public enum Brevstatus
{
    /// <summary>Queued; normally for a second.</summary>
    Venter,

    /// <summary>The citizen can open it; that moment counts as received.</summary>
    Tilgængelig,

    /// <summary>Lies in the day's print folder.</summary>
    TilPrint,

    /// <summary>Could not be handed over; is tried again.</summary>
    Fejlet,

    /// <summary>The post brought it back.</summary>
    Returneret,
}

/// <summary>A sent letter with its recipients. Nothing but the recipients' status can change.</summary>
public sealed record Brev(BrevId Id, SagId Sag, Brevtype Type, string Titel)
{
    /// <summary>The entry's place in the journal, and the document's number in the case.</summary>
    public required int JournalNr { get; init; }
    public required int DokumentNr { get; init; }

    /// <summary>The day printed on the letter, in Copenhagen.</summary>
    public required DateOnly Dato { get; init; }
    public required DateTimeOffset Afsendt { get; init; }
    public EmployeeId? Underskriver { get; init; }

    /// <summary>SHA-256 of the journalised PDF.</summary>
    public required string DokumentHash { get; init; }
    public IReadOnlyList<Forsendelse> Modtagere { get; init; } = [];
    public IReadOnlyList<Bilag> Bilag { get; init; } = [];

    /// <summary>The entry was filed on the wrong case: the content may no longer be shown.</summary>
    public bool Forseglet { get; init; }

    /// <summary>The post brought this copy back, and no later one is on its way to the same recipient.</summary>
    public bool KanSendesIgen(Forsendelse copy) =>
        copy is { Status: Brevstatus.Returneret, Rolle: not null }
        && !Forseglet
        && Modtagere.Last(m => (m.Rolle, m.Navn) == (copy.Rolle, copy.Navn)).Id == copy.Id;

    /// <summary>The day on which the letter is known to have reached the party; null on paper, where we do not know.</summary>
    public DateOnly? Modtaget =>
        Modtagere
            .Where(m => m.Kanal == Brevkanal.Portal)
            .Min(m => m.Tilgængelig)
            ?.DateInCopenhagen();
}

/// <summary>One recipient's copy and where it is.</summary>
/// <param name="Rolle">Null for a recipient outside the case.</param>
public sealed record Forsendelse(
    ForsendelseId Id,
    Modtagerrolle? Rolle,
    string Navn,
    Brevkanal Kanal
)
{
    /// <summary>As printed in the envelope's window; empty on a digital letter to a protected address.</summary>
    public required IReadOnlyList<string> Adresse { get; init; }

    /// <summary>Why this person gets the letter, such as "er part i sagen".</summary>
    public required string Hvorfor { get; init; }

    /// <summary>SHA-256 of the copy with this recipient's address.</summary>
    public required string DokumentHash { get; init; }
    public required Brevstatus Status { get; init; }
    public required DateTimeOffset StatusSiden { get; init; }

    /// <summary>When it could first be opened on the portal; counts as received.</summary>
    public DateTimeOffset? Tilgængelig { get; init; }

    /// <summary>What went wrong, in Danish.</summary>
    public string? Fejl { get; init; }

    /// <summary>How many times a person has asked for it to be tried anew.</summary>
    public int Forsøg { get; init; }
}
