namespace Ret;

/// <summary>
/// En sendt partshøring over navngivne oplysninger (FVL § 19). En sag kan have flere. En handling er en række, ikke
/// et flag: er der ingen partshøring, er borgeren ikke hørt.
/// </summary>
public sealed record Partshøring
{
    public required PartshøringId Id { get; init; }

    /// <summary>De oplysninger, brevet nævner.</summary>
    public required IReadOnlyList<OplysningId> Oplysninger { get; init; }
    public required DateOnly Sendt { get; init; }

    /// <summary>Sidste dag, borgeren kan svare, som den står i brevet.</summary>
    public required DateOnly Svarfrist { get; init; }

    /// <summary>Den nye sidste dag, når borgeren har fået længere tid; null, når ingen har bedt om det.</summary>
    public DateOnly? Forlænget { get; init; }

    /// <summary>Den dag, svaret kom; null, når borgeren ikke har svaret.</summary>
    public DateOnly? Besvaret { get; init; }

    /// <summary>Hvor begrundelsen møder svaret, ordret; tom, når den ikke gør.</summary>
    public string Imødegået { get; init; } = "";

    /// <summary>Den frist, der gælder: en forlængelse kan kun gøre den længere.</summary>
    public DateOnly GældendeFrist => Forlænget > Svarfrist ? Forlænget.Value : Svarfrist;

    /// <summary>Sand, når borgeren har svaret, eller fristens sidste dag er gået.</summary>
    public bool ErAfsluttet(DateOnly dag) => Besvaret <= dag || dag > GældendeFrist;
}
