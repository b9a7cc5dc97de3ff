using Ret;

namespace Saglig.Afgørelser;

/// <summary>What the draft begins with: made from the rules and the information of the case, to be edited by a person.</summary>
internal static class Forslag
{
    public static string Regelgrundlag(Sagsgrundlag basis) =>
        string.Join(
            '\n',
            Skønskatalog
                .For(basis.Type)
                .Select(s => s.Hjemmel)
                .Concat(Betingelser.For(basis.Type).Select(b => b.Hjemmel))
                .Distinct()
                .Select(h => $"- {h.Udskrevet}")
        );

    /// <summary>One line for each piece of information in use, with its source, day and papers.</summary>
    public static string LagtVægtPå(Sagsgrundlag basis) =>
        string.Join(
            '\n',
            basis
                .Oplysning.Oplysninger.Where(o => o.Bruges)
                .Select(o =>
                    $"- {o.Titel} ({string.Join(", ", (string[])[o.Kilde, o.Modtaget.Skrevet(), .. o.Dokumenter])})"
                )
        );
}
