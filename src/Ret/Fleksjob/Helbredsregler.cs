using System.Text.RegularExpressions;
using static Ret.Love;

namespace Ret;

/// <summary>Nej til behandling tæller aldrig imod borgeren.</summary>
public static partial class Helbredsregler
{
    public static readonly Regel<Fleksjobfakta> AfvistBehandlingTællerIkke = new(
        "afvist-behandling",
        LAB("§ 118, stk. 3"),
        Styrke.Advarer,
        "Det må aldrig tælle imod borgeren at have sagt nej til operation, medicin eller lignende behandling.",
        Lovperioder.Beskæftigelsesindsatsloven,
        fakta =>
            fakta
                .Oplysninger.Where(o =>
                    o is { Bruges: true, ErAfvistBehandling: true, TalerImod: true }
                )
                .ToList()
                is { Count: > 0 } brugt
                ? new Mangler($"Tag {brugt.Titler()} ud af afgørelsen.")
            : NævnerAfvisning(fakta.Udkast)
                ? new Mangler(
                    "Begrundelsen nævner, at borgeren har sagt nej til behandling. Tag det ud."
                )
            : new Opfyldt()
    );

    public static readonly IReadOnlyList<Regel<Fleksjobfakta>> Alle = [AfvistBehandlingTællerIkke];

    private static bool NævnerAfvisning(Afgørelsesudkast udkast) =>
        !udkast.FuldtMedhold
        && AfvistBehandling().IsMatch($"{udkast.LagtVægtPå}\n{udkast.KonkretVurdering}");

    /// <summary>Et nej-ord og et behandlingsord i samme sætning. Hellere én advarsel for meget.</summary>
    [GeneratedRegex(
        @"\b(afvist|afviser|afslået|afslår|nægtet|nægter|takket nej|sagt nej|siger nej|ikke ønsket|ønsker ikke|modsat sig)\b[^.!?\n]*(operation|medicin|behandling|indgreb)|(operation|medicin|behandling|indgreb)\w*\b[^.!?\n]*\b(afvist|afviser|afslået|afslår|nægtet|nægter|takket nej|sagt nej|siger nej|ikke ønsket|ønsker ikke|modsat sig)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex AfvistBehandling();
}
