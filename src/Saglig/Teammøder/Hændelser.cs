using Ret;
using Saglig.Sager;

namespace Saglig.Teammøder;

/// <summary>The case was put on the team's agenda, and the citizen was called.</summary>
public sealed record TeammødeIndkaldt(
    int Nr,
    DateOnly Dag,
    string Klokken,
    string Sted,
    string Spørgsmål,
    string AfvigerFordi
) : Hændelse
{
    public override string Type => "teammoede-indkaldt";
    public override Journalart Art => Journalart.Ud;
    public override string Titel => "Indkaldelse til møde i rehabiliteringsteamet";
    public override Hjemmel Hjemmel => Love.LOB("§ 11");
    public override string Tekst =>
        $"{Dag.Skrevet()} kl. {Klokken}, {Sted}. {Spørgsmål} {AfvigerFordi}".TrimEnd();
    public override Tosproget TilBorger =>
        new(
            $"Din sag skal på møde i rehabiliteringsteamet den {Dag.Skrevet()} kl. {Klokken}. Du er inviteret og kan tage en bisidder med.",
            $"Your case goes to the rehabilitation team on {Engelsk.Dato(Dag)} at {Klokken}. You are invited and may bring someone with you."
        );

    public override bool SumsUpCase() => true;
}

/// <summary>The team gave its recommendation.</summary>
public sealed record TeamindstillingGivet(
    int Nr,
    bool ForBorgeren,
    string Indstilling,
    IReadOnlyList<string> Deltagere
) : Hændelse
{
    public override string Type => "teamindstilling-givet";
    public override Journalart Art => Journalart.Ind;
    public override string Titel => "Rehabiliteringsteamets indstilling";
    public override Hjemmel Hjemmel => Love.LOB("§ 9");
    public override string Tekst =>
        $"{(ForBorgeren ? "For det, borgeren søger." : "Imod det, borgeren søger.")}\n\n{Indstilling}\n\nTil stede: {string.Join(", ", Deltagere)}";
    public override Tosproget TilBorger =>
        new(
            "Rehabiliteringsteamet har givet sin indstilling. Den er et råd; det er os, der afgør sagen.",
            "The rehabilitation team has given its recommendation. It is advice; we decide the case."
        );

    public override bool SumsUpCase() => true;
}

/// <summary>The meeting ended without a recommendation, or was not held.</summary>
public sealed record TeammødeUdsat(int Nr, string Fordi, IReadOnlyList<string> Deltagere) : Hændelse
{
    public override string Type => "teammoede-udsat";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => "Rehabiliteringsteamet gav ingen indstilling";
    public override Hjemmel Hjemmel => Love.LOB("§ 9");
    public override string Tekst => $"{Fordi}\nTil stede: {string.Join(", ", Deltagere)}";
    public override Tosproget TilBorger =>
        new(
            "Rehabiliteringsteamet blev ikke færdigt med din sag. Du bliver indkaldt igen.",
            "The rehabilitation team did not finish your case. You will be called again."
        );
}
