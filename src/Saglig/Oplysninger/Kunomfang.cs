using Ret;

namespace Saglig.Oplysninger;

/// <summary>
/// What an activity is called and what it shows, made from its extent alone: whoever writes one has no field of their
/// own for either (S0-12).
/// </summary>
internal static class Kunomfang
{
    /// <summary>The same piece of information with title and text from its extent, when it is an activity.</summary>
    public static Oplysning Of(Oplysning oplysning) =>
        oplysning.Fakta.Aktivitet is not { } art
            ? oplysning
            : oplysning with
            {
                Fakta = oplysning.Fakta with
                {
                    Titel = $"Aktivitet: {art.Navn()}",
                    Kategori = Kategori.FrivilligEllerOffentlig,
                },
                Viser = Sentence(oplysning.Fakta),
            };

    /// <summary>What the rules ask about it.</summary>
    public static Aktivitetsfakta Facts(Oplysningsfakta fakta) =>
        new()
        {
            Mængde = fakta.Mængde,
            Periode = fakta.Periode,
            Metode = fakta.Metode,
            DirekteBetydning = fakta.DirekteBetydning,
            IkkeIndholdFordi = fakta.IkkeIndholdFordi,
        };

    private static string Sentence(Oplysningsfakta fakta) =>
        fakta.Metode == Målemetode.IkkeMålt
            ? $"Omfanget er ikke målt. Betydning for sagen: {fakta.DirekteBetydning}"
            : $"Omfang: {fakta.Mængde}, {fakta.Periode} ({fakta.Metode?.Navn()}). Betydning for sagen: {fakta.DirekteBetydning}";
}
