namespace Ret;

/// <summary>De to slags forløb, der løber over tid med en koordinerende sagsbehandler.</summary>
public enum Forløbsart
{
    Ressourceforløb,
    Jobafklaring,
}

/// <summary>En aktivitet i et forløb.</summary>
public sealed record Forløbsaktivitet(string Navn, DateOnly Begyndt);

/// <summary>Den koordinerende sagsbehandler fra en dag; den, der er skrevet sidst, har forløbet.</summary>
/// <param name="Medarbejder">Medarbejderens id. Navnet hører ikke til fakta.</param>
/// <param name="Fordi">Hvorfor forløbet skiftede hænder; tom for den første.</param>
public sealed record Koordinator(Guid Medarbejder, DateOnly Fra, string Fordi = "");

/// <summary>
/// Borgerens anmodning om en samtale med sundhedskoordinator og koordinerende sagsbehandler, og hvad der kom ud af den.
/// </summary>
/// <param name="Afholdt">Dagen for samtalen; null, så længe anmodningen er åben.</param>
public sealed record Helbredssamtale(
    DateOnly Anmodet,
    string Fordi,
    DateOnly? Afholdt = null,
    string Udfald = ""
);

/// <summary>Et ressourceforløb eller jobafklaringsforløb, der er begyndt.</summary>
public sealed record Indsatsforløb
{
    public required Forløbsart Art { get; init; }

    /// <summary>Forløbets første dag.</summary>
    public required DateOnly Begyndt { get; init; }

    /// <summary>Det antal hele måneder, der er bevilget.</summary>
    public required int Måneder { get; init; }

    /// <summary>Den dag, borgerens første forløb af denne slags begyndte; samme som <see cref="Begyndt"/>, når dette er det første.</summary>
    public required DateOnly FørstBegyndt { get; init; }

    /// <summary>Nummeret på rehabiliteringsplanen; tom, når den mangler.</summary>
    public string Plan { get; init; } = "";
    public IReadOnlyList<Forløbsaktivitet> Aktiviteter { get; init; } = [];

    /// <summary>Alle, der har haft forløbet, ældste først.</summary>
    public IReadOnlyList<Koordinator> Koordinatorer { get; init; } = [];

    /// <summary>Borgerens anmodninger om en samtale, ældste først.</summary>
    public IReadOnlyList<Helbredssamtale> Samtaler { get; init; } = [];

    /// <summary>Den dag, sagen gik tilbage til rehabiliteringsteamet; null, når det ikke er sket.</summary>
    public DateOnly? TilbageTilTeam { get; init; }

    /// <summary>Den dag, forløbet sluttede; null, så længe det løber.</summary>
    public DateOnly? Sluttet { get; init; }

    public bool Løber => Sluttet is null;

    /// <summary>Den ene, der har forløbet nu; null, når ingen er skrevet.</summary>
    public Koordinator? Koordinator => Koordinatorer is [.., var sidste] ? sidste : null;

    /// <summary>Den anmodning om en samtale, der venter; null, når ingen gør.</summary>
    public Helbredssamtale? ÅbenSamtale => Samtaler.FirstOrDefault(s => s.Afholdt is null);

    internal bool ErIGang(DateOnly dag) => Aktiviteter.Any(a => a.Begyndt <= dag);
}

/// <summary>Det, reglerne om et løbende forløb prøves på.</summary>
/// <param name="Dag">Den dag, der ses på.</param>
public sealed record Forløbsfakta(DateOnly Dag, Indsatsforløb Forløb);

/// <summary>Det, der skal til, for at et forløb kan begynde.</summary>
public sealed record Forløbsstart
{
    public required Forløbsart Art { get; init; }

    /// <summary>Den dag, forløbet skal begynde.</summary>
    public required DateOnly Begynder { get; init; }
    public required int Måneder { get; init; }

    /// <summary>Den dag, forløbet blev bevilget i sagen; null, når det ikke er sket.</summary>
    public DateOnly? Bevilget { get; init; }

    /// <summary>Papiret, der viser, at forløbet er bevilget et andet sted; tom, når der ingen er.</summary>
    public string Bevillingspapir { get; init; } = "";

    /// <summary>Sand, når en koordinerende sagsbehandler er valgt.</summary>
    public bool HarKoordinator { get; init; }
}

/// <summary>De danske navne på forløbene.</summary>
public static class Forløbsnavne
{
    /// <summary>Forløbet, som det står i en sætning: "ressourceforløb".</summary>
    public static string Navn(this Forløbsart art) =>
        art == Forløbsart.Ressourceforløb ? "ressourceforløb" : "jobafklaringsforløb";

    /// <summary>Det samme på engelsk: "resource scheme".</summary>
    public static string SagtPåEngelsk(this Forløbsart art) =>
        art == Forløbsart.Ressourceforløb ? "resource scheme" : "job clarification scheme";
}
