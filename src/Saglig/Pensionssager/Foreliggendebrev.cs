using Ret;
using Saglig.Breve;
using Saglig.Sager;

namespace Saglig.Pensionssager;

/// <summary>The letter that tells what a decision on the file as it stands means (PL § 17 stk. 2).</summary>
internal static class Foreliggendebrev
{
    public static BrevUdkast For(Frosset frozen, Hændelse entry, Actor author) =>
        new(
            Brevtype.Bekræftelse,
            "Du har bedt om en afgørelse på det foreliggende grundlag",
            Brevtekst.Blokke(Text(frozen))
        )
        {
            Underskriver = Underskriver.Af(author),
            Hændelse = entry,
        };

    private static string Text(Frosset frozen) =>
        $"""
            Du bad den {frozen.Grundlag.Anmodet.Skrevet()} om, at vi afgør din sag om førtidspension på det foreliggende grundlag.

            # Det betyder det

            Vi afgør sagen på det, der lå på den, da du bad om det. Vi henter ikke nye oplysninger. Vi bruger heller ikke det, der kommer til senere.

            Mangler der noget, kan det betyde, at du får afslag.

            # Hvis du fortryder

            Du kan trække din anmodning tilbage, indtil vi har afgjort sagen. Ring eller skriv til os. Så oplyser vi sagen på almindelig måde.

            # Det, vi afgør sagen på

            {List(frozen.Oplysninger.Concat(frozen.Papirer))}

            Reglen står i § 17, stk. 2, i lov om social pension.
            """;

    private static string List(IEnumerable<string> lines) =>
        string.Join('\n', lines.DefaultIfEmpty("Der lå intet på sagen.").Select(l => $"- {l}"));
}
