using static Ret.Love;

namespace Ret;

/// <summary>Det, der er taget ud af arbejdsmappen, må ikke blive glemt, når det taler for borgeren.</summary>
public static class Arbejdsmapperegler
{
    public static readonly Regel<Sagsoplysning> TilGunst = new(
        "arbejdsmappe-til-gunst",
        RTL("§ 10"),
        Styrke.Advarer,
        "En oplysning, der taler for borgeren, må ikke glemmes, fordi den er taget ud af arbejdsmappen.",
        Lovperioder.Retssikkerhedsloven,
        fakta =>
            Arbejdsmappe.TilGunstUde(fakta.Oplysninger).ToList() is { Count: > 0 } ude
                ? new Mangler(
                    $"Se på {ude.Titler()} igen, og læg tilbage i arbejdsmappen det, der har betydning."
                )
                : new Opfyldt()
    )
    {
        Kilder = ["S1-5"],
    };

    public static readonly IReadOnlyList<Regel<Sagsoplysning>> Alle = [TilGunst];
}
