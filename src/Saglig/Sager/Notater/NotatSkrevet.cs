using Ret;

namespace Saglig.Sager.Notater;

/// <summary>A note was written (OFL § 13): facts learned orally, or a step that is not evident from the papers.</summary>
public sealed record NotatSkrevet(string Emne, string Indhold, bool VisForBorger) : Hændelse
{
    public override string Type => "notat-skrevet";
    public override Journalart Art => Journalart.Notat;
    public override string Titel => Emne;
    public override string Tekst => Indhold;
    public override Hjemmel Hjemmel => Love.OFL("§ 13");
    public override Tosproget? TilBorger =>
        VisForBorger
            ? new($"Vi har skrevet et notat: {Emne}", $"We have written a note: {Emne}")
            : null;

    public override bool MayMoveCase() => false;
}
