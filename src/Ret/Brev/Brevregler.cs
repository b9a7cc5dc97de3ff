using static Ret.Love;

namespace Ret;

/// <summary>Fakta om et brev, før det sendes.</summary>
/// <param name="Underskriver">Navn og titel, eller enheden i led; tom, når ingen underskriver.</param>
public sealed record Brevfakta(Brevtype Type, string Underskriver);

/// <summary>Hvad ethvert brev skal opfylde, før det sendes.</summary>
public static class Brevregler
{
    public static readonly Regel<Brevfakta> Underskrevet = new(
        "brev-underskrift",
        FVL("§ 32 b"),
        Styrke.Spærrer,
        "En afgørelse og en partshøring skal være underskrevet eller entydigt vise, hvem der har sendt dem.",
        Lovperiode.FraDen(1, 1, 2014),
        fakta =>
            fakta.Type is not (Brevtype.Afgørelse or Brevtype.Partshøring)
                ? new IkkeRelevant("Et brev af denne slags kan sendes uden underskrift.")
                : Svar.Kræv(fakta.Underskriver.ErSkrevet(), "Vælg, hvem der underskriver brevet.")
    )
    {
        KanTilsidesættes = false,
        Kilder = ["S2-6", "S2-7"],
    };

    public static readonly IReadOnlyList<Regel<Brevfakta>> Alle = [Underskrevet];
}
