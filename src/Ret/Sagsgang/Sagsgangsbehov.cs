namespace Ret;

/// <summary>Hvad en afgørelse endnu kræver, sagt så sagsgangen kan bruge det. Svarene er reglernes egne.</summary>
public static class Sagsgangsbehov
{
    /// <summary>Sagsgangens fakta med det, afgørelsen kræver af vurdering, råd og partshøring.</summary>
    /// <param name="forelagtTeam">Den dag, teamet fik sagen; null, når det ikke er sket.</param>
    /// <param name="rådBestilt">Den dag, sundhedskoordinatoren blev spurgt; null, når ingen er spurgt.</param>
    public static Sagsgangsfakta Med(
        this Sagsgangsfakta sag,
        Afgørelsesfakta fakta,
        DateOnly? forelagtTeam = null,
        DateOnly? rådBestilt = null
    ) =>
        sag with
        {
            KræverVurdering = fakta.Vurderingsfakta.UdfaldKræverVurdering,
            ManglendeRåd = fakta.ErFleksjob ? ManglendeRåd(fakta, forelagtTeam, rådBestilt) : null,
            UhørteOplysninger = Høringsdækning
                .For(fakta.Høring)
                .Count(linje => linje.Status == Høringsstatus.SkalHøres),
            Høringer = fakta.Høringer,
        };

    /// <summary>Det råd, regimets regler savner, og som ingen leder har sat til side.</summary>
    private static Rådsbehov? ManglendeRåd(
        Afgørelsesfakta fakta,
        DateOnly? forelagtTeam,
        DateOnly? rådBestilt
    )
    {
        var fleksjob = fakta.Fleksjobfakta;
        var mangler = Regimeregler
            .Alle.Prøv(fleksjob, fleksjob.Sag.Regime.Regeldag)
            .ToList()
            .Med(fakta.Tilsidesættelser)
            .Where(p => p.Svar is Mangler && p.Tilsidesat is null)
            .Select(p => p.Kode)
            .ToHashSet();
        return mangler.Contains(Regimeregler.Indstilling.Kode)
                ? new(Bold.AndenMyndighed, "rehabiliteringsteamets indstilling", forelagtTeam)
            : mangler.Contains(Regimeregler.Sundhedskoordinator.Kode)
                ? new(Bold.Sundhedskoordinator, "sundhedskoordinatorens rådgivning", rådBestilt)
            : null;
    }
}
