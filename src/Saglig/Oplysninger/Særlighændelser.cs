using Ret;
using Saglig.Sager;

namespace Saglig.Oplysninger;

/// <summary>
/// A piece of information of a special category was written down. Title and text say nothing of it, so that it stands
/// in no list and no search; the words are in the entry for those who handle the case (S0-18).
/// </summary>
/// <param name="Ordlyd">All its fields in words, as they stood then.</param>
public sealed record SærligOplysningSkrevet(Guid Id, DateOnly Modtaget, string Ordlyd) : Hændelse
{
    public override string Type => "saerlig-oplysning-skrevet";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => "Oplysning af særlig karakter";
    public override Hjemmel Hjemmel => Love.GDPR("art. 9");
    public override Tosproget TilBorger =>
        new(
            "Vi har skrevet en oplysning om dig ned. Du kan læse den under alle oplysninger om dig.",
            "We have noted a piece of information about you. You can read it under all information about you."
        );
}

/// <summary>It was corrected; both wordings are in the entry and in no list.</summary>
public sealed record SærligOplysningRettet(Guid Id, string Før, string Efter) : Hændelse
{
    public override string Type => "saerlig-oplysning-rettet";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => "Oplysning af særlig karakter er rettet";
    public override Hjemmel Hjemmel => Love.GDPR("art. 16");
    public override Tosproget TilBorger =>
        new(
            "Vi har rettet en oplysning om dig.",
            "We have corrected a piece of information about you."
        );
}
