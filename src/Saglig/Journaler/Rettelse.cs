using Ret;
using Saglig.Sager;

namespace Saglig.Journaler;

/// <summary>A correction that stands beside the entry it corrects; the original is never changed (GDPR art. 16).</summary>
public sealed record Rettelse(string Original, string NyTekst, string Grund) : Hændelse
{
    public override string Type => "rettelse";
    public override Journalart Art => Journalart.Notat;
    public override string Titel => $"Rettelse af {Original}";
    public override string Tekst => $"{NyTekst}\n\nGrund: {Grund}";
    public override Hjemmel Hjemmel => Love.GDPR("art. 16");
    public override Tosproget TilBorger =>
        new($"Vi har rettet {Original}.", $"We have added a correction to {Original}.");
}

/// <summary>An entry belonged to another case: its content is sealed, its number stays.</summary>
public sealed record Fejljournaliseret(int Nr, string Grund, bool LagtRigtigt) : Hændelse
{
    public override string Type => ChainCheck.SealType;
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"Indførsel {Nr} hørte ikke til her og er forseglet";
    public override string Tekst => Grund;
    public override Hjemmel Hjemmel => Love.GDPR("art. 33");
    public override Tosproget TilBorger =>
        new(
            "Et papir, der ikke hørte til din sag, er taget ud af den.",
            "A paper that did not belong to your case has been taken out of it."
        );
}

/// <summary>The same content, filed anew where it belongs.</summary>
public sealed record JournaliseretPåNy(
    string Titlen,
    string? Teksten,
    Journalart Arten,
    string FraSag
) : Hændelse
{
    public override string Type => "journaliseret-paa-ny";
    public override Journalart Art => Arten;
    public override string Titel => Titlen;
    public override string? Tekst => Teksten;
    public override Tosproget? TilBorger =>
        Arten is Journalart.Ind or Journalart.Ud
            ? new(
                $"Et papir er lagt på den rigtige sag: {Titlen}",
                $"A paper has been put on the right case: {Titlen}"
            )
            : null;
}
