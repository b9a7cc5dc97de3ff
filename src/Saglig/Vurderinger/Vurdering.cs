using Ret;

namespace Saglig.Vurderinger;

/// <summary>An assessment, draft or signed.</summary>
public readonly record struct VurderingId(Guid Value) : IId;

/// <summary>An assessment as it is kept: what the law sees, and what only people read.</summary>
public sealed record Vurdering(VurderingId Id, Helhedsvurdering Helhed)
{
    /// <summary>Null in a draft where it has not been answered; the law then reads it as false.</summary>
    public bool? ImodBorgeren { get; init; }

    /// <summary>The citizen's wishes, word for word, each to be met in the decision (S3-23).</summary>
    public IReadOnlyList<string> Ønsker { get; init; } = [];

    /// <summary>Whether what is planned can make the illness worse (S3-27).</summary>
    public Helbredsrisiko Helbredsrisiko { get; init; }

    /// <summary>The document that the answer rests on; empty when none is named.</summary>
    public string HelbredsrisikoDokument { get; init; } = "";

    /// <summary>Who answered; null when nobody has.</summary>
    public EmployeeId? HelbredsrisikoAf { get; init; }

    /// <summary>The leader who lets the plan go on though the risk is unknown; null when nobody has.</summary>
    public EmployeeId? RisikoGodkendtAf { get; init; }

    /// <summary>Whom each paragraph that sets a doctor aside is meant to be read by; whether they have is another matter.</summary>
    public IReadOnlyDictionary<OplysningId, EmployeeId> Læsere { get; init; } =
        new Dictionary<OplysningId, EmployeeId>();

    public required EmployeeId SkrevetAf { get; init; }

    /// <summary>Null while it is a draft.</summary>
    public DateTimeOffset? Underskrevet { get; init; }

    /// <summary>The signed assessment that this one takes the place of, and why.</summary>
    public VurderingId? Erstatter { get; init; }
    public string ErstatterFordi { get; init; } = "";

    /// <summary>Rises with each save of the draft; 0 for one that has not been saved.</summary>
    public int Version { get; init; }

    /// <summary>When the draft was saved last.</summary>
    public DateTimeOffset? Ændret { get; init; }

    /// <summary>What one begins to write on.</summary>
    public static Vurdering Tom(EmployeeId author) =>
        new(default, new Helhedsvurdering { ImodBorgeren = false }) { SkrevetAf = author };

    /// <summary>The facts of <see cref="Tiltagsregler"/>.</summary>
    public Tiltagsfakta Tiltag =>
        new()
        {
            Risiko = Helbredsrisiko,
            VurderetAf = HelbredsrisikoAf?.Value.ToString("D") ?? "",
            Dokument = HelbredsrisikoDokument,
            GodkendtAfLeder = RisikoGodkendtAf is not null,
        };
}
