namespace Ret;

/// <summary>Fakta om en sag om fleksjob ud over dem, alle afgørelser har.</summary>
public sealed record Fleksjobsag
{
    /// <summary>Regimet, fundet af <see cref="Ret.Regime.For"/> på ansøgningens dag.</summary>
    public required Regime Regime { get; init; }

    /// <summary>Svarene på betingelserne. En betingelse uden svar er ikke vurderet.</summary>
    public IReadOnlyList<Betingelsessvar> Betingelser { get; init; } = [];

    /// <summary>Den dag, borgeren når folkepensionsalderen; null, når den ikke kendes.</summary>
    public DateOnly? Folkepensionsdag { get; init; }

    /// <summary>Sand, når borgeren får førtidspension.</summary>
    public bool FårFørtidspension { get; init; }

    /// <summary>Den dag, borgeren blev ansat på særlige vilkår efter de sociale kapitler; kun ved fastholdelse.</summary>
    public DateOnly? PåSærligeVilkårSiden { get; init; }

    /// <summary>Dokumentnummeret på aftalen om særlige vilkår; tom, når den mangler; kun ved fastholdelse.</summary>
    public string SkriftligAftale { get; init; } = "";

    /// <summary>Egen læges attest; null, når den mangler.</summary>
    public Lægeattest265? Lægeattest { get; init; }

    /// <summary>Teamets indstilling; null, når der ingen er.</summary>
    public Teamindstilling? Teamindstilling { get; init; }

    /// <summary>Dokumentnummeret på kommunens samlede beskrivelse; tom, når den mangler.</summary>
    public string SamletBeskrivelse { get; init; } = "";

    /// <summary>Sundhedskoordinatorens rådgivning; null, når den mangler.</summary>
    public Sundhedsråd? Sundhedsråd { get; init; }
}

/// <summary>Egen læges attest LÆ 265 med de fire felter, bekendtgørelsen kræver. Et felt er tomt, når lægen ikke har svaret.</summary>
public sealed record Lægeattest265
{
    public required string Dokument { get; init; }
    public required DateOnly Modtaget { get; init; }

    /// <summary>Relevante helbredsforhold.</summary>
    public string Helbred { get; init; } = "";

    /// <summary>Særlige hensyn.</summary>
    public string SærligeHensyn { get; init; } = "";

    /// <summary>Lægens bemærkninger til borgerens egen opfattelse.</summary>
    public string BorgerensOpfattelse { get; init; } = "";

    /// <summary>Andre forhold.</summary>
    public string AndreForhold { get; init; } = "";
}

/// <summary>Rehabiliteringsteamets indstilling.</summary>
/// <param name="ForBorgeren">Sand, når teamet indstillede det, borgeren søger.</param>
/// <param name="ForelagtIgen">Den dag, teamet fik sagen igen, fordi kommunen vil afvige; null, når det ikke er sket.</param>
public sealed record Teamindstilling(
    string Dokument,
    DateOnly Dag,
    bool ForBorgeren,
    DateOnly? ForelagtIgen = null
)
{
    /// <summary>En delvis bevilling følger hverken en indstilling for eller imod.</summary>
    internal bool FølgesAf(Udfald udfald) =>
        udfald == (ForBorgeren ? Udfald.FuldBevilling : Udfald.Afslag);
}

/// <summary>Sundhedskoordinatorens rådgivning i sagen.</summary>
public sealed record Sundhedsråd(string Dokument, DateOnly Dag);

/// <summary>Det, fleksjobreglerne prøves på.</summary>
public sealed record Fleksjobfakta
{
    public required Afgørelsestype Type { get; init; }

    /// <summary>Den dag, afgørelsen træffes.</summary>
    public required DateOnly Dag { get; init; }
    public required Afgørelsesudkast Udkast { get; init; }
    public required IReadOnlyList<Oplysningsfakta> Oplysninger { get; init; }
    public required Fleksjobsag Sag { get; init; }

    internal bool ErFormeltAfslag => Udkast.Udfald == Udfald.FormeltAfslag;
    internal bool ErBevilling => Udkast.Udfald is Udfald.FuldBevilling or Udfald.DelvisBevilling;
}
