namespace Ret;

/// <summary>Et forhold ved borgeren, og hvad det gør ved breve og sider, i én sætning.</summary>
public sealed record Borgervirkning(string Forhold, string Virkning);

/// <summary>
/// Siger med ord, hvad <see cref="Brevmodtagere"/> gør, så den, der skriver, ved det, før brevet er skrevet.
/// </summary>
public static class Borgervirkninger
{
    /// <summary>Virkningerne på <paramref name="dag"/>, den alvorligste først; tom, når intet særligt gælder.</summary>
    public static IReadOnlyList<Borgervirkning> For(Borgerforhold borger, DateOnly dag) =>
        [.. Alle(borger, dag)];

    private static IEnumerable<Borgervirkning> Alle(Borgerforhold borger, DateOnly dag)
    {
        if (borger.ErDød(dag))
        {
            yield return new(
                $"Død den {borger.Død!.Value.Skrevet()}",
                "Der sendes ingen breve. Kontakt boet gennem skifteretten, og afslut ansøgningen som dødsfald."
            );
            yield break;
        }
        if (borger.ErMindreårig(dag))
            yield return Mindreårig(borger, dag);
        foreach (var værge in borger.Værger.Where(v => v.GælderDen(dag)))
            yield return new(
                $"Værge: {værge.Værge}",
                "Værgen får alle breve på papir, og borgeren får dem også."
            );
        if (borger.ErFraflyttet(dag))
            yield return new(
                $"Flyttet til {borger.Fraflyttet!.TilKommune} Kommune den {borger.Fraflyttet.Dag.Skrevet()}",
                "Breve sendes stadig. Se efter, om sagen skal overdrages til den nye kommune."
            );
        if (borger.HarBeskyttetAdresse(dag))
            yield return new(
                "Navne- og adressebeskyttelse",
                "Adressen står kun på borgerens eget brev, aldrig i journalen eller på andres eksemplar."
            );
        if (borger.FritagetForDigitalPost)
            yield return new("Fritaget for Digital Post", "Alle breve går på papir.");
    }

    private static Borgervirkning Mindreårig(Borgerforhold borger, DateOnly dag)
    {
        var forældre = borger.Forældremyndighed.Opremset();
        var under15 = borger.Fødselsdag?.AddYears(15) > dag;
        return new(
            under15 ? "Under 15 år" : "Under 18 år",
            forældre == ""
                    ? "Der kan ikke sendes breve, før du har skrevet, hvem der har forældremyndigheden."
                : under15
                    ? $"Brevene går på papir til {forældre}, som har forældremyndigheden, og ikke til borgeren."
                : $"Brevene går både til borgeren og på papir til {forældre}, som har forældremyndigheden."
        );
    }
}
