namespace Ret;

/// <summary>Hvad en læge bliver bedt om. Er papiret et andet, skrives det med ord.</summary>
public enum Lægepapir
{
    LÆ265,
    LÆ285,
    Speciallægeerklæring,
    Statuserklæring,
    Andet,
}

/// <summary>
/// En bestilling hos en læge, fra den er afsendt, til lægen har svaret, eller den er annulleret med en grund. Så længe
/// den er åben, er det lægen, sagen venter på, og aldrig borgeren.
/// </summary>
/// <param name="Navn">Lægens eller klinikkens navn, som det står i samtykket.</param>
/// <param name="Forventet">Den dag, svaret skulle være her, da der blev bestilt.</param>
public sealed record Lægebestilling(
    Lægepapir Papir,
    Lægerolle Læge,
    string Navn,
    DateOnly Bestilt,
    DateOnly Forventet
)
{
    /// <summary>Papirets navn, når det er et andet end dem på listen.</summary>
    public string AndetPapir { get; init; } = "";

    /// <summary>Det, lægen bliver spurgt om.</summary>
    public required string Spørgsmål { get; init; }

    /// <summary>De dage, lægen er rykket, ældste først.</summary>
    public IReadOnlyList<DateOnly> Rykket { get; init; } = [];

    /// <summary>Den dag, svaret nu ventes; rykkere flytter den.</summary>
    public required DateOnly SvarVentes { get; init; }
    public DateOnly? Modtaget { get; init; }
    public DateOnly? Annulleret { get; init; }

    /// <summary>Sand, når bestillingen er annulleret, fordi lægen ikke svarede. Det er lægens tavshed, ikke borgerens.</summary>
    public bool LægenSvaredeIkke { get; init; }

    public bool ErÅben => Modtaget is null && Annulleret is null;

    /// <summary>Sand fra dagen efter, at svaret skulle have været her.</summary>
    public bool ErForsinket(DateOnly dag) => ErÅben && dag > SvarVentes;

    /// <summary>Fx "statuserklæring".</summary>
    public string Papirnavn => Papir == Lægepapir.Andet ? AndetPapir : Papir.Navn();

    /// <summary>Fx "statuserklæring fra Lægehuset i Nordby".</summary>
    public string Hvad => $"{Papirnavn} fra {Navn}";

    /// <summary>Det, sagen venter på; null, når lægen har svaret, eller bestillingen er annulleret.</summary>
    public Ventepunkt? Ventepunkt => ErÅben ? new(Bold.Læge, Hvad, Bestilt) : null;
}

/// <summary>Fakta om en bestilling, før den afsendes.</summary>
/// <param name="KunEgenLægeOgKliniskFunktion">Sand i sager om fleksjob og førtidspension (LOB § 15).</param>
public sealed record Bestillingsfakta(Lægebestilling Bestilling, bool KunEgenLægeOgKliniskFunktion);

/// <summary>De danske navne på det, en læge kan bedes om.</summary>
public static class Lægepapirnavne
{
    /// <summary>Som det står midt i en sætning, fx "attest LÆ 265".</summary>
    public static string Navn(this Lægepapir papir) =>
        papir switch
        {
            Lægepapir.LÆ265 => "attest LÆ 265",
            Lægepapir.LÆ285 => "attest LÆ 285",
            Lægepapir.Speciallægeerklæring => "erklæring fra speciallæge",
            Lægepapir.Statuserklæring => "statuserklæring",
            _ => "andet papir",
        };
}
