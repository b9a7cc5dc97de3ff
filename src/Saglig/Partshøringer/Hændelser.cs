using Ret;
using Saglig.Sager;

namespace Saglig.Partshøringer;

/// <summary>The citizen was asked to comment on pieces of information (FVL § 19).</summary>
public sealed record PartshøringSendt(
    int Høring,
    DateOnly Svarfrist,
    IReadOnlyList<string> Oplysninger
) : Hændelse
{
    public override string Type => "partshoering-sendt";
    public override Journalart Art => Journalart.Ud;
    public override string Titel => $"Partshøring {Høring}, svarfrist {Svarfrist.Skrevet()}";
    public override string Tekst => "Borgeren er hørt over: " + string.Join("; ", Oplysninger);
    public override Hjemmel Hjemmel => Love.FVL("§ 19, stk. 1");
    public override Tosproget TilBorger =>
        new(
            $"Vi har skrevet til dig om oplysninger i din sag. Du kan svare senest den {Svarfrist.Skrevet()}.",
            $"We have written to you about information in your case. You can reply until {Engelsk.Dato(Svarfrist)}."
        );
}

/// <summary>An answer to a hearing came. The answer itself is in the entry that this one names.</summary>
public sealed record HøringssvarModtaget(
    int Høring,
    Svarmåde Måde,
    DateOnly Modtaget,
    string SvarNummer
) : Hændelse
{
    public override string Type => "hoeringssvar-modtaget";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"Svar på partshøring {Høring}";
    public override string Tekst =>
        $"Svaret står i {SvarNummer}. Modtaget den {Modtaget.Skrevet()}.";
    public override Hjemmel Hjemmel => Love.FVL("§ 19, stk. 1");
    public override Tosproget TilBorger =>
        new(
            "Du har svaret på vores høring. Vi læser dit svar.",
            "You have replied to our hearing. We are reading your reply."
        );
}

/// <summary>The citizen got more time; the letter tells until when.</summary>
public sealed record PartshøringForlænget(int Høring, DateOnly Fra, DateOnly Til, string Fordi)
    : Hændelse
{
    public override string Type => "partshoering-forlaenget";
    public override Journalart Art => Journalart.Ud;
    public override string Titel => $"Partshøring {Høring}: ny svarfrist {Til.Skrevet()}";
    public override string Tekst => $"Fristen var den {Fra.Skrevet()}. Forlænget, fordi: {Fordi}";
    public override Hjemmel Hjemmel => Love.FVL("§ 19, stk. 1");
    public override Tosproget TilBorger =>
        new(
            $"Du har fået længere tid til at svare. Svar senest den {Til.Skrevet()}.",
            $"You have been given more time to reply, until {Engelsk.Dato(Til)}."
        );
}

/// <summary>It was written how the reasons meet the citizen's answers.</summary>
public sealed record HøringssvarMødt(int Høring, string Møde) : Hændelse
{
    public override string Type => "hoeringssvar-moedt";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"Svaret på partshøring {Høring} er vurderet";
    public override string Tekst => Møde;
    public override Hjemmel Hjemmel => Love.FVL("§ 24");

    public override bool SumsUpCase() => true;
}

/// <summary>It was decided whether a piece of information needs to be heard, and why not.</summary>
/// <param name="Valg">In words: "Høring undlades efter FVL § 19, stk. 2, nr. 1".</param>
public sealed record HøringsvalgTruffet(string Oplysning, string Valg, string Fordi) : Hændelse
{
    public override string Type => "hoeringsvalg-truffet";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"Partshøring over \"{Oplysning}\": {Valg}";
    public override string? Tekst => Fordi.Length == 0 ? null : Fordi;
    public override Hjemmel Hjemmel => Love.FVL("§ 19");
}

/// <summary>The citizen asked that the decision wait for a statement (FVL § 21).</summary>
/// <param name="Frist">Until when the case waits; null when it is turned down or not agreed.</param>
public sealed record UdtalelseBegæret(DateOnly Modtaget, DateOnly? Frist, string AfvistFordi)
    : Hændelse
{
    public override string Type => "udtalelse-begaeret";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel =>
        AfvistFordi.Length > 0 ? "Borgeren bad os vente på en udtalelse: ikke fulgt"
        : Frist is { } frist ? $"Borgeren beder os vente på en udtalelse til den {frist.Skrevet()}"
        : "Borgeren beder os vente på en udtalelse";
    public override string? Tekst => AfvistFordi.Length == 0 ? null : AfvistFordi;
    public override Hjemmel Hjemmel => Love.FVL("§ 21");
    public override Tosproget TilBorger =>
        AfvistFordi.Length > 0
            ? new(
                $"Du bad os vente på din udtalelse. Det kan vi ikke: {AfvistFordi}",
                $"You asked us to wait for your statement. We cannot: {AfvistFordi}"
            )
        : Frist is { } frist
            ? new(
                $"Vi venter på din udtalelse til og med den {frist.Skrevet()}.",
                $"We are waiting for your statement until {Engelsk.Dato(frist)}."
            )
        : new("Vi venter på din udtalelse.", "We are waiting for your statement.");
}

/// <summary>The statement that the case waited for has come.</summary>
public sealed record UdtalelseModtaget(DateOnly Modtaget) : Hændelse
{
    public override string Type => "udtalelse-modtaget";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"Borgerens udtalelse er modtaget den {Modtaget.Skrevet()}";
    public override Hjemmel Hjemmel => Love.FVL("§ 21");
    public override Tosproget TilBorger =>
        new("Vi har fået din udtalelse.", "We have received your statement.");
}
