using System.Globalization;
using Saglig.Journaler;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Foranstaltninger;

/// <summary>The papers of a case as one chooses among them for evidence.</summary>
public sealed class Papirer(EntrySql entries)
{
    private const int MostPapers = 500;

    /// <summary>Value and text are the whole number and the title; sealed and deleted papers are left out.</summary>
    public async Task<IReadOnlyList<Valgmulighed>> For(Sag sag) =>
        [
            .. (await entries.List(sag.Id, null, 0, MostPapers))
                .Where(e => e is { DokumentNr: not null, Sealed: false, Deleted: false })
                .Select(e => new Valgmulighed(
                    Whole(sag.Nummer, e.DokumentNr),
                    $"{e.DokumentNr}: {e.Titel}"
                )),
        ];

    /// <summary>"2026-0000377-4"; empty for none.</summary>
    public static string Whole(string sagsnummer, int? number) =>
        number is { } n ? string.Create(CultureInfo.InvariantCulture, $"{sagsnummer}-{n}") : "";

    /// <summary>4 of "2026-0000377-4".</summary>
    public static int Number(string whole) =>
        int.Parse(whole.AsSpan(whole.LastIndexOf('-') + 1), CultureInfo.InvariantCulture);
}
