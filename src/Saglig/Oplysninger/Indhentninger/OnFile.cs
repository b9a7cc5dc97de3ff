using Saglig.Journaler;
using Saglig.Sager;
using Saglig.Tekst;

namespace Saglig.Oplysninger.Indhentninger;

/// <summary>
/// Finds the papers of a case that already answer what somebody is about to ask for (S4-23): those kept for the same line
/// of the plan, and those whose words cover every word of the request; within the period, when one is given.
/// </summary>
public sealed class OnFile(EntrySql entries, OplysningSql oplysninger, ForeliggendeSql foreliggende)
{
    private const int MostEntries = 2000;

    /// <summary>Since when the citizen wants the case decided on what is on file already; null when they do not.</summary>
    public Task<DateOnly?> Enough(SagId sag) => foreliggende.Since(sag);

    /// <summary>The matching papers, the newest first.</summary>
    public async Task<IReadOnlyList<PåSagen>> Matching(Sag sag, Indhentning wish)
    {
        var sought = Stems(wish.Hvad);
        var kept = (await oplysninger.For(sag.Id))
            .Where(o =>
                (wish.Linje is { } line && o.Planlinje == line)
                || Covers($"{o.Fakta.Titel} {o.Fakta.Kilde} {o.Fakta.Spørgsmål}", sought)
            )
            .SelectMany(o => o.DokumentNumre)
            .ToHashSet();
        return
        [
            .. (await entries.List(sag.Id, null, 0, MostEntries))
                .Where(e => e is { DokumentNr: not null, Sealed: false, Deleted: false })
                .Where(e =>
                    kept.Contains(e.DokumentNr!.Value)
                    || (e.Art == Journalart.Ind && Covers($"{e.Titel} {e.Afsender}", sought))
                )
                .Select(e => new PåSagen(sag.Nummer, e.DokumentNr!.Value, e.Titel, DayOf(e)))
                .Where(paper => paper.Dato >= (wish.Fra ?? DateOnly.MinValue))
                .Where(paper => paper.Dato <= (wish.Til ?? DateOnly.MaxValue)),
        ];
    }

    private static DateOnly DayOf(Entry entry) =>
        entry.DokumentDato ?? entry.Modtaget ?? entry.Journaliseret.DateInCopenhagen();

    private static bool Covers(string text, HashSet<string> sought) =>
        sought.Count > 0 && sought.IsSubsetOf(Stems(text));

    private static HashSet<string> Stems(string text) =>
        [
            .. DanishAnalyzer
                .Tokens(text)
                .Where(token => token.Kind == TokenKind.Word)
                .Select(token => token.Term),
        ];
}
