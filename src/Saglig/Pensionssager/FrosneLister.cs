using Ret;
using Saglig.Journaler;
using Saglig.Oplysninger;
using Saglig.Sager;

namespace Saglig.Pensionssager;

/// <summary>What the file held on a day: the titles beside what is kept.</summary>
public sealed record Frosset(
    ForeliggendeGrundlag Grundlag,
    IReadOnlyList<string> Oplysninger,
    IReadOnlyList<string> Papirer
);

/// <summary>Makes the list of what a case holds on a day, and reads a frozen one with its titles.</summary>
public sealed class FrosneLister(OplysningSql oplysninger, EntrySql entries, ForeliggendeSql sql)
{
    private const int MostEntries = 2000;

    /// <summary>What had come by the end of <paramref name="day"/>; sealed and deleted papers are no evidence.</summary>
    public async Task<Frosset> On(Sag sag, DateOnly day) =>
        await Of(
            sag,
            day,
            o => o.Fakta.Modtaget <= day,
            e => (e.Modtaget ?? e.Journaliseret.DateInCopenhagen()) <= day
        );

    /// <summary>The list in force with titles; null when the citizen has not asked.</summary>
    public async Task<Frosset?> InForce(Sag sag)
    {
        if (await sql.Find(sag.Id) is not { } frozen)
            return null;
        var shown = await Of(
            sag,
            frozen.Anmodet,
            o => frozen.Oplysninger.Contains(o.Fakta.Id),
            e => frozen.Dokumenter.Contains($"{sag.Nummer}-{e.DokumentNr}")
        );
        return shown with { Grundlag = frozen };
    }

    private async Task<Frosset> Of(
        Sag sag,
        DateOnly day,
        Func<Oplysning, bool> information,
        Func<Entry, bool> paper
    )
    {
        var pieces = (await oplysninger.For(sag.Id)).Where(information).ToList();
        var papers = (await entries.List(sag.Id, null, 0, MostEntries))
            .Where(e => e is { DokumentNr: not null, Sealed: false, Deleted: false })
            .Where(paper)
            .OrderBy(e => e.DokumentNr)
            .ToList();
        return new(
            new(
                day,
                [.. pieces.Select(o => o.Fakta.Id)],
                [.. papers.Select(e => $"{sag.Nummer}-{e.DokumentNr}")],
                null
            ),
            [.. pieces.Select(o => $"{o.Fakta.Titel} ({o.Fakta.Kilde})")],
            [.. papers.Select(e => $"{sag.Nummer}-{e.DokumentNr}: {e.Titel}")]
        );
    }
}
