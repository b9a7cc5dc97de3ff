using Ret;
using Saglig.Breve;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Oplysninger.Indhentninger;

/// <summary>The letter that asks the citizen for something (RTL § 11): what, why, by when, and what if one cannot.</summary>
internal static class Anmodningsbrev
{
    public static BrevUdkast For(Indhentning wish, Hændelse entry, Actor author) =>
        new(Brevtype.Anmodning, $"Vi mangler: {wish.Hvad}", Brevtekst.Blokke(Text(wish)))
        {
            Underskriver = Underskriver.Af(author),
            Hændelse = entry,
        };

    private static string Text(Indhentning wish) =>
        string.Join(
            "\n\n",
            new[]
            {
                $"Vi har brug for noget fra dig, før vi kan gå videre med din sag: {wish.Hvad}{Period(wish)}",
                $"Vi skal bruge det til: {wish.Formål}",
                wish.SpørgerIgenFordi == ""
                    ? ""
                    : $"Du har måske sendt noget lignende før. Vi spørger igen, fordi: {wish.SpørgerIgenFordi}",
                wish.Frist is { } day ? $"Send det senest den {Dates.Full(day)}." : "",
                "Du kan sende det på Min sag eller med posten. Ring til os, hvis du ikke kan skaffe det, eller hvis du har brug for længere tid.",
                "Vi spørger efter retssikkerhedslovens § 11.",
            }.Where(paragraph => paragraph != "")
        );

    private static string Period(Indhentning wish) =>
        (wish.Fra, wish.Til) switch
        {
            ({ } from, { } to) => $" (for perioden {Dates.Full(from)} til {Dates.Full(to)})",
            ({ } from, null) => $" (for perioden fra {Dates.Full(from)})",
            (null, { } to) => $" (for perioden til {Dates.Full(to)})",
            _ => "",
        };
}
