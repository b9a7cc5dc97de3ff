using Ret;
using Saglig.Oplysninger.Netkilder;
using Saglig.Sager;

namespace Saglig.Oplysninger;

/// <summary>What keeps a piece of information from being written: the closed web, and content where only extent may stand.</summary>
public sealed class TryOplysning(SetAsides setAsides, FundSql finds, TimeProvider clock)
{
    /// <summary>The sentence to the person; null when it may be written. What a leader has set aside does not stop.</summary>
    /// <param name="old">What it corrects; null for a new one.</param>
    public async Task<string?> Refusal(SagId sag, Oplysning ny, Oplysning? old)
    {
        if (ny.Fakta is { Kategori: Kategori.FrivilligEllerOffentlig, Aktivitet: null })
            return "En frivillig eller offentlig aktivitet skrives ned på siden \"Ny aktivitet\", hvor kun omfanget kan stå.";
        if (
            old is not null
            && (old.Netfund, old.Fakta.Aktivitet is null)
                != (ny.Netfund, ny.Fakta.Aktivitet is null)
        )
            return "Oplysningen er skrevet ned som fund eller aktivitet. Ret den på den side, den hører til.";
        if (old?.Fakta.Udtaget is not null && ny.Fakta.Bruges)
            return "Oplysningen er taget ud af arbejdsmappen. Læg den tilbage, før den kan bruges.";
        if (ny.Netfund is { } find && !Fits(ny.Fakta, await finds.Find(sag, find)))
            return "Oplysningen passer ikke til fundet. Skriv den fra fundets egen side.";
        var tried = await setAsides.Apply(sag, Tried(ny));
        return tried.Any(p => p.Spærrer)
            ? string.Join(" ", tried.Where(p => p.Spærrer).Select(p => p.Nej))
            : null;
    }

    /// <summary>
    /// A find of this case and no other, as the fourth level it is, so that it is heard and weighed; and one that shows an
    /// activity is told in its extent alone.
    /// </summary>
    private static bool Fits(Oplysningsfakta fakta, Fund? find) =>
        find is not null
        && fakta.Niveau == Kildeniveau.Net
        && find.Aktivitet == (fakta.Aktivitet is not null);

    /// <summary>The web is closed but for what came through its gate (S1-8); an activity has its extent and no more (S0-12).</summary>
    private IEnumerable<Prøvelse> Tried(Oplysning ny) =>
        [
            .. ny.Netfund is null
                ? new[] { Indhentningsregler.NettetErLukket }.Prøv(
                    Asked(ny.Fakta),
                    ny.Fakta.Modtaget
                )
                : [],
            .. ny.Fakta.Aktivitet is null
                ? []
                : Aktivitetsregler.Alle.Prøv(Kunomfang.Facts(ny.Fakta), clock.Today()),
        ];

    private static Indhentningsfakta Asked(Oplysningsfakta fakta) =>
        new()
        {
            Dag = fakta.Modtaget,
            Niveau = fakta.Niveau,
            Kilde = fakta.Kilde,
            Formål = fakta.Spørgsmål,
        };
}
