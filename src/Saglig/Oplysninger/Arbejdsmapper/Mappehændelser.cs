using Ret;
using Saglig.Sager;

namespace Saglig.Oplysninger.Arbejdsmapper;

/// <summary>Information was taken out of the working set (S1-5). It stays on the case and in every access package.</summary>
/// <param name="Emne">Neutral for a special category (S0-18).</param>
public sealed record OplysningTagetUd(Guid Id, string Emne, string Fordi) : Hændelse
{
    public override string Type => "oplysning-taget-ud";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"Taget ud af arbejdsmappen: {Emne}";
    public override string Tekst => Fordi;
    public override Hjemmel Hjemmel => Love.RTL("§ 10");
    public override Tosproget TilBorger =>
        new(
            $"Vi bruger ikke længere denne oplysning om dig: {Emne}. Den ligger stadig i din sag.",
            $"We no longer use this information about you: {Emne}. It is still in your case."
        );
}

/// <summary>Information was put back into the working set, as it was when it was taken out.</summary>
/// <param name="Emne">Neutral for a special category (S0-18).</param>
public sealed record OplysningLagtTilbage(Guid Id, string Emne) : Hændelse
{
    public override string Type => "oplysning-lagt-tilbage";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"Lagt tilbage i arbejdsmappen: {Emne}";
    public override Hjemmel Hjemmel => Love.RTL("§ 10");
    public override Tosproget TilBorger =>
        new(
            $"Vi har taget denne oplysning om dig frem igen: {Emne}.",
            $"We have taken this information about you up again: {Emne}."
        );
}
