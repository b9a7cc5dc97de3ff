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
            Sagsbehandlingsfrist = Først(sag.Sagsbehandlingsfrist, fakta.Pension?.Påbegyndt),
            ManglendeRåd = ManglendeRåd(fakta, forelagtTeam, rådBestilt),
            UhørteOplysninger = Høringsdækning
                .For(fakta.Høring)
                .Count(linje => linje.Status == Høringsstatus.SkalHøres),
            Høringer = fakta.Høringer,
        };

    /// <summary>Den af kommunens egen frist og lovens 3 måneder, der udløber først.</summary>
    private static Frist Først(Frist kommunens, DateOnly? påbegyndt) =>
        påbegyndt is { } dag
        && Pensionsfrister.Afgørelse(dag) is var lovens
        && lovens.Udløber < kommunens.Udløber
            ? lovens
            : kommunens;

    /// <summary>Det råd, regimets regler savner, og som ingen leder har sat til side.</summary>
    private static Rådsbehov? ManglendeRåd(
        Afgørelsesfakta fakta,
        DateOnly? forelagtTeam,
        DateOnly? rådBestilt
    )
    {
        var mangler = Regimeprøvelse(fakta)
            .ToList()
            .Med(fakta.Tilsidesættelser)
            .Where(p => p.Svar is Mangler && p.Tilsidesat is null)
            .Select(p => p.Kode)
            .ToHashSet();
        return mangler.Overlaps([
                Regimeregler.Indstilling.Kode,
                Forelæggelsesregler.Indstilling.Kode,
            ])
                ? new(Bold.AndenMyndighed, "rehabiliteringsteamets indstilling", forelagtTeam)
            : mangler.Overlaps([
                Regimeregler.Sundhedskoordinator.Kode,
                Forelæggelsesregler.Sundhedskoordinator.Kode,
            ])
                ? new(Bold.Sundhedskoordinator, "sundhedskoordinatorens rådgivning", rådBestilt)
            : null;
    }

    private static IReadOnlyList<Prøvelse> Regimeprøvelse(Afgørelsesfakta fakta) =>
        fakta.ErFleksjob
            ? Regimeregler.Alle.Prøv(fakta.Fleksjobfakta, fakta.Fleksjobfakta.Sag.Regime.Regeldag)
        : fakta.Forelæggelsesfakta is { } forelagt
            ? Forelæggelsesregler.Alle.Prøv(forelagt, forelagt.Regime.Regeldag)
        : [];
}
