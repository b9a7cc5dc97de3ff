namespace Ret;

/// <summary>Fakta om en helhedsvurdering, når den underskrives, og igen når sagen afgøres.</summary>
public sealed record Vurderingsfakta
{
    /// <summary>Så mange sager må have samme tekst, før det bliver vist (S0-8).</summary>
    public const int NormalGrænseForSammeTekst = 3;

    /// <summary>Vurderingen; null, når der ikke er begyndt på en.</summary>
    public required Helhedsvurdering? Vurdering { get; init; }

    /// <summary>Alle sagens oplysninger, også dem, der ikke bruges: et lægepapir forsvinder ikke ved at blive lagt væk.</summary>
    public required IReadOnlyList<Oplysningsfakta> Oplysninger { get; init; }

    /// <summary>Det påtænkte eller trufne udfald; null, når det ikke er valgt.</summary>
    public Udfald? Udfald { get; init; }

    /// <summary>Sand i sager, hvor kun egen læge og klinisk funktion må vurdere helbredet (LOB § 15): fleksjob, førtidspension, ressourceforløb og jobafklaring.</summary>
    public bool KunEgenLægeOgKliniskFunktion { get; init; } = true;

    public int GrænseForSammeTekst { get; init; } = NormalGrænseForSammeTekst;

    internal IEnumerable<Oplysningsfakta> Brugte => Oplysninger.Where(o => o.Bruges);

    /// <summary>Falsk, når sagen kan afgøres uden helhedsvurdering: fuld bevilling eller afslag på en formel betingelse.</summary>
    internal bool UdfaldKræverVurdering =>
        Udfald is not (Ret.Udfald.FuldBevilling or Ret.Udfald.FormeltAfslag);

    /// <summary>Grunden til, at vurderingens regler ikke angår sagen; null, når de gør.</summary>
    internal string? IkkeRelevantFordi =>
        this switch
        {
            { Udfald: Ret.Udfald.FormeltAfslag } => "Afslaget hviler på en formel betingelse.",
            { Udfald: Ret.Udfald.FuldBevilling } => "Borgeren får det hele.",
            { Vurdering: null } => "Der er ikke skrevet en vurdering endnu.",
            _ => null,
        };

    /// <summary>Som <see cref="IkkeRelevantFordi"/>, men også når vurderingen ikke går imod borgeren.</summary>
    internal string? IkkeImodFordi =>
        IkkeRelevantFordi
        ?? (Vurdering!.ImodBorgeren ? null : "Vurderingen går ikke imod borgeren.");

    /// <summary>Lægepapirer og praktikker, der taler for borgeren, mens vurderingen går imod. Hver af dem skal have et afsnit.</summary>
    public IEnumerable<Oplysningsfakta> Konflikter =>
        Vurdering is { ImodBorgeren: true }
            ? Oplysninger.Where(o =>
                o.Retning == Retning.ForBorgeren
                && (o.Læge is not null || o.Kategori == Kategori.Praktik)
            )
            : [];

    internal Oplysningsfakta? Find(OplysningId? id) => Oplysninger.FirstOrDefault(o => o.Id == id);
}
