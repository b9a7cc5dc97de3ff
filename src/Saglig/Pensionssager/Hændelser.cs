using Ret;
using Saglig.Sager;

namespace Saglig.Pensionssager;

/// <summary>The case passed to treatment as a pension case; three months run from the day.</summary>
public sealed record PensionssagPåbegyndt(DateOnly Dag) : Hændelse
{
    public override string Type => "pensionssag-paabegyndt";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => "Sagen er overgået til behandling som pensionssag";
    public override Hjemmel Hjemmel => Love.PL("§ 21");
    public override string Tekst =>
        $"Overgået den {Dag.Skrevet()}. Afgøres senest den {Pensionsfrister.Afgørelse(Dag).Udløber.Skrevet()}.";
    public override Tosproget TilBorger =>
        new(
            $"Vi behandler nu din sag om førtidspension. Vi afgør den senest den {Pensionsfrister.Afgørelse(Dag).Udløber.Skrevet()}.",
            $"We now treat your case as a case about disability pension. We decide it by {Engelsk.Dato(Pensionsfrister.Afgørelse(Dag).Udløber)} at the latest."
        );
}

/// <summary>The citizen asked to be decided on the file as it stands, and the list of it was frozen.</summary>
/// <param name="Anmodet">The day that the list is of.</param>
public sealed record ForeliggendeFrosset(
    DateOnly Anmodet,
    string Hvordan,
    IReadOnlyList<string> Oplysninger,
    IReadOnlyList<string> Dokumenter
) : Hændelse
{
    public override string Type => "foreliggende-frosset";
    public override Journalart Art => Journalart.Ud;
    public override string Titel => "Afgørelse på det foreliggende grundlag: hvad det betyder";
    public override Hjemmel Hjemmel => Love.PL("§ 17, stk. 2");
    public override string Tekst =>
        $"Borgeren bad om det den {Anmodet.Skrevet()}: {Hvordan}\nOplysninger: {string.Join("; ", Oplysninger)}\nDokumenter: {string.Join(", ", Dokumenter)}";
    public override Tosproget TilBorger =>
        new(
            "Du har bedt om en afgørelse på det foreliggende grundlag. Vi henter ikke flere oplysninger.",
            "You have asked for a decision on the file as it stands. We do not collect more information."
        );
}

/// <summary>The citizen took the request back; the case is informed in the ordinary way again.</summary>
public sealed record ForeliggendeTrukket(DateOnly Dag, string Hvordan) : Hændelse
{
    public override string Type => "foreliggende-trukket";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => "Anmodningen om det foreliggende grundlag er trukket tilbage";
    public override Hjemmel Hjemmel => Love.PL("§ 17, stk. 2");
    public override string Tekst => Hvordan;
    public override Tosproget TilBorger =>
        new(
            "Du har trukket din anmodning tilbage. Vi oplyser nu sagen på almindelig måde.",
            "You have taken your request back. We now inform the case in the ordinary way."
        );
}
