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

    public required EmployeeId SkrevetAf { get; init; }

    /// <summary>Null while it is a draft.</summary>
    public DateTimeOffset? Underskrevet { get; init; }

    /// <summary>The signed assessment that this one takes the place of, and why.</summary>
    public VurderingId? Erstatter { get; init; }
    public string ErstatterFordi { get; init; } = "";

    /// <summary>Rises with each save of the draft; 0 for one that has not been saved.</summary>
    public int Version { get; init; }
}
