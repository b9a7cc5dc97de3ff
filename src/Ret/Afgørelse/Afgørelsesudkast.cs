namespace Ret;

/// <summary>Udkastet til en afgørelse, som det står lige nu. Prøves så ofte, man vil.</summary>
public sealed record Afgørelsesudkast
{
    public required Udfald Udfald { get; init; }

    /// <summary>Første pligtige del: de regler, afgørelsen hviler på.</summary>
    public string Regelgrundlag { get; init; } = "";

    /// <summary>Anden pligtige del: de oplysninger, der er lagt vægt på.</summary>
    public string LagtVægtPå { get; init; } = "";

    /// <summary>Tredje pligtige del: den konkrete vurdering og hovedhensynene bag skønnet.</summary>
    public string KonkretVurdering { get; init; } = "";

    /// <summary>Hvad den konkrete vurdering har til fælles med andre sagers; null, når der ikke er set efter.</summary>
    public Tekstfællesskab? NæstenSammeTekst { get; init; }

    /// <summary>Så mange andre sager må have næsten samme tekst, før det bliver vist (S0-8).</summary>
    public int GrænseForSammeTekst { get; init; } = Vurderingsfakta.NormalGrænseForSammeTekst;

    /// <summary>Svarene på de skøn, sagstypen stiller.</summary>
    public IReadOnlyList<Skønssvar> Skøn { get; init; } = [];

    /// <summary>Borgerens ønsker, og hvordan udkastet forholder sig til dem.</summary>
    public IReadOnlyList<Borgerønske> Ønsker { get; init; } = [];

    /// <summary>Klagevejledningen i brevet; null, når den mangler.</summary>
    public Klagevejledning? Klagevejledning { get; init; }

    /// <summary>Den myndighed, brevet går ud fra.</summary>
    public string Afsender { get; init; } = "";

    /// <summary>Den myndighed, der har kompetencen i sagen.</summary>
    public string KompetentMyndighed { get; init; } = "";
    public Underskrift? Underskrift { get; init; }

    /// <summary>Sand, når den, der afgør, er under oplæring.</summary>
    public bool UnderOplæring { get; init; }

    /// <summary>Mentoren, der har godkendt; tom, når ingen har.</summary>
    public string GodkendtAfMentor { get; init; } = "";

    /// <summary>Sand, når den, der afgør, har meldt sig inhabil i sagen.</summary>
    public bool ErInhabil { get; init; }

    internal bool FuldtMedhold => Udfald == Udfald.FuldBevilling;
}

/// <summary>Det begrundede svar på et skøn. Programmet regner det aldrig ud.</summary>
public sealed record Skønssvar(string Kode, string Svar, string Begrundelse);

/// <summary>
/// Underskriften på brevet. Enten en person, eller, hvor en medarbejder er beskyttet, en enhed, der entydigt
/// identificerer afsenderen.
/// </summary>
/// <param name="Underskriver">Navn og titel, eller enhed i tre led.</param>
/// <param name="ErEndelig">Sand, når dokumentet er låst, så det fremgår, at det er endeligt.</param>
public sealed record Underskrift(string Underskriver, bool ErEndelig);
