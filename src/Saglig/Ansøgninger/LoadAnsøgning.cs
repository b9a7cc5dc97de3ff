using Ret;
using Saglig.Journaler;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Ansøgninger;

/// <summary>The application of the case in view, for its pages.</summary>
public sealed class LoadAnsøgning(
    AnsøgningSql sql,
    EntrySql entries,
    CurrentSag sag,
    TimeProvider clock
)
{
    /// <summary>The open application; null when there is none, and then nothing can be ended.</summary>
    public async Task<Ansøgning?> Open() =>
        await sql.For(sag.Value.Id) is { Afslutning: null } open ? open : null;

    /// <summary>All of them, newest first.</summary>
    public Task<List<RegistreretAnsøgning>> All() => sql.All(sag.Value.Id);

    /// <summary>The rules that are tried every day while it is open.</summary>
    public IReadOnlyList<Prøvelse> Daily(Ansøgning ansøgning) =>
        Ansøgningsregler.HverDag.Prøv(new Ansøgningsfakta(ansøgning, clock.Today()), clock.Today());

    /// <summary>Received papers and notes of the case, newest first, as choices by document number.</summary>
    public async Task<IReadOnlyList<Valgmulighed>> Papers() =>
        [
            .. (await entries.List(sag.Value.Id, null, 0, 2000))
                .Where(e =>
                    e is { DokumentNr: not null, Sealed: false, Deleted: false }
                    && e.Art is Journalart.Ind or Journalart.Notat
                )
                .Select(e => new Valgmulighed(
                    $"{e.DokumentNr}",
                    $"{sag.Value.Nummer}-{e.DokumentNr}: {e.Titel}"
                )),
        ];

    /// <summary>A received paper or note of the case by its document number; null when there is none.</summary>
    public async Task<Entry?> Paper(int? nr) =>
        nr is { } number
        && await entries.FindDocument(sag.Value.Id, number)
            is { Sealed: false, Deleted: false, Art: Journalart.Ind or Journalart.Notat } entry
            ? entry
            : null;
}
