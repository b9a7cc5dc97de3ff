namespace Ret;

/// <summary>Opgaven "underret om indsamling": borgeren skal vide, at vi har hentet oplysninger hos andre (GDPR art. 14).</summary>
public static class Underretning
{
    /// <summary>Fristen for at underrette; null, når oplysningen kommer fra borgeren, er undtaget eller allerede er meddelt.</summary>
    public static Frist? For(Oplysningsfakta oplysning) =>
        oplysning.Niveau == Kildeniveau.Borger
        || oplysning.Underrettet is not null
        || oplysning.UnderretningUndtagetFordi.ErSkrevet()
            ? null
            : Frister.UnderretningOmIndsamling(oplysning.Modtaget);

    /// <summary>Sand, når fristen for at underrette er overskredet på dagen.</summary>
    public static bool ErForSen(Oplysningsfakta oplysning, DateOnly dag) =>
        For(oplysning)?.ErOverskredet(dag) ?? false;
}
