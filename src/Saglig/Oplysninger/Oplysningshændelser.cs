using Ret;
using Saglig.Sager;

namespace Saglig.Oplysninger;

/// <summary>A piece of information was written down with its source and basis (OFL § 13).</summary>
/// <param name="Ordlyd">All its fields in words, as they stood then.</param>
public sealed record OplysningSkrevet(
    Guid Id,
    string Emne,
    string Kilde,
    DateOnly Modtaget,
    string Ordlyd
) : Hændelse
{
    public override string Type => "oplysning-skrevet";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"Oplysning: {Emne}";
    public override string Tekst => Ordlyd;
    public override Hjemmel Hjemmel => Love.OFL("§ 13");
    public override Tosproget TilBorger =>
        new(
            $"Vi har skrevet en oplysning om dig ned: {Emne}. Kilden er {Kilde}.",
            $"We have noted a piece of information about you: {Emne}. The source is {Kilde}."
        );
}

/// <summary>A piece of information was corrected. The old words stay: in the first entry, and here.</summary>
public sealed record OplysningRettet(Guid Id, string Emne, string Før, string Efter) : Hændelse
{
    public override string Type => "oplysning-rettet";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"Oplysning rettet: {Emne}";
    public override string Tekst => $"Før:\n{Før}\n\nNu:\n{Efter}";
    public override Hjemmel Hjemmel => Love.GDPR("art. 16");
    public override Tosproget TilBorger =>
        new(
            $"Vi har rettet en oplysning om dig: {Emne}.",
            $"We have corrected a piece of information about you: {Emne}."
        );
}
