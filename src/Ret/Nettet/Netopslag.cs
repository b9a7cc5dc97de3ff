namespace Ret;

/// <summary>De tre anledninger, og kun de tre, der kan åbne for et opslag på nettet (S1-9).</summary>
public enum Anledning
{
    /// <summary>Andre har fortalt noget om private forhold, som ikke kan forklares på anden måde.</summary>
    ForholdFraAndre,

    /// <summary>Borgeren står selv offentligt frem om noget, der kan have betydning for sagen.</summary>
    OffentligFremtræden,

    /// <summary>Sagsbehandlerens faglige undren, som sagens andre oplysninger ikke kan forklare.</summary>
    FagligUndren,
}

/// <summary>Hvor der bliver set efter. De tre sidste er papirer, der kommer til os, og ikke en søgning.</summary>
public enum Netkanal
{
    Søgemaskine,
    Facebook,
    LinkedIn,
    AndetSocialtMedie,
    Hjemmeside,
    Avisartikel,
    Læserbrev,
    Tip,
}

/// <summary>Hvem der så efter på et socialt medie (FOB 2011 15-1).</summary>
public enum Netprofil
{
    /// <summary>Uden at være logget ind.</summary>
    UdenProfil,
    EgenProfil,
    KommunensProfil,

    /// <summary>En profil under et andet navn end medarbejderens eller kommunens.</summary>
    AndetNavn,
}

/// <summary>Fakta om ét opslag, før det sker. Felterne følger samtalens rækkefølge; null betyder, at ingen har svaret.</summary>
public sealed record Netopslagsfakta
{
    /// <summary>Null, når ingen af de tre anledninger foreligger.</summary>
    public required Anledning? Anledning { get; init; }
    public required Netkanal Kanal { get; init; }

    /// <summary>Numrene på de af sagens papirer, der er set efter først.</summary>
    public IReadOnlyList<string> Papirer { get; init; } = [];

    /// <summary>Hvorfor opslaget er sagligt og relevant; tom, når det ikke er skrevet.</summary>
    public string Grund { get; init; } = "";

    /// <summary>Den tvivl, opslaget ventes at rydde af vejen; tom, når det ikke er skrevet.</summary>
    public string Tvivl { get; init; } = "";
    public bool? ÅbenForAlle { get; init; }
    public Netprofil? Profil { get; init; }

    /// <summary>Sand, når der er sendt en venneanmodning, skrevet til borgeren eller på anden måde skabt kontakt.</summary>
    public bool? Kontakt { get; init; }

    /// <summary>Et papir, der kommer til os, ligger ikke på en profil.</summary>
    public bool ErPapir => Kanal is Netkanal.Avisartikel or Netkanal.Læserbrev or Netkanal.Tip;
}

/// <summary>Et fund, som det ligger på sagen, når en oplysning hviler på det.</summary>
/// <param name="Opslag">Svarene i porten, som de blev givet.</param>
/// <param name="Begrundet">Det øjeblik, grunden kom i journalen.</param>
/// <param name="Dokument">Nummeret på billedet eller papiret.</param>
public sealed record Netfund(Netopslagsfakta Opslag, DateTimeOffset Begrundet, string Dokument)
{
    /// <summary>Adressen på nettet, eller hvor papiret kommer fra.</summary>
    public required string Adresse { get; init; }

    /// <summary>Hvornår det blev set.</summary>
    public required DateTimeOffset Set { get; init; }

    /// <summary>Om den, der så det, var logget ind; null for et papir.</summary>
    public bool? LoggetInd { get; init; }

    /// <summary>Sand, når billedet viser andre end borgeren.</summary>
    public bool AndrePersoner { get; init; }

    /// <summary>Nummeret på den kopi, hvor andre er dækket; tom, når der ingen er.</summary>
    public string Kopi { get; init; } = "";
}
