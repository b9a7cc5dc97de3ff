namespace Ret;

/// <summary>
/// Den samlede, konkrete vurdering af borgeren. Funktionsevne og arbejdsevne er to ting: funktionsevne er det
/// vide begreb, arbejdsevne en del af det (S3-25).
/// </summary>
public sealed record Helhedsvurdering
{
    /// <summary>Sand, når vurderingen af arbejdsevnen går imod det, borgeren har søgt om.</summary>
    public required bool ImodBorgeren { get; init; }

    /// <summary>Borgerens ønsker og syn på egen situation, ordret.</summary>
    public string BorgerensOrd { get; init; } = "";

    /// <summary>Den dag, borgerens ord blev skrevet ned; null, når de ikke er.</summary>
    public DateOnly? BorgerensOrdSkrevet { get; init; }
    public string Funktionsevne { get; init; } = "";
    public string Arbejdsevne { get; init; } = "";

    /// <summary>Den samlede vurdering i fri tekst.</summary>
    public string Samlet { get; init; } = "";

    public IReadOnlyList<Udsagn> Udsagn { get; init; } = [];

    /// <summary>Kategorier uden oplysninger, hver med en grund.</summary>
    public IReadOnlyList<TomKategori> TommeKategorier { get; init; } = [];

    /// <summary>Lægepapirer og praktikker, der taler for borgeren, men som vurderingen går imod.</summary>
    public IReadOnlyList<Fravigelse> Fravigelser { get; init; } = [];

    /// <summary>Hvilken vægt egen læges oplysninger fik; null, når det ikke er skrevet.</summary>
    public Lægevægt? EgenLæge { get; init; }

    /// <summary>Antal andre sager, der har ordret samme vurderingstekst.</summary>
    public int SagerMedSammeTekst { get; init; }

    /// <summary>Andre sager med næsten samme vurderingstekst; null, når der ikke er set efter.</summary>
    public Tekstfællesskab? NæstenSammeTekst { get; init; }

    /// <summary>Den, der skriver vurderingen. Den anden læser skal være en anden.</summary>
    public string SkrevetAf { get; init; } = "";

    /// <summary>Den dag, vurderingen blev underskrevet; null, mens den er en kladde.</summary>
    public DateOnly? Underskrevet { get; init; }
}

/// <summary>Et udsagn i vurderingen og de oplysninger, det hviler på.</summary>
public sealed record Udsagn(string Tekst, IReadOnlyList<OplysningId> HvilerPå);

/// <summary>Hvorfor sagen ikke har oplysninger i en kategori.</summary>
public sealed record TomKategori(Kategori Kategori, string Fordi);

/// <summary>
/// Afsnittet om et lægepapir eller en praktik, som vurderingen går imod: hvilket dokument, hvorfor det vejer mindre,
/// hvad der vejer tungere, og hvem der har læst med.
/// </summary>
/// <param name="Dokument">Dokumentets nummer, som det står på sagen.</param>
/// <param name="Modgrundlag">Den oplysning, der vejer tungere. Kræves, når en speciallæge fraviges.</param>
/// <param name="AndenLæser">Den kollega, der har læst med. Kræves, når en speciallæge fraviges.</param>
public sealed record Fravigelse(
    OplysningId Oplysning,
    string Dokument,
    string VejerMindreFordi,
    OplysningId? Modgrundlag = null,
    string AndenLæser = ""
);

/// <summary>Om egen læges oplysninger blev fulgt.</summary>
public enum Lægefølge
{
    Fulgt,
    DelvistFulgt,
    IkkeFulgt,
}

/// <summary>Den vægt, egen læges oplysninger fik i sagen, så det kan opgøres over flere sager (S3-26).</summary>
public sealed record Lægevægt(Lægefølge Følge, string Begrundelse);

/// <summary>Antal andre sager med næsten samme tekst, og det stykke af den egne tekst, der går igen.</summary>
public sealed record Tekstfællesskab(int Sager, string Stykke);

/// <summary>Et ønske, som borgeren har sagt det, og hvordan afgørelsen forholder sig til det; tom, når den ikke gør.</summary>
public sealed record Borgerønske(string Ordret, string Imødegået = "");
