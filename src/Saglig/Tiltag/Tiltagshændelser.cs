using Ret;
using Saglig.Sager;

namespace Saglig.Tiltag;

/// <summary>A measure was planned. It is not begun by being planned.</summary>
public sealed record TiltagPlanlagt(Guid Id, string Hvad, string Formål, DateOnly Fra) : Hændelse
{
    public override string Type => "tiltag-planlagt";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"Tiltag planlagt: {Hvad}";
    public override string Tekst => $"Formål: {Formål}\nFra den {Fra.Skrevet()}.";
    public override Hjemmel Hjemmel => Love.LAB("§ 53, stk. 4");
    public override Tosproget TilBorger =>
        new(
            $"Vi har planlagt et tiltag for dig: {Hvad}. Først ser vi på dit helbred.",
            $"We have planned a measure for you: {Hvad}. First we look at your health."
        );

    public override bool MayMoveCase() => false;
}

/// <summary>It was answered whether a measure can make the illness worse (S3-27).</summary>
public sealed record TiltagVurderet(
    Guid Id,
    string Hvad,
    Helbredsrisiko Risiko,
    string Fordi,
    string Dokument
) : Hændelse
{
    public override string Type => "tiltag-vurderet";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"Helbredet før tiltaget: {Svaret} ({Hvad})";
    public override string Tekst =>
        $"Kan tiltaget gøre sygdommen værre? {Svaret}.\n{Fordi}\nHviler på: {(Dokument == "" ? "intet dokument" : Dokument)}";
    public override Hjemmel Hjemmel => Love.LAB("§ 53, stk. 4");
    public override Tosproget TilBorger =>
        Risiko switch
        {
            Helbredsrisiko.Ja => new(
                $"{Hvad} kan gøre dit helbred værre. Derfor går vi ikke i gang.",
                $"{Hvad} may harm your health. So we do not start."
            ),
            Helbredsrisiko.Nej => new(
                $"Vi har set på, om {Hvad} kan skade dit helbred. Det mener vi ikke.",
                $"We have looked at whether {Hvad} may harm your health. We think not."
            ),
            _ => new(
                $"Vi ved ikke, om {Hvad} kan skade dit helbred. En leder tager stilling.",
                $"We do not know whether {Hvad} may harm your health. A manager decides."
            ),
        };

    public override bool MayMoveCase() => false;

    private string Svaret =>
        Risiko switch
        {
            Helbredsrisiko.Ja => "ja",
            Helbredsrisiko.Nej => "nej",
            _ => "det vides ikke",
        };
}

/// <summary>A leader lets a measure begin though nobody knows whether it can make the illness worse.</summary>
public sealed record TiltagGodkendt(Guid Id, string Hvad, string Begrundelse) : Hændelse
{
    public override string Type => "tiltag-godkendt";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"En leder har godkendt tiltaget: {Hvad}";
    public override string Tekst => Begrundelse;
    public override Hjemmel Hjemmel => Love.Kommunen("om helbredet før et tiltag");
    public override Tosproget TilBorger =>
        new(
            $"En leder har sagt ja til: {Hvad}. Sig til med det samme, hvis det skader dig.",
            $"A manager has agreed to: {Hvad}. Tell us at once if it harms you."
        );

    public override bool MayMoveCase() => false;
}

/// <summary>A measure began.</summary>
public sealed record TiltagBegyndt(Guid Id, string Hvad) : Hændelse
{
    public override string Type => "tiltag-begyndt";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"Tiltag begyndt: {Hvad}";
    public override Hjemmel Hjemmel => Love.Kommunen("om helbredet før et tiltag");
    public override Tosproget TilBorger =>
        new($"Tiltaget er begyndt: {Hvad}.", $"The measure has begun: {Hvad}.");

    public override bool MayMoveCase() => false;
}

/// <summary>A measure ended, or was given up before it began.</summary>
public sealed record TiltagSluttet(Guid Id, string Hvad, bool VarBegyndt, string Fordi) : Hændelse
{
    public override string Type => "tiltag-sluttet";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel =>
        VarBegyndt ? $"Tiltag afsluttet: {Hvad}" : $"Tiltag opgivet: {Hvad}";
    public override string Tekst => Fordi;
    public override Tosproget TilBorger =>
        VarBegyndt
            ? new($"Tiltaget er slut: {Hvad}.", $"The measure has ended: {Hvad}.")
            : new($"Tiltaget bliver ikke til noget: {Hvad}.", $"The measure is off: {Hvad}.");

    public override bool MayMoveCase() => false;
}
