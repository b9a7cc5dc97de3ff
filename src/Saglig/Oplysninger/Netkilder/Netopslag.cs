using Ret;

namespace Saglig.Oplysninger.Netkilder;

/// <summary>A look that has come through the gate: the answers as they were given, and how it ended.</summary>
public sealed record Netopslag(NetopslagId Id, Netopslagsfakta Fakta)
{
    /// <summary>When the reason came into the journal; a find laid on the case comes later.</summary>
    public required DateTimeOffset Begrundet { get; init; }
    public required EmployeeId Medarbejder { get; init; }

    /// <summary>Name and edition of the municipal instruction in force that day; empty when there is none for the channel.</summary>
    public string Instruks { get; init; } = "";

    /// <summary>The day it was ended; null while finds may be laid on the case.</summary>
    public DateOnly? Slut { get; init; }
    public string SlutFordi { get; init; } = "";
}

/// <summary>A find on the case.</summary>
public sealed record Fund(NetfundId Id, NetopslagId Opslag, int DokumentNr)
{
    /// <summary>Extent only: the picture is covered but for amount, period and address.</summary>
    public bool Aktivitet { get; init; }
    public required string Adresse { get; init; }
    public required DateTimeOffset Set { get; init; }

    /// <summary>Null for a paper that came to us.</summary>
    public bool? LoggetInd { get; init; }
    public bool AndrePersoner { get; init; }
    public Særlig? Særlig { get; init; }

    /// <summary>The copy in which others are covered; null when there is none.</summary>
    public int? KopiNr { get; init; }

    /// <summary>The piece of information that rests on it; null when none does yet.</summary>
    public Guid? Oplysning { get; init; }
}
