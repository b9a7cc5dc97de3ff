using Ret;
using Saglig.Sager;

namespace Saglig.Forløb;

/// <summary>A course began, or one that ran already was written down.</summary>
/// <param name="Koordinator">The employee who coordinates it.</param>
public sealed record ForløbBegyndt(
    Forløbsart Forløb,
    DateOnly Begynder,
    int Måneder,
    Guid Koordinator
) : Hændelse
{
    public override string Type => "forloeb-begyndt";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"Begyndt: {Forløb.Navn()}";
    public override string Tekst => $"Fra den {Begynder.Skrevet()}, {Måneder} måneder.";
    public override Hjemmel Hjemmel =>
        Forløb == Forløbsart.Ressourceforløb ? Love.LAB("§ 112") : Love.LAB("§§ 107-111");
    public override Tosproget TilBorger =>
        new(
            $"Dit {Forløb.Navn()} begynder den {Begynder.Skrevet()}. Du har én fast sagsbehandler.",
            $"Your {Forløb.SagtPåEngelsk()} begins on {Engelsk.Dato(Begynder)}. You have one fixed caseworker."
        );
}

/// <summary>The course was given another coordinating caseworker.</summary>
public sealed record KoordinatorSkiftet(Guid Koordinator, string Fordi) : Hændelse
{
    public override string Type => "forloeb-koordinator";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => "Ny koordinerende sagsbehandler";
    public override string Tekst => Fordi;
    public override Hjemmel Hjemmel => Love.LAB("§ 36, stk. 3");
    public override Tosproget TilBorger =>
        new(
            "Du har fået en ny fast sagsbehandler. Navnet står øverst på siden om din sag.",
            "You have a new fixed caseworker. The name stands at the top of the page about your case."
        );
}

/// <summary>The citizen asked for a talk with the health coordinator and the coordinating caseworker.</summary>
public sealed record SamtaleØnsket(DateOnly Anmodet, string Fordi) : Hændelse
{
    public override string Type => "forloeb-samtale-oensket";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => "Borgeren ønsker en samtale med sundhedskoordinatoren";
    public override string Tekst => $"Den {Anmodet.Skrevet()}: {Fordi}";
    public override Hjemmel Hjemmel => Love.LAB("§ 113, stk. 3");
    public override Tosproget TilBorger =>
        new(
            "Du har bedt om en samtale med sundhedskoordinatoren. Vi finder en dag.",
            "You have asked for a talk with the health coordinator. We find a day."
        );
}

/// <summary>The talk was held.</summary>
public sealed record SamtaleHoldt(DateOnly Afholdt, string Udfald) : Hændelse
{
    public override string Type => "forloeb-samtale-holdt";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => "Samtale med sundhedskoordinatoren holdt";
    public override string Tekst => $"Den {Afholdt.Skrevet()}: {Udfald}";
    public override Hjemmel Hjemmel => Love.LAB("§ 113, stk. 3");
    public override Tosproget TilBorger =>
        new(
            $"Du talte med sundhedskoordinatoren den {Afholdt.Skrevet()}.",
            $"You talked with the health coordinator on {Engelsk.Dato(Afholdt)}."
        );
}

/// <summary>A course ended.</summary>
public sealed record ForløbSluttet(Forløbsart Forløb, DateOnly Dag, string Fordi) : Hændelse
{
    public override string Type => "forloeb-sluttet";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"Sluttet: {Forløb.Navn()}";
    public override string Tekst => $"Den {Dag.Skrevet()}: {Fordi}";
    public override Hjemmel Hjemmel =>
        Forløb == Forløbsart.Ressourceforløb ? Love.LAB("§ 112") : Love.LAB("§§ 107-111");
    public override Tosproget TilBorger =>
        new(
            $"Dit {Forløb.Navn()} sluttede den {Dag.Skrevet()}.",
            $"Your {Forløb.SagtPåEngelsk()} ended on {Engelsk.Dato(Dag)}."
        );
}
