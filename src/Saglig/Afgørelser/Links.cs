using Ret;
using Saglig.Adgang;

namespace Saglig.Afgørelser;

/// <summary>Paths of decisions.</summary>
public static class Links
{
    public static string Write(string nummer) => $"/sager/{nummer}/afgoerelse";

    /// <summary>Every rule's answer alone, fetched while one types.</summary>
    /// <param name="look">The logged look at the page that the panel stands on.</param>
    public static string Panel(string nummer, Guid look) =>
        $"/sager/{nummer}/afgoerelse?handler=Panel&{Refreshes.Key}={look:D}";

    public static string Mentor(string nummer) => $"/sager/{nummer}/afgoerelse/mentor";

    public static string List(string nummer) => $"/sager/{nummer}/afgoerelser";

    public static string Show(string nummer, int nr) => $"/sager/{nummer}/afgoerelser/{nr}";

    /// <summary>Where one goes to do what a rule misses.</summary>
    public static string? Mend(string nummer, Prøvelse tried) =>
        tried.Kode switch
        {
            "oensker-moedt" => "#oensker",
            "hoeringssvar-moedt" => "#hoeringssvar",
            "skoen-udoevet" => "#skoen",
            "begrundelse" or "begrundelse-tre-dele" or "samme-begrundelse" => "#KonkretVurdering",
            "maengde-ikke-kendsgerning" => "#maengder",
            "mentor-godkender" or "underskrift" => "#handling",
            var code
                when Fleksjobregler.Alle.Any(r => r.Kode == code) && code != "afvist-behandling" =>
                Fleksjobsager.Links.Show(nummer),
            var code when Regimeregler.Alle.Any(r => r.Kode == code) => Fleksjobsager.Links.Show(
                nummer
            ),
            var code when Partshøringsregler.Alle.Any(r => r.Kode == code) =>
                $"/sager/{nummer}/partshoeringer",
            var code
                when Oplysningsregler.Alle.Any(r => r.Kode == code)
                    || Brugsregler.Alle.Any(r => r.Kode == code) => $"/sager/{nummer}/oplysninger",
            "vurdering-underskrevet" => $"/sager/{nummer}/vurdering",
            var code
                when Vurderingsregler.Alle.Any(r => r.Kode == code)
                    || Lægeregler.Alle.Any(r => r.Kode == code)
                    || Konkretregler.Alle.Any(r => r.Kode == code) => $"/sager/{nummer}/vurdering",
            var code => MendMeasure(nummer, code),
        };

    /// <summary>As <see cref="Mend"/>, for the rules of the measures beside fleksjob.</summary>
    private static string? MendMeasure(string nummer, string code) =>
        code switch
        {
            "foreliggende-kun-frosset" or "foreliggende-underrettet" =>
                Pensionssager.Links.Foreliggende(nummer),
            _ when Pensionsregler.Alle.Any(r => r.Kode == code) => Pensionssager.Links.Show(nummer),
            _ when Ressourceforløbsregler.Alle.Any(r => r.Kode == code)
                    || Ressourceovergangsregler.Alle.Any(r => r.Kode == code) =>
                Ressourceforløb.Links.Show(nummer),
            _ when Jobafklaringsregler.Alle.Any(r => r.Kode == code)
                    || Jobafklaringsteamregler.Alle.Any(r => r.Kode == code) =>
                Jobafklaringer.Links.Show(nummer),
            _ when Forelæggelsesregler.Alle.Any(r => r.Kode == code) => Forelæggelser.Links.Show(
                nummer
            ),
            _ => null,
        };
}
